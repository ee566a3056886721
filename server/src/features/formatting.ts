import type { CancellationToken, TextEdit } from 'vscode-languageserver';
import { type Formatting, formatAtCaret, formatDraft } from '../../../shared/src/features/format';
import { message } from '../../../shared/src/messages';
import type { FormatSettings } from '../../../shared/src/names';
import type { Edit } from '../../../shared/src/rules/types';
import { type Context, contentModified, handle, tell } from '../context';
import { toRange, toSpan } from '../convert';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

/** Tidies a draft, a part of it or, where the user wants that, the table that is being typed. */
export const FORMATTING: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: '\n',
      moreTriggerCharacter: ['|'],
    },
  }),
  register(context) {
    const { connection } = context;
    connection.onDocumentFormatting(
      withSettings(context, ({ enable, ...options }, { document, draft }) =>
        enable ? told(context, document, formatDraft(draft, options)) : [],
      ),
    );
    connection.onDocumentRangeFormatting(
      withSettings(context, ({ enable, ...options }, { document, draft }, { range }) =>
        enable ? told(context, document, formatDraft(draft, options, toSpan(document, range))) : [],
      ),
    );
    connection.onDocumentOnTypeFormatting(
      withSettings(context, ({ enable, onType, ...options }, { document, draft }, { position }) => {
        if (!enable || !onType) return [];
        const edits = formatAtCaret(draft, options, document.offsetAt(position));
        return textEdits(document, edits);
      }),
    );
  },
};

type Document = Snapshot['document'];

/** Answers by the settings of the document, unless it changes while they are asked for. */
function withSettings<P extends { readonly textDocument: { readonly uri: string } }>(
  context: Context,
  answer: (settings: FormatSettings, snapshot: Snapshot, params: P) => TextEdit[],
) {
  return async (params: P, token: CancellationToken): Promise<TextEdit[]> => {
    const { uri } = params.textDocument;
    const asked = context.documents.get(uri);
    const settings = await context.formatSettings(uri);
    if (context.documents.get(uri) !== asked) throw contentModified();
    const answerBySettings = handle<P, TextEdit[]>(context, [], (snapshot, given) =>
      answer(settings, snapshot, given),
    );
    return answerBySettings(params, token);
  };
}

/** The edits; the user is told which tables were left alone, and why the first of them was. */
function told(context: Context, document: Document, { edits, refused }: Formatting): TextEdit[] {
  const [first] = refused;
  if (first) {
    const args = { count: refused.length, reason: first.message };
    tell(context, refused.length === 1 ? first.message : message('format/told', args));
  }
  return textEdits(document, edits);
}

function textEdits(document: Document, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text }));
}
