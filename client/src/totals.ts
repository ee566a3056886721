import { window } from 'vscode';
import { TOTALS_REQUEST, type TotalsParams, type TotalsResult } from '../../shared/src/names';
import { chooseFigures } from './figures';
import { draftInFront, write } from './front';
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
  const { totals, doubt } = answer;
  const chosen = await chooseFigures(editor, totals, {
    title: t('Totals that would change: {0}', totals.length),
    placeholder:
      doubt === undefined ? t('Choose those to be written') : t('Look at this first: {0}', doubt),
    // Where a part of them is likelier wrong, that is said, and none is chosen unasked.
    all: doubt === undefined,
  });
  if (chosen) await write(editor.document, [answer.version], chosen);
}
