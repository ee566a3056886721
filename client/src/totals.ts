import {
  l10n,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  LANGUAGE_ID,
  TOTALS_REQUEST,
  type TotalsParams,
  type TotalsResult,
  type TotalToChange,
} from '../../shared/src/names';
import type { Server } from './server';

/**
 * Works out the totals of the draft in front, or of one of its tables, and shows each one that would
 * change; what its user leaves chosen is written, as one step to undo.
 */
export async function recomputeTotals(server: Server, table?: number): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    void window.showInformationMessage(l10n.t('Open an annual report first.'));
    return;
  }
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const params: TotalsParams = table === undefined ? { uri } : { uri, table };
  const answer = await client.sendRequest<TotalsResult | null>(TOTALS_REQUEST, params);
  // Without an answer nothing is known of the totals, and least of all that they are right.
  if (!answer) {
    void window.showWarningMessage(l10n.t('The totals could not be worked out.'));
    return;
  }
  // Totals that blank parts leave open are not among those answered, right or wrong.
  if (answer.totals.length === 0) {
    void window.showInformationMessage(
      l10n.t('Every total that can be worked out is the sum of its parts.'),
    );
    return;
  }
  const chosen = await choose(editor, answer.totals);
  if (chosen) await write(editor, chosen, answer.version);
}

interface Item extends QuickPickItem {
  readonly range: Range;
  readonly newText: string;
}

/** All are chosen at first; the one under the cursor is shown in the draft. */
function choose(
  editor: TextEditor,
  totals: readonly TotalToChange[],
): Promise<readonly Item[] | undefined> {
  const before = editor.selection;
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t('Totals that would change: {0}', totals.length);
  pick.placeholder = l10n.t('Choose those to be written');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = totals.map(itemOf);
  pick.selectedItems = pick.items;
  pick.onDidChangeActive(([item]) => {
    if (item) editor.revealRange(item.range, TextEditorRevealType.InCenterIfOutsideViewport);
    if (item) editor.selection = new Selection(item.range.start, item.range.end);
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve([...pick.selectedItems]);
      pick.hide();
    });
    pick.onDidHide(() => {
      editor.selection = before;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf({ range, newText, name, before, after, terms }: TotalToChange): Item {
  const { start, end } = range;
  return {
    label: `${before === '' ? '□' : before} → ${after}`,
    description: name,
    detail: `= ${terms}`,
    range: new Range(start.line, start.character, end.line, end.character),
    newText,
  };
}

/** Places belong to one version of the draft: in another one nothing is written. */
async function write({ document }: TextEditor, items: readonly Item[], version: number) {
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft has changed since; nothing was written.'));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of items) edit.replace(document.uri, range, newText);
  await workspace.applyEdit(edit);
}
