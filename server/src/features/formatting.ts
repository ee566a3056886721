import type { TextEdit } from 'vscode-languageserver';
import { type Formatting, formatAtCaret, formatDraft } from '../../../shared/src/features/format';
import { message } from '../../../shared/src/messages';
import { type Context, handle, tell } from '../context';
import { toSpan } from '../convert';
import { textEditsOf } from '../edits';
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
      handle(context, [], ({ document, draft, settings }) =>
        settings.format.enable ? told(context, document, formatDraft(draft, settings.format)) : [],
      ),
    );
    connection.onDocumentRangeFormatting(
      handle(context, [], ({ document, draft, settings: { format } }, { range }) =>
        format.enable
          ? told(context, document, formatDraft(draft, format, toSpan(document, range)))
          : [],
      ),
    );
    connection.onDocumentOnTypeFormatting(
      handle(context, [], ({ document, draft, settings: { format } }, { position }) => {
        if (!format.enable || !format.onType) return [];
        const edits = formatAtCaret(draft, format, document.offsetAt(position));
        return textEditsOf(document, edits);
      }),
    );
  },
};

type Document = Snapshot['document'];

/** The edits; the user is told which tables were left alone, and why the first of them was. */
function told(context: Context, document: Document, { edits, refused }: Formatting): TextEdit[] {
  const [first] = refused;
  if (first) {
    const args = { count: refused.length, reason: first.message };
    tell(context, refused.length === 1 ? first.message : message('format/told', args));
  }
  return textEditsOf(document, edits);
}
