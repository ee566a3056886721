import {
  CancellationError,
  type Diagnostic,
  type DiagnosticCollection,
  Disposable,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient/node';
import { LANGUAGE_ID, SETTINGS } from '../../shared/src/names';
import { linesTyped, Steady } from './steady';

/**
 * The findings on the screen. The library that asks the server sets them here, and does not set them
 * where the server says that nothing has changed; what is kept back is then still kept.
 */
export class SteadyFindings implements DiagnosticCollection {
  private readonly shown: DiagnosticCollection;
  private readonly steady: Steady<Diagnostic>;
  private readonly listeners: Disposable;

  /** The server reads all files of a folder; `refuses` says which of them are no reports to their user. */
  constructor(
    readonly name: string,
    private readonly refuses: (uri: string) => boolean,
  ) {
    this.shown = languages.createDiagnosticCollection(name);
    this.steady = new Steady((uri, findings) => this.shown.set(Uri.parse(uri), findings));
    this.listeners = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.steady.forget(uri.toString())),
      workspace.onDidChangeConfiguration((event) => {
        const setting = `${SETTINGS.section}.${SETTINGS.findingsSteady}`;
        if (event.affectsConfiguration(setting)) this.steady.releaseAll();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const caret = selections[0]?.active;
        if (caret) this.steady.moved(document.uri.toString(), caret.line);
      }),
      // Whoever looks at another editor types in this one no more.
      window.onDidChangeActiveTextEditor(() => this.steady.releaseAll()),
    );
  }

  set(
    uri: Uri | readonly [Uri, readonly Diagnostic[] | undefined][],
    findings?: readonly Diagnostic[],
  ): void {
    const entries = uri instanceof Uri ? ([[uri, findings]] as const) : uri;
    for (const [of, given] of entries) {
      if (given) this.steady.answered(of.toString(), this.refuses(of.toString()) ? [] : given);
      else this.delete(of);
    }
  }

  delete(uri: Uri): void {
    this.steady.forget(uri.toString());
    this.shown.delete(uri);
  }

  clear(): void {
    this.steady.dispose();
    this.shown.clear();
  }

  forEach(
    callback: (uri: Uri, findings: readonly Diagnostic[], all: DiagnosticCollection) => unknown,
  ): void {
    for (const [uri, findings] of this.shown) callback(uri, findings, this);
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.shown.get(uri);
  }

  has(uri: Uri): boolean {
    return this.shown.has(uri);
  }

  [Symbol.iterator](): Iterator<[Uri, readonly Diagnostic[]]> {
    return this.shown[Symbol.iterator]();
  }

  dispose(): void {
    this.listeners.dispose();
    this.steady.dispose();
    this.shown.dispose();
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.languageId !== LANGUAGE_ID || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    const editor = window.activeTextEditor;
    const isTyping = editor?.document === document && reason === undefined && isSteady(document);
    const typed = isTyping ? linesTyped(contentChanges, editor.selection.active.line) : undefined;
    if (typed) this.steady.typed(uri, typed);
    else this.steady.changed(uri);
  }
}

function isSteady({ uri }: TextDocument): boolean {
  const configuration = workspace.getConfiguration(SETTINGS.section, uri);
  return configuration.get(SETTINGS.findingsSteady, true);
}

/**
 * What is no answer leaves the screen as it is: squiggles, which the editor moves along with the text,
 * stay until there is another one. The server names each of its answers; what the library makes up
 * where a request failed, or the server is just starting again, has no name.
 */
export const keepFindings: Required<DiagnosticProviderMiddleware>['provideDiagnostics'] = async (
  document,
  previous,
  token,
  next,
) => {
  const asked = versionOf(document);
  const report = await next(document, previous, token);
  // The places of such an answer are those of a text that is gone; the library asks again.
  if (versionOf(document) !== asked) throw new CancellationError();
  if (report?.resultId !== undefined || previous === undefined) return report;
  return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previous };
};

function versionOf(document: TextDocument | Uri): number | undefined {
  return document instanceof Uri ? undefined : document.version;
}
