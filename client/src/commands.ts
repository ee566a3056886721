import { commands, Disposable, window, workspace } from 'vscode';
import {
  COMMANDS,
  LANGUAGE_ID,
  NEW_REPORT_LAYOUTS,
  type NewReportLayout,
  type SuppressCommandParams,
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
  type TotalsParams,
} from '../../shared/src/names';
import { sumUnits } from './roll-up/sum-units';
import type { Server } from './server';
import { showSuppressed, suppress } from './suppress';
import { convertTable, copyTable } from './tables';
import { t } from './texts';
import { recomputeTotals } from './totals';
import { stepDone } from './walkthrough';

export function registerCommands(server: Server): Disposable {
  return Disposable.from(
    commands.registerCommand(COMMANDS.newReport, (given?: Partial<TemplateParams>) =>
      newReport(server, given ?? {}),
    ),
    commands.registerCommand(COMMANDS.recomputeTotals, (given?: Partial<TotalsParams>) =>
      recomputeTotals(server, given?.table),
    ),
    commands.registerCommand(COMMANDS.sumUnits, () => sumUnits(server)),
    commands.registerCommand(COMMANDS.tableToMarkdown, () => convertTable(server, 'markdown')),
    commands.registerCommand(COMMANDS.tableToTabs, () => convertTable(server, 'tab-rows')),
    commands.registerCommand(COMMANDS.tableToHtml, () => convertTable(server, 'html')),
    commands.registerCommand(COMMANDS.copyTableAsTabs, () => copyTable(server)),
    commands.registerCommand(COMMANDS.suppress, (given?: SuppressCommandParams) =>
      suppress(server, given),
    ),
    commands.registerCommand(COMMANDS.showSuppressed, () => showSuppressed(server)),
    commands.registerCommand(COMMANDS.restartServer, () => server.restart()),
  );
}

/** Asks for what was not given, and opens a new document with the form of that year. */
async function newReport(server: Server, given: Partial<TemplateParams>): Promise<void> {
  const organ = given.organ ?? (await askOrgan());
  if (organ === undefined) return;
  const year = given.year ?? (await askYear());
  if (year === undefined) return;
  const layout = given.layout ?? (await askLayout());
  if (layout === undefined) return;
  const client = await server.start();
  const params: TemplateParams = { organ, year, layout };
  const { text } = await client.sendRequest<TemplateResult>(TEMPLATE_REQUEST, params);
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
  await window.showTextDocument(document);
  stepDone('created');
}

function askOrgan(): Thenable<string | undefined> {
  return window.showInputBox({
    title: t('New report (1/3): organ'),
    prompt: t('Full name of the organ, as it stands in the title'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? t('Enter a name') : undefined),
  });
}

async function askYear(): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: t('New report (2/3): year'),
    prompt: t('The year that is reported on'),
    // Reports are written from January to March, on the year before.
    value: String(new Date().getFullYear() - (new Date().getMonth() < 9 ? 1 : 0)),
    ignoreFocusOut: true,
    validateInput: (value) =>
      /^\s*20(?:19|[2-9]\d)\s*$/u.test(value) ? undefined : t('Enter a year from 2019 on'),
  });
  return answer === undefined ? undefined : Number(answer);
}

async function askLayout(): Promise<NewReportLayout | undefined> {
  const names: Readonly<Record<NewReportLayout, string>> = {
    markdown: t('Markdown tables'),
    'tab-rows': t('One row a line, tabs (pastes into Excel and Word)'),
    'tab-cells': t('One cell a line, tabs'),
  };
  const picks = NEW_REPORT_LAYOUTS.map((layout) => ({ label: names[layout], layout }));
  const pick = await window.showQuickPick(picks, {
    title: t('New report (3/3): how tables are written'),
    ignoreFocusOut: true,
  });
  return pick?.layout;
}
