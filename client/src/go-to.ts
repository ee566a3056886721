import { commands, Disposable, type TextEditor, window } from 'vscode';
import {
  COMMANDS,
  GO_TO_REQUEST,
  type GoToParams,
  type GoToResult,
  type ShowFixesParams,
  type ShowPlaceParams,
} from '../../shared/src/names';
import { draftInFront, rangeOf, select } from './front';
import type { Server } from './server';
import { t } from './texts';

type Where = Pick<GoToParams, 'what' | 'direction'>;

/** The commands that go from figure to figure, from finding to finding, and to a given place. */
export function registerGoTo(server: Server): Disposable {
  const command = (name: string, where: Where): Disposable =>
    commands.registerCommand(name, () => goTo(server, where));
  return Disposable.from(
    command(COMMANDS.nextFigure, { what: 'figure', direction: 'next' }),
    command(COMMANDS.previousFigure, { what: 'figure', direction: 'previous' }),
    command(COMMANDS.nextFinding, { what: 'finding', direction: 'next' }),
    command(COMMANDS.previousFinding, { what: 'finding', direction: 'previous' }),
    commands.registerCommand(COMMANDS.showFixes, (given?: ShowFixesParams) => showFixes(given)),
    commands.registerCommand(COMMANDS.showPlace, (given?: ShowPlaceParams) => showPlace(given)),
  );
}

async function goTo(server: Server, where: Where): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const range = { start: selection.start, end: selection.end };
  const params: GoToParams = { uri, range, ...where };
  const answer = await client
    .sendRequest<GoToResult | null>(GO_TO_REQUEST, params)
    .catch(() => undefined);
  // Whoever went on typing meanwhile wants to stay where they are.
  if (answer === undefined || document.version !== version) return;
  if (answer === null) tellNothing(where);
  else await show(editor, answer, where);
}

function tellNothing({ what }: Where): void {
  const text =
    what === 'figure' ? t('No national table in this draft.') : t('No findings in this draft.');
  window.setStatusBarMessage(text, 3000);
}

/** A finding is shown with what it says; a figure is selected, to be typed over. */
async function show(editor: TextEditor, { range }: GoToResult, { what }: Where): Promise<void> {
  select(editor, rangeOf(range));
  if (what === 'finding') {
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}

/** Goes to a finding and opens the list of its fixes, none of which is done unasked. */
async function showFixes(given?: ShowFixesParams): Promise<void> {
  if (showPlace(given)) await commands.executeCommand('editor.action.quickFix');
}

/** Goes to a place of the draft in front; tells whether there was one to go to. */
function showPlace(given?: ShowPlaceParams): boolean {
  const editor = given && draftInFront();
  if (editor) select(editor, rangeOf(given.range));
  return editor !== undefined;
}
