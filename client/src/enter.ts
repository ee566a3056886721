import {
  CancellationTokenSource,
  commands,
  Disposable,
  Selection,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import {
  COMMANDS,
  ENTER_REQUEST,
  type EnterParams,
  type EnterResult,
  LANGUAGE_ID,
  SETTINGS,
} from '../../shared/src/names';
import { rangeOf } from './front';
import { isHeadingEnd, isRowEnd } from './row-end';
import type { Server } from './server';

/** The condition of the key: only where it holds is Enter anything but the editor’s own. */
const AT_END = 'nianbao.atEnd';

/** Whoever waits longer for a line gets a plain one. */
const LONGEST_WAIT = 300;

/** Gives Enter at the end of a row or a heading to the server; in prose the key is never touched. */
export function registerEnter(server: Server): Disposable {
  let told = false;
  const tell = (): void => {
    const isThere = isAtEnd(window.activeTextEditor);
    if (isThere === told) return;
    told = isThere;
    void commands.executeCommand('setContext', AT_END, isThere);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(tell),
    workspace.onDidChangeConfiguration(tell),
    commands.registerCommand(COMMANDS.enter, () => enter(server)),
  );
}

function isAtEnd(editor: TextEditor | undefined): boolean {
  if (editor?.document.languageId !== LANGUAGE_ID || !editor.selection.isEmpty) return false;
  const { document, selection } = editor;
  const { text } = document.lineAt(selection.active.line);
  const { character } = selection.active;
  if (!isRowEnd(text, character) && !isHeadingEnd(text, character)) return false;
  return workspace.getConfiguration(SETTINGS.section, document.uri).get(SETTINGS.enterEnable, true);
}

/** Writes what the server answers as one step to undo, or else a plain line break. */
async function enter(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isAtEnd(editor) || editor.selections.length > 1) return typeBreak();
  const { document } = editor;
  const { version } = document;
  const at = editor.selection.active;
  const answer = await ask(server, editor).catch(() => undefined);
  if (document.version !== version) {
    // What was typed meanwhile belongs behind the line break that was asked for before.
    await editor.edit((edit) => edit.insert(at, '\n'));
    return undefined;
  }
  if (!answer) return typeBreak();
  const range = rangeOf(answer.range);
  const isDone = await editor.edit((edit) => edit.replace(range, answer.newText));
  if (!isDone) return typeBreak();
  const { line, character } = answer.caret;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
  return undefined;
}

/** The editor’s own Enter, with its indents. */
async function typeBreak(): Promise<void> {
  await commands.executeCommand('default:type', { text: '\n' });
}

async function ask(
  server: Server,
  { document, selection }: TextEditor,
): Promise<EnterResult | null | undefined> {
  if (!server.isStarted) return undefined;
  const source = new CancellationTokenSource();
  const timer = setTimeout(() => source.cancel(), LONGEST_WAIT);
  const waited = new Promise<undefined>((resolve) => {
    source.token.onCancellationRequested(() => resolve(undefined));
  });
  try {
    const client = await Promise.race([server.start(), waited]);
    if (!client) return undefined;
    const { line, character } = selection.active;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const params: EnterParams = {
      uri,
      version: document.version,
      position: { line, character },
    };
    const asked = client.sendRequest<EnterResult | null>(ENTER_REQUEST, params, source.token);
    return await Promise.race([asked, waited]);
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
