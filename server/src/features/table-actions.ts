import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { convertTable, refusalOf, tableAt } from '../../../shared/src/features/convert';
import { type Message, type MessageKey, message, say } from '../../../shared/src/messages';
import { TABLE_LAYOUTS, type TableLayout } from '../../../shared/src/names';
import type { BoundTable } from '../../../shared/src/report/types';
import type { Span } from '../../../shared/src/text/span';
import { type Context, handle, tell } from '../context';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../snapshot';

const TITLES: Readonly<Record<TableLayout, MessageKey>> = {
  markdown: 'convert/to-markdown',
  'tab-rows': 'convert/to-tab-rows',
  html: 'convert/to-html',
};

/** What an action says of itself until it is chosen. */
interface Unresolved {
  readonly uri: string;
  readonly version: number;
  readonly table: number;
  readonly layout: TableLayout;
}

/**
 * The table around a stretch of text, written in each layout but its own. What cannot be done is
 * shown with the reason to clients that show such actions, and not offered to others. Clients ask for
 * actions at every move of the caret: where they ask again for the edit of the chosen one, only then
 * is the table written and read back.
 */
export function tableActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  const { draft } = snapshot;
  const table = tableAt(draft, span);
  if (!table) return [];
  return TABLE_LAYOUTS.filter((layout) => layout !== table.layout).flatMap((layout) => {
    const title = say(message(TITLES[layout], { table: table.spec.name }), context.locale());
    const action = { title, kind: CodeActionKind.RefactorRewrite };
    if (resolves(context)) {
      const refusal = refusalOf(table);
      return refusal
        ? disabled(context, action, refusal)
        : [{ ...action, data: unresolved(snapshot, table, layout) }];
    }
    const { edit, refusal } = convertTable(draft, table, layout);
    if (refusal) return disabled(context, action, refusal);
    return [{ ...action, edit: workspaceEdit(context, snapshot, [edit]) }];
  });
}

/** The edit of an action that was chosen; none where the draft has changed since, or it is refused. */
export function resolveTableAction(context: Context) {
  type Params = { readonly textDocument: { readonly uri: string }; readonly action: CodeAction };
  return handle<Params, CodeAction | undefined>(context, undefined, (snapshot, { action }) => {
    const { version, table: index, layout }: Unresolved = action.data;
    const table = snapshot.draft.report.tables[index];
    if (version !== snapshot.version || !table) return action;
    const { edit, refusal } = convertTable(snapshot.draft, table, layout);
    if (edit) return { ...action, edit: workspaceEdit(context, snapshot, [edit]) };
    tell(context, refusal);
    return action;
  });
}

function disabled(context: Context, action: CodeAction, refusal: Message): CodeAction[] {
  const reason = say(refusal, context.locale());
  const shows = context.client.textDocument?.codeAction?.disabledSupport === true;
  return shows ? [{ ...action, disabled: { reason } }] : [];
}

function resolves({ client }: Context): boolean {
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

function unresolved(
  { document, version, draft }: Snapshot,
  table: BoundTable,
  layout: TableLayout,
): Unresolved {
  return { uri: document.uri, version, table: draft.report.tables.indexOf(table), layout };
}
