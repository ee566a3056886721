import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { answerSafely, type Context, handle } from '../context';
import type { OpenDocument } from '../document';
import { refreshOnChange } from '../refresh';
import type { Snapshot } from '../snapshot';
import { isRead } from '../workspace/known-report';
import { canonical } from '../workspace/uri';
import { diagnosticOf, resultIdOf, toDiagnostic } from './diagnostic';
import type { Feature } from './feature';
import { registerFolderPull, registerFolderPush } from './folder-diagnostics';

/** Findings by pull; by push for clients that cannot pull. */
export const DIAGNOSTICS: Feature = {
  capabilities: (client) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: 'nianbao',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register(context) {
    if (pulls(context.client)) {
      registerPull(context);
      registerFolderPull(context);
    } else {
      registerPush(context);
      registerFolderPush(context);
    }
  },
};

function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

function registerPull(context: Context): void {
  const { connection, documents, reports } = context;
  const ofDraft = handle<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    context,
    { kind: DocumentDiagnosticReportKind.Full, items: [] },
    (snapshot, { previousResultId }) =>
      answer(resultIdOf(context, snapshot), previousResultId, () =>
        diagnosticsOf(context, snapshot),
      ),
    askAgain,
  );
  connection.languages.diagnostics.on(async (params, token) => {
    const { uri } = params.textDocument;
    const found = await ofDraft(params, token);
    // Clients ask a last time about what they are closing.
    const file = documents.get(uri) ? undefined : reports.find(canonical(uri));
    return file && isRead(file)
      ? answer(resultIdOf(context, file), params.previousResultId, () =>
          file.findings.map((finding) => diagnosticOf(context, finding)),
        )
      : found;
  });
  const { refreshSupport } = context.client.workspace?.diagnostics ?? {};
  refreshOnChange(context, refreshSupport, DiagnosticRefreshRequest.type);
}

function answer(
  resultId: string,
  previous: string | undefined,
  items: () => Diagnostic[],
): DocumentDiagnosticReport {
  return previous === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
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
  context.onAnswersChange(() => void Promise.all(documents.all().map(publish)));
}

function diagnosticsOf(context: Context, { document, findings }: Snapshot): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(context, document, finding));
}
