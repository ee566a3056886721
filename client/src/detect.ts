import {
  Disposable,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { looksLikeReport } from '../../shared/src/detect';
import { type DetectSetting, LANGUAGE_ID, SETTINGS } from '../../shared/src/names';
import type { Choices } from './choices';
import { t } from './texts';

/** The languages in which a report may lie unrecognised; no other is ever touched. */
const CANDIDATES = new Set(['plaintext', 'markdown']);
/** An edit shorter than this is typing; what brings a report is a paste. */
const PASTE = 20;

/** Gives plain texts and Markdown that look like a report the report's language. */
export function watchForReports(choices: Choices): Disposable {
  const given = new Set<string>();
  const consider = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    if (document.languageId === LANGUAGE_ID) {
      // The user gave by hand what was refused before.
      if (choices.of(uri) === 'not-report') await choices.set(uri, 'report');
      return;
    }
    if (given.delete(uri)) {
      // We gave the language and the user took it back: that is a refusal, for good.
      await choices.set(uri, 'not-report');
      return;
    }
    if (!isCandidate(document) || choices.of(uri) === 'not-report') return;
    const setting = settingFor(document);
    if (setting === 'off' || !looksLikeReport(document.getText())) return;
    if (setting === 'ask' && !(await isWanted(document, choices))) return;
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    given.add(uri);
  };
  // A document that is closed while it is looked at can be given no language, and needs none.
  const look = (document: TextDocument): void => void consider(document).catch(() => undefined);
  const onChange = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (contentChanges.some(({ text }) => text.length >= PASTE)) look(document);
  };
  workspace.textDocuments.forEach(look);
  return Disposable.from(
    workspace.onDidOpenTextDocument(look),
    // A change of language closes a document and opens it again, but leaves `isClosed` false.
    workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (!isClosed) return;
      given.delete(uri.toString());
      choices.closed(uri.toString());
    }),
    workspace.onDidChangeTextDocument(onChange),
    workspace.onDidSaveTextDocument(look),
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

async function isWanted(document: TextDocument, choices: Choices): Promise<boolean> {
  const uri = document.uri.toString();
  if (choices.of(uri) === 'report') return true;
  if (!choices.mayAsk(uri)) return false;
  const yes = t('Check it');
  const no = t('Not this file');
  const name = workspace.asRelativePath(document.uri);
  const question = t('{0} looks like an annual report. Check it as one?', name);
  const answer = await window.showInformationMessage(question, yes, no);
  if (answer !== undefined) await choices.set(uri, answer === yes ? 'report' : 'not-report');
  return answer === yes;
}
