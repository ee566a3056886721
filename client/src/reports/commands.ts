import { commands, Disposable, type ExtensionContext, Uri, ViewColumn, window } from 'vscode';
import { COMMANDS } from '../../../shared/src/names';
import { draftInFront } from '../front';
import type { Server } from '../server';
import { t } from '../texts';
import { checkFolder } from './check';
import type { ReportNode } from './nodes';
import { ReportsView } from './view';

/** The view of all reports but those that `refuses` names, and its commands. */
export function registerReports(
  context: ExtensionContext,
  server: Server,
  refuses: (uri: string) => boolean,
): Disposable {
  const view = new ReportsView(context, server, refuses);
  return Disposable.from(
    view,
    commands.registerCommand(COMMANDS.checkFolder, () => checkFolder(view, server)),
    commands.registerCommand(COMMANDS.groupByOrgan, () => view.arrange({ grouping: 'organ' })),
    commands.registerCommand(COMMANDS.groupByFolder, () => view.arrange({ grouping: 'folder' })),
    commands.registerCommand(COMMANDS.sortByName, () => view.arrange({ order: 'name' })),
    commands.registerCommand(COMMANDS.sortByFindings, () => view.arrange({ order: 'findings' })),
    commands.registerCommand(COMMANDS.compareWithLastYear, (given?: ReportNode) =>
      compareWithLastYear(view, given),
    ),
    commands.registerCommand(COMMANDS.openToSide, (given?: ReportNode) =>
      onFile('vscode.open', given, ViewColumn.Beside),
    ),
    commands.registerCommand(COMMANDS.revealInExplorer, (given?: ReportNode) =>
      onFile('revealInExplorer', given),
    ),
  );
}

/** Opens last year’s report and this one side by side, what differs marked. */
async function compareWithLastYear(view: ReportsView, given?: ReportNode): Promise<void> {
  const node = given ?? (await inFront(view));
  if (!node) return;
  const { report, lastYear } = node;
  if (!lastYear) {
    void window.showInformationMessage(
      t('There is no report of the same organ for the year before, or more than one.'),
    );
    return;
  }
  const title = `${report.organ} ${lastYear.year} ↔ ${report.year}`;
  await commands.executeCommand(
    'vscode.diff',
    Uri.parse(lastYear.uri),
    Uri.parse(report.uri),
    title,
  );
}

async function inFront(view: ReportsView): Promise<ReportNode | undefined> {
  const editor = draftInFront();
  if (!editor) return undefined;
  const node = await view.find(editor.document.uri);
  if (!node) {
    void window.showInformationMessage(t('This draft lies in no folder of the window.'));
  }
  return node;
}

async function onFile(
  command: string,
  given: ReportNode | undefined,
  ...rest: readonly unknown[]
): Promise<void> {
  if (given) await commands.executeCommand(command, Uri.parse(given.report.uri), ...rest);
}
