import { Disposable, LanguageStatusSeverity, languages, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID, STATUS_REQUEST, type StatusResult } from '../../shared/src/names';
import type { Server } from './server';
import { t } from './texts';

/** The language status item: format and year as recognised, and how many findings there are. */
export function registerStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('nianbao.status', { language: LANGUAGE_ID });
  item.name = t('Annual report');
  item.text = t('Annual report');
  const refresh = async (): Promise<void> => {
    item.name = t('Annual report');
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID || !server.isStarted) return;
    const client = await server.start();
    if (!client.isRunning()) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const status = await client.sendRequest<StatusResult | null>(STATUS_REQUEST, { uri });
    if (!status || window.activeTextEditor?.document !== document) return;
    item.text = status.summary;
    item.detail = detailOf(status);
    item.severity =
      status.findings === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.command = { command: 'workbench.actions.view.problems', title: t('Show problems') };
  };
  const ask = (): void => void refresh().catch(() => undefined);
  return Disposable.from(
    item,
    server.onDidStart(ask),
    window.onDidChangeActiveTextEditor(ask),
    languages.onDidChangeDiagnostics(ask),
    workspace.onDidChangeConfiguration(ask),
  );
}

/** Findings, what is suppressed, and by which file the draft is ruled. */
function detailOf({ findings, suppressed, config }: StatusResult): string {
  const file = config && workspace.asRelativePath(Uri.parse(config.uri));
  const parts = [
    countOf(findings),
    ...(suppressed > 0 ? [t('suppressed: {0}', suppressed)] : []),
    ...(file === undefined ? [] : [t('by {0}', file)]),
    ...(config && config.faults > 0 ? [t('which has mistakes')] : []),
  ];
  return parts.join(' · ');
}

function countOf(findings: number): string {
  if (findings === 0) return t('No findings');
  return findings === 1 ? t('1 finding') : t('{0} findings', findings);
}
