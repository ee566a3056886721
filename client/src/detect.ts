import {
  Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { looksLikeReport } from '../../shared/src/detect';
import { type DetectSetting, LANGUAGE_ID, SETTINGS } from '../../shared/src/names';

const REFUSED = 'nianbao.refused';
/** The languages in which a report may lie unrecognised; no other is ever touched. */
const CANDIDATES = new Set(['plaintext', 'markdown']);
/** An edit shorter than this is typing; what brings a report is a paste. */
const PASTE = 20;

/** Gives plain texts and Markdown that look like a report the report's language. */
export function watchForReports({ globalState }: ExtensionContext): Disposable {
  const refusals = new Refusals(globalState);
  const given = new Set<string>();
  const consider = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    if (given.has(uri) && CANDIDATES.has(document.languageId)) {
      // We gave the language and the user took it back: that is a refusal, for good.
      given.delete(uri);
      await refusals.add(uri);
      return;
    }
    if (!isCandidate(document) || refusals.has(uri)) return;
    const setting = settingFor(document);
    if (setting === 'off' || !looksLikeReport(document.getText())) return;
    if (setting === 'ask' && !(await ask(document, refusals))) return;
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    given.add(uri);
  };
  const onChange = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (contentChanges.some(({ text }) => text.length >= PASTE)) void consider(document);
  };
  for (const document of workspace.textDocuments) void consider(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void consider(document)),
    // A change of language closes a document and opens it again, but leaves `isClosed` false.
    workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (isClosed) given.delete(uri.toString());
      if (isClosed && uri.scheme === 'untitled') refusals.forget(uri.toString());
    }),
    workspace.onDidChangeTextDocument(onChange),
    workspace.onDidSaveTextDocument((document) => void consider(document)),
  );
}

function isCandidate({ languageId, uri }: TextDocument): boolean {
  const open =
    uri.scheme === 'file' || uri.scheme === 'untitled' || uri.scheme.startsWith('vscode-');
  return CANDIDATES.has(languageId) && open;
}

function settingFor(document: TextDocument): DetectSetting {
  const configuration = workspace.getConfiguration(SETTINGS.section, document.uri);
  return configuration.get<DetectSetting>(SETTINGS.detect, 'auto');
}

async function ask(document: TextDocument, refusals: Refusals): Promise<boolean> {
  const uri = document.uri.toString();
  if (refusals.isAsked(uri)) return false;
  refusals.asked(uri);
  const yes = l10n.t('Check it');
  const no = l10n.t('Not this file');
  const question = l10n.t('{0} looks like an annual report. Check it as one?', document.fileName);
  const answer = await window.showInformationMessage(question, yes, no);
  if (answer === no) await refusals.add(uri);
  return answer === yes;
}

/** Files that are to stay what they are, remembered over sessions. */
class Refusals {
  private readonly questions = new Set<string>();
  private readonly ofSession = new Set<string>();

  constructor(private readonly memory: ExtensionContext['globalState']) {}

  has(uri: string): boolean {
    return this.ofSession.has(uri) || this.memory.get<string[]>(REFUSED, []).includes(uri);
  }

  async add(uri: string): Promise<void> {
    this.ofSession.add(uri);
    // The name of an untitled document is given again to another one.
    if (uri.startsWith('untitled:')) return;
    const known = this.memory.get<string[]>(REFUSED, []);
    if (!known.includes(uri)) await this.memory.update(REFUSED, [...known, uri]);
  }

  /** An untitled document that is gone may leave its name to another. */
  forget(uri: string): void {
    this.ofSession.delete(uri);
    this.questions.delete(uri);
  }

  isAsked(uri: string): boolean {
    return this.questions.has(uri);
  }

  asked(uri: string): void {
    this.questions.add(uri);
  }
}
