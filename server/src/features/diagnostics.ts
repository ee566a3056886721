import {
  CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { say } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { type Context, handle } from '../context';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings by pull; by push for clients that cannot pull. */
export const DIAGNOSTICS: Feature = {
  capabilities: (client) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: 'nianbao',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(context) {
    if (pulls(context.client)) registerPull(context);
    else registerPush(context);
  },
};

function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

function registerPull(context: Context): void {
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  context.connection.languages.diagnostics.on(
    handle<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      context,
      empty,
      (snapshot, params) =>
        params.previousResultId === snapshot.resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: snapshot.resultId }
          : {
              kind: DocumentDiagnosticReportKind.Full,
              resultId: snapshot.resultId,
              items: diagnosticsOf(context, snapshot),
            },
    ),
  );
  if (context.client.workspace?.diagnostics?.refreshSupport) {
    const { connection } = context;
    const report = (error: unknown): void => connection.console.warn(`refresh: ${String(error)}`);
    // A client may refuse what it has announced; that is no reason to stop.
    context.onLanguageChange(() => {
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(report);
    });
  }
}

function registerPush(context: Context): void {
  const { connection, documents } = context;
  const answer = handle(context, [], (snapshot) => diagnosticsOf(context, snapshot));
  const publish = ({ uri, version }: OpenDocument): void => {
    const diagnostics = answer({ textDocument: { uri } }, CancellationToken.None);
    void connection.sendDiagnostics({ uri, version, diagnostics });
  };
  documents.onDidChangeContent(({ document }) => publish(document));
  context.onLanguageChange(() => documents.all().forEach(publish));
  documents.onDidClose(({ document }) => {
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

function diagnosticsOf(context: Context, { document, findings }: Snapshot): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(context, document, finding));
}

/** Also the way to tell which finding a client's diagnostic stands for. */
export function toDiagnostic(
  context: Context,
  document: Snapshot['document'],
  finding: Finding,
): Diagnostic {
  const locale = context.locale();
  const related = finding.related.map((place) => ({
    location: { uri: document.uri, range: toRange(document, place) },
    message: say(place.message, locale),
  }));
  return {
    range: toRange(document, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: context.rulePage(finding.rule) },
    source: locale === 'en' ? 'nianbao' : '年报',
    message: say(finding.message, locale),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
