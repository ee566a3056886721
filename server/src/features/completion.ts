import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import { completionsAt } from '../../../shared/src/features/completion';
import { documentationOf } from '../../../shared/src/features/completion/documentation';
import { asSnippet, asText } from '../../../shared/src/features/completion/pieces';
import type { CandidateKind, Completion } from '../../../shared/src/features/completion/types';
import { withoutMarks } from '../../../shared/src/features/hover';
import type { About } from '../../../shared/src/format/explained';
import { say } from '../../../shared/src/messages';
import { type Context, handle } from '../context';
import { toRange } from '../convert';
import { recordOf } from '../given';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

const KINDS: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  part: CompletionItemKind.Property,
  table: CompletionItemKind.Struct,
  row: CompletionItemKind.Field,
  column: CompletionItemKind.EnumMember,
  sentence: CompletionItemKind.Text,
  title: CompletionItemKind.File,
};

/** Writes what a report of the form has and this one lacks, with what it is about on request. */
export const COMPLETION: Feature = {
  capabilities: () => ({
    completionProvider: {
      // Numbers of headings, and the first cell of a row; none that stands between figures.
      triggerCharacters: ['、', '（', '#', '|'],
      resolveProvider: true,
    },
  }),
  register(context) {
    const { connection } = context;
    connection.onCompletion(
      handle<CompletionParams, CompletionList>(context, NOTHING, (snapshot, { position }) => {
        const found = completionsAt(snapshot.draft, snapshot.document.offsetAt(position));
        // What is typed next may mean something else: words are matched here, as no editor knows pinyin.
        const items = found.map((one, index) => itemOf(context, snapshot, one, index));
        return { isIncomplete: true, items };
      }),
    );
    connection.onCompletionResolve((item) => resolved(context, item));
  },
};

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

function itemOf(
  context: Context,
  { document }: Snapshot,
  { candidate, from, to, end, filter }: Completion,
  index: number,
): CompletionItem {
  const { snippetSupport, insertReplaceSupport, insertTextModeSupport } =
    context.client.textDocument?.completion?.completionItem ?? {};
  const { kind, label, detail, insert, about } = candidate;
  const newText = snippetSupport ? asSnippet(insert) : asText(insert);
  const range = toRange(document, { from, to });
  const replace = toRange(document, { from, to: Math.max(to, end) });
  return {
    label,
    kind: KINDS[kind],
    detail: say(detail, context.locale()),
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    insertTextFormat: snippetSupport ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Tabs at the start of a line are cells, and no indent to be adjusted.
    ...(insertTextModeSupport && { insertTextMode: InsertTextMode.asIs }),
    textEdit: insertReplaceSupport ? { newText, insert: range, replace } : { newText, range },
    ...(about && { data: about }),
  };
}

function resolved(context: Context, item: CompletionItem): CompletionItem {
  const value = documentationOf(aboutIn(item.data), context.locale());
  if (value === undefined) return item;
  const { documentationFormat = [] } =
    context.client.textDocument?.completion?.completionItem ?? {};
  const documentation = documentationFormat.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value }
    : withoutMarks(value);
  return { ...item, documentation };
}

/** A client may be any program, and give back anything. */
function aboutIn(data: unknown): About {
  const { format, ...rest } = recordOf(data);
  return { ...(rest as Omit<About, 'format'>), format: String(format) };
}
