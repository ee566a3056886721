import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { convertTable, tableAt } from '../../../shared/src/features/convert';
import { LAYOUTS } from '../../../shared/src/layouts';
import { type MessageKey, message, say } from '../../../shared/src/messages';
import { TABLE_LAYOUTS, type TableLayout } from '../../../shared/src/names';
import type { Span } from '../../../shared/src/text/span';
import type { Context } from '../context';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../snapshot';

const TITLES: Readonly<Record<TableLayout, MessageKey>> = {
  markdown: 'convert/to-markdown',
  'tab-rows': 'convert/to-tab-rows',
  html: 'convert/to-html',
};

/**
 * The table around a stretch of text, written in each layout but its own. What cannot be done is
 * shown with the reason to clients that show such actions, and not offered to others.
 */
export function tableActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  const { draft } = snapshot;
  const table = tableAt(draft, span);
  if (!table) return [];
  const others = TABLE_LAYOUTS.filter(
    (layout) => layout !== table.layout && LAYOUTS.some(({ id }) => id === layout),
  );
  return others.flatMap((layout): CodeAction[] => {
    const title = say(message(TITLES[layout], { table: table.spec.name }), context.locale());
    const { edit, refusal } = convertTable(draft, table, layout);
    const action = { title, kind: CodeActionKind.RefactorRewrite };
    if (edit) return [{ ...action, edit: workspaceEdit(context, snapshot, [edit]) }];
    const reason = say(refusal, context.locale());
    return showsDisabled(context) ? [{ ...action, disabled: { reason } }] : [];
  });
}

function showsDisabled({ client }: Context): boolean {
  return client.textDocument?.codeAction?.disabledSupport === true;
}
