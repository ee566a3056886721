import { Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { LANGUAGE_ID, STATUS_REQUEST, type StatusResult } from '../../shared/src/names';
import type { Server } from './server';

/** The language status item: format and year as recognised, and how many findings there are. */
export function registerStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('nianbao.status', { language: LANGUAGE_ID });
  item.name = l10n.t('Annual report');
  item.text = l10n.t('Annual report');
  const refresh = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID || !server.isStarted) return;
    const client = await server.start();
    if (!client.isRunning()) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const status = await client.sendRequest<StatusResult | null>(STATUS_REQUEST, { uri });
    if (!status || window.activeTextEditor?.document !== document) return;
    item.text = status.summary;
    item.detail =
      status.findings === 0 ? l10n.t('No findings') : l10n.t('{0} findings', status.findings);
    item.severity =
      status.findings === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show problems') };
  };
  const ask = (): void => void refresh().catch(() => undefined);
  return Disposable.from(
    item,
    server.onDidStart(ask),
    window.onDidChangeActiveTextEditor(ask),
    languages.onDidChangeDiagnostics(ask),
  );
}
