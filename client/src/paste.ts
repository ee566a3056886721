import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import {
  LANGUAGE_ID,
  PASTE_REQUEST,
  type PasteParams,
  type PasteResult,
  SETTINGS,
} from '../../shared/src/names';
import { rangeOf } from './front';
import type { Server } from './server';

const HTML = 'text/html';
const PLAIN = 'text/plain';

const KINDS: Readonly<Record<PasteResult['kind'], DocumentDropOrPasteEditKind>> = {
  table: DocumentDropOrPasteEditKind.Text.append(LANGUAGE_ID, 'table'),
  figures: DocumentDropOrPasteEditKind.Text.append(LANGUAGE_ID, 'figures'),
};

/** What is longer, in UTF-16 units, is pasted as it is, for no report has so much in it. */
const LONGEST_HTML = 10_000_000;
const LONGEST_TEXT = 200_000;

/** Lines with a tab, a pipe or a figure at their end may be a table; words within one line never are. */
const MAY_BE_TABLE = /[\t|]|[\d０-９][^\S\r\n]*[\r\n]/u;

/** Offers to paste tables and blocks of figures as a draft has them; plain paste stays on offer. */
export function registerPaste(server: Server): Disposable {
  return languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE_ID },
    {
      provideDocumentPasteEdits: (document, ranges, data, _context, token) =>
        pasteEdits(server, document, ranges, data, token).catch(() => undefined),
    },
    { providedPasteEditKinds: Object.values(KINDS), pasteMimeTypes: [HTML, PLAIN] },
  );
}

/** None where the clipboard is no table, or cannot become one: then the paste is a plain one. */
async function pasteEdits(
  server: Server,
  document: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
  token: CancellationToken,
): Promise<DocumentPasteEdit[] | undefined> {
  const { uri, version } = document;
  if (!workspace.getConfiguration(SETTINGS.section, uri).get(SETTINGS.pasteEnable, true)) return;
  const clipboard = await tablesIn(data);
  if (!clipboard || token.isCancellationRequested) return;
  const client = await server.start();
  const params: PasteParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    version,
    ranges: ranges.map(({ start, end }) => ({ start, end })),
    ...clipboard,
  };
  const answer = await client.sendRequest<PasteResult | null>(PASTE_REQUEST, params, token);
  return answer && document.version === version ? [editOf(document, answer)] : undefined;
}

/** The clipboard, or undefined where a cheap look says that no table is in it. */
async function tablesIn(
  data: DataTransfer,
): Promise<Pick<PasteParams, 'html' | 'text'> | undefined> {
  const html = await data.get(HTML)?.asString();
  const text = await data.get(PLAIN)?.asString();
  const hasTable = html !== undefined && /<table/iu.test(html);
  if ((hasTable && html.length > LONGEST_HTML) || (text?.length ?? 0) > LONGEST_TEXT) return;
  if (!hasTable && !MAY_BE_TABLE.test(text ?? '')) return;
  return { ...(hasTable && { html }), ...(text !== undefined && { text }) };
}

/**
 * Of plain edits the editor would leave selected what takes the place of a selection, to be typed over;
 * of a snippet it knows where the caret goes. It must not set the blanks to rights that begin a line
 * of a snippet, tabs among them, which it always does with what is inserted at the caret itself.
 */
function editOf({ uri }: TextDocument, { title, kind, edits }: PasteResult): DocumentPasteEdit {
  const paste = new DocumentPasteEdit('', title, KINDS[kind]);
  const snippets = edits.map(({ range, newText }, index) => {
    const snippet = new SnippetString().appendText(newText);
    if (index === edits.length - 1) snippet.appendTabstop(0);
    const edit = SnippetTextEdit.replace(rangeOf(range), snippet);
    return Object.assign(edit, { keepWhitespace: true });
  });
  paste.additionalEdit = new WorkspaceEdit();
  paste.additionalEdit.set(uri, snippets);
  return paste;
}
