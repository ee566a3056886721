import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { compareNames } from '../../../shared/src/locale';
import type { Context } from '../context';
import { Gathered } from '../workspace/gathered';
import { isRead, type KnownReport } from '../workspace/known-report';
import { canonical } from '../workspace/uri';
import { diagnosticOf, resultIdOf } from './diagnostic';

/** So long what becomes known is gathered, in milliseconds, before it is told. */
const GATHERS = 200;
/** A message holds what is said of so many files at most. */
const MOST = 100;

type Progress = ResultProgressReporter<Pick<WorkspaceDiagnosticReport, 'items'>>;

/**
 * Findings of all reports for a client that pulls. One that takes them piece by piece gets them as they
 * become known, and what changes later by the same request, which stays open until it is cancelled: to an
 * answer it would reply with the next request two seconds later, again and again. Any other is answered
 * once, when everything has been read.
 */
export function registerFolderPull(context: Context): void {
  context.connection.languages.diagnostics.onWorkspace(async (params, token, _, pieces) =>
    pieces ? tellAsLong(context, params, token, pieces) : answerOnce(context, params, token),
  );
}

async function answerOnce(
  context: Context,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  await context.reports.settled();
  if (token.isCancellationRequested) throw cancelled();
  return { items: new Telling(context, previousResultIds).everything() };
}

function tellAsLong(
  context: Context,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  pieces: Progress,
): Promise<WorkspaceDiagnosticReport> {
  const { reports } = context;
  const telling = new Telling(context, previousResultIds);
  const send = (items: readonly WorkspaceDocumentDiagnosticReport[]): void => {
    for (let from = 0; from < items.length; from += MOST) {
      pieces.report({ items: items.slice(from, from + MOST) });
    }
  };
  send(reports.isComplete ? telling.everything() : telling.known());
  let isFirst = !reports.isComplete;
  const changed = new Set<string>();
  const tell = new Gathered(GATHERS, () => {
    // What is gone since the client asked last shows only when all that is there is known.
    send(telling.news([...changed, ...(isFirst && reports.isComplete ? telling.gone() : [])]));
    if (reports.isComplete) isFirst = false;
    changed.clear();
  });
  const stop = reports.onChange((uri) => {
    if (uri !== undefined) changed.add(uri);
    tell.ask();
  });
  const stopAnew = context.onAnswersChange(() => {
    for (const { uri } of reports.all()) changed.add(uri);
    tell.ask();
  });
  return new Promise((_, reject) => {
    token.onCancellationRequested(() => {
      stop();
      stopAnew();
      tell.stop();
      reject(cancelled());
    });
  });
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
}

/** What one client has been told of which file, and what is new to it. */
class Telling {
  /** By the address: what its client calls it, and the name of the answer that it has. */
  private readonly told = new Map<string, { readonly uri: string; readonly resultId: string }>();

  constructor(
    private readonly context: Context,
    previous: WorkspaceDiagnosticParams['previousResultIds'] | undefined,
  ) {
    // Not every client says so when it has none.
    for (const { uri, value } of previous ?? []) {
      this.told.set(canonical(uri), { uri, resultId: value });
    }
  }

  /** Of all files by their names, those that are gone as well; to be asked when all are known. */
  everything(): WorkspaceDocumentDiagnosticReport[] {
    const all = [...this.known(), ...this.news(this.gone())];
    return all.sort((one, other) => compareNames(one.uri, other.uri));
  }

  /** What the client has been told of and is no report any more; to be asked when all are known. */
  gone(): string[] {
    return [...this.told.keys()].filter((uri) => !this.report(uri));
  }

  /** Of all reports that are known so far. */
  known(): WorkspaceDocumentDiagnosticReport[] {
    return this.context.reports.all().flatMap((known) => (isRead(known) ? this.say(known) : []));
  }

  /** Of those files of which the client has been told something else, or nothing. */
  news(uris: Iterable<string>): WorkspaceDocumentDiagnosticReport[] {
    return [...uris].flatMap((uri) => {
      const report = this.report(uri);
      if (!report) return this.clear(uri);
      const isTold = this.told.get(uri)?.resultId === resultIdOf(this.context, report);
      return isTold ? [] : this.say(report);
    });
  }

  private report(uri: string): KnownReport | undefined {
    const known = this.context.reports.find(uri);
    return known && isRead(known) ? known : undefined;
  }

  private say(report: KnownReport): WorkspaceDocumentDiagnosticReport {
    const { uri, version, findings } = report;
    const resultId = resultIdOf(this.context, report);
    if (this.told.get(uri)?.resultId === resultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    }
    this.told.set(uri, { uri, resultId });
    const items = findings.map((finding) => diagnosticOf(this.context, finding));
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
  }

  private clear(gone: string): WorkspaceDocumentDiagnosticReport[] {
    const before = this.told.get(gone);
    this.told.delete(gone);
    if (!before) return [];
    const kind = DocumentDiagnosticReportKind.Full;
    return [{ kind, uri: before.uri, version: null, items: [] }];
  }
}

/** Findings of reports that are not open, for a client that cannot pull. */
export function registerFolderPush(context: Context): void {
  const { connection, documents, reports } = context;
  const told = new Map<string, string>();
  const open = new Set<string>();
  const send = (uri: string, diagnostics: Diagnostic[]): void => {
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const publish = (uri: string): void => {
    const known = reports.find(uri);
    if (!known || !isRead(known)) {
      if (told.delete(uri)) send(uri, []);
      return;
    }
    const resultId = resultIdOf(context, known);
    // What is open is published version by version, and not here.
    if (open.has(uri) || told.get(uri) === resultId) return;
    if (known.findings.length === 0 && !told.has(uri)) return;
    told.set(uri, resultId);
    send(
      uri,
      known.findings.map((finding) => diagnosticOf(context, finding)),
    );
  };
  reports.onChange((uri) => {
    if (uri !== undefined) publish(uri);
  });
  context.onAnswersChange(() => {
    for (const { uri } of reports.all()) publish(uri);
  });
  documents.onDidOpen(({ document }) => {
    open.add(canonical(document.uri));
    told.set(canonical(document.uri), 'open');
  });
  documents.onDidClose(({ document: { uri } }) => {
    open.delete(canonical(uri));
    if (uri !== canonical(uri)) send(uri, []);
    publish(canonical(uri));
  });
}
