import { type QuickPickItem, type Range, type TextEditor, window } from 'vscode';
import {
  TOTALS_REQUEST,
  type TotalsParams,
  type TotalsResult,
  type TotalToChange,
} from '../../shared/src/names';
import { draftInFront, rangeOf, select, write } from './front';
import type { Server } from './server';
import { t } from './texts';

/**
 * Works out the totals of the draft in front, or of one of its tables, and shows each one that would
 * change; what its user leaves chosen is written, as one step to undo.
 */
export async function recomputeTotals(server: Server, table?: number): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const params: TotalsParams = table === undefined ? { uri } : { uri, table };
  const answer = await client.sendRequest<TotalsResult | null>(TOTALS_REQUEST, params);
  // Without an answer nothing is known of the totals, and least of all that they are right.
  if (!answer) {
    void window.showWarningMessage(t('The totals could not be worked out.'));
    return;
  }
  // Totals that blank parts leave open are not among those answered, right or wrong.
  if (answer.totals.length === 0) {
    void window.showInformationMessage(
      t('Every total that can be worked out is the sum of its parts.'),
    );
    return;
  }
  const chosen = await choose(editor, answer);
  if (chosen) await write(editor.document, [answer.version], chosen);
}

interface Item extends QuickPickItem {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The one under the cursor is shown in the draft. All are chosen at first, but none where a part of
 * them is likelier wrong: then that is said.
 */
function choose(
  editor: TextEditor,
  { totals, doubt }: TotalsResult,
): Promise<readonly Item[] | undefined> {
  const before = editor.selection;
  const pick = window.createQuickPick<Item>();
  pick.title = t('Totals that would change: {0}', totals.length);
  pick.placeholder =
    doubt === undefined ? t('Choose those to be written') : t('Look at this first: {0}', doubt);
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = totals.map(itemOf);
  pick.selectedItems = doubt === undefined ? pick.items : [];
  pick.onDidChangeActive(([item]) => {
    if (item) select(editor, item.range);
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
  return {
    label: `${before === '' ? '□' : before} → ${after}`,
    description: name,
    detail: `= ${terms}`,
    range: rangeOf(range),
    newText,
  };
}
