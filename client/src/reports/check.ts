import { commands, window, workspace } from 'vscode';
import { CHECK_FOLDER_REQUEST, SETTINGS } from '../../../shared/src/names';
import type { Server } from '../server';
import { t } from '../texts';
import { tallyOf } from './tally';
import { type ReportsView, VIEW } from './view';

/** How long the outcome stands in the status bar, in milliseconds. */
const OUTCOME = 8000;

/**
 * Reads and checks all reports of the folders again. How far that is, and a way to break it off, is shown
 * by the server; the view shows that it is busy.
 */
export async function checkFolder(view: ReportsView, server: Server): Promise<void> {
  if (!isChecked()) {
    await offerSetting();
    return;
  }
  await commands.executeCommand(`${VIEW}.focus`);
  await window.withProgress({ location: { viewId: VIEW } }, async () => {
    const client = await server.start();
    if (client.isRunning()) await client.sendRequest(CHECK_FOLDER_REQUEST).catch(() => undefined);
    await view.renew();
  });
  const { reports, errors } = tallyOf(view.reports);
  const read = reports === 1 ? t('1 report') : t('{0} reports', reports);
  const found = errors === 1 ? t('1 error') : t('{0} errors', errors);
  window.setStatusBarMessage(`$(checklist) ${t('Nianbao')}: ${read} · ${found}`, OUTCOME);
}

/** Whether any folder of the window is checked as a whole. */
function isChecked(): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return folders.some(({ uri }) =>
    workspace.getConfiguration(SETTINGS.section, uri).get(SETTINGS.folderCheck, true),
  );
}

async function offerSetting(): Promise<void> {
  const open = t('Open the setting');
  const text = t('Only reports that are open are checked, as the settings say.');
  if ((await window.showInformationMessage(text, open)) !== open) return;
  const name = `${SETTINGS.section}.${SETTINGS.folderCheck}`;
  await commands.executeCommand('workbench.action.openSettings', name);
}
