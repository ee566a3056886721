import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DiagnosticServerCancellationData,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type Locale, say } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { answerSafely, type Context, handle } from '../context';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import { refreshOnChange } from '../refresh';
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
      askAgain,
    ),
  );
  const { refreshSupport } = context.client.workspace?.diagnostics ?? {};
  refreshOnChange(context, refreshSupport, DiagnosticRefreshRequest.type);
}

/** A client that no longer asks would otherwise be left without findings. */
function askAgain(): ResponseError<DiagnosticServerCancellationData> {
  const data: DiagnosticServerCancellationData = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed since', data);
}

/** Of several versions that come at once, the last one is published. */
function registerPush(context: Context): void {
  const { connection, documents, snapshots } = context;
  const publish = async ({ uri }: OpenDocument): Promise<void> => {
    const changed = documents.get(uri);
    const asked = context.settings(uri);
    await context.turn();
    const settings = await asked;
    const document = documents.get(uri);
    if (!document || document !== changed) return;
    const make = () => diagnosticsOf(context, snapshots.of(document, settings));
    const diagnostics = answerSafely(context, [], make, uri);
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };
  documents.onDidChangeContent(({ document }) => void publish(document));
  context.onSettingsChange(() => void Promise.all(documents.all().map(publish)));
  documents.onDidClose(({ document }) => {
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

function diagnosticsOf(context: Context, { document, findings }: Snapshot): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(context, document, finding));
}

/** What a client shows as the source of a diagnostic. */
export function sourceIn(locale: Locale): string {
  return locale === 'en' ? 'nianbao' : '年报';
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
    source: sourceIn(locale),
    message: say(finding.message, locale),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
