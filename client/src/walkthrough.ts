import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { COMMANDS, LANGUAGE_ID } from '../../shared/src/names';

/** Steps that are done in more than one way; the manifest waits for these context keys. */
type Step = 'found' | 'fixed' | 'hovered' | 'created';

const SAMPLE = ['samples', 'draft.txt'] as const;

/** The commands of the walkthrough, and what marks its steps as done. */
export function registerWalkthrough(context: ExtensionContext): Disposable {
  const sample = new Sample(Uri.joinPath(context.extensionUri, ...SAMPLE));
  const walkthrough = `${context.extension.id}#${LANGUAGE_ID}.start`;
  return Disposable.from(
    commands.registerCommand(COMMANDS.openSample, () => sample.show()),
    commands.registerCommand(COMMANDS.openWalkthrough, () =>
      commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    ),
    watchFound(),
    watchFixed(),
  );
}

/** Ticks a step off, if somebody follows the walkthrough. */
export function stepDone(step: Step): void {
  void commands.executeCommand('setContext', `nianbao.walkthrough.${step}`, true);
}

/** The packaged draft, opened as a new document, so that what is packaged stays as it is. */
class Sample {
  private opened: TextDocument | undefined;

  constructor(private readonly file: Uri) {}

  async show(): Promise<TextEditor> {
    if (!this.opened || this.opened.isClosed) this.opened = await this.open();
    return window.showTextDocument(this.opened);
  }

  private async open(): Promise<TextDocument> {
    const content = new TextDecoder().decode(await workspace.fs.readFile(this.file));
    return workspace.openTextDocument({ language: LANGUAGE_ID, content });
  }
}

/** The caret stands in what is wrong: by the list of problems, by F8, or by a click. */
function watchFound(): Disposable {
  let isFound = false;
  return window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
    const caret = selections[0]?.active;
    if (isFound || document.languageId !== LANGUAGE_ID || !caret) return;
    isFound = errorsOf(document).some(({ range }) => range.contains(caret));
    if (isFound) stepDone('found');
  });
}

/** A draft that had errors has none after it was changed; a server that starts anew fixes nothing. */
function watchFixed(): Disposable {
  const wrong = new WeakMap<TextDocument, number>();
  return languages.onDidChangeDiagnostics(({ uris }) => {
    const changed = new Set(uris.map(String));
    for (const document of workspace.textDocuments) {
      const isDraft = document.languageId === LANGUAGE_ID && !document.isClosed;
      if (!isDraft || !changed.has(document.uri.toString())) continue;
      const before = wrong.get(document) ?? document.version;
      if (errorsOf(document).length > 0) wrong.set(document, document.version);
      else if (before < document.version) stepDone('fixed');
    }
  });
}

function errorsOf({ uri }: TextDocument): Diagnostic[] {
  const findings = languages.getDiagnostics(uri);
  return findings.filter(({ severity }) => severity === DiagnosticSeverity.Error);
}
