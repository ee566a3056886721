import { env, type TextEditor, window } from 'vscode';
import {
  CONVERT_TABLE_REQUEST,
  type ConvertTableResult,
  TABLE_TEXT_REQUEST,
  type TableLayout,
  type TableParams,
  type TableTextResult,
} from '../../shared/src/names';
import { draftInFront, rangeOf, write } from './front';
import type { Server } from './server';
import { t } from './texts';

/** Writes the table at the caret in a layout, as one step to undo, or says why not. */
export async function convertTable(server: Server, layout: TableLayout): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const { document } = editor;
  const asked = document.version;
  const answer = await ask<ConvertTableResult>(server, editor, CONVERT_TABLE_REQUEST, layout);
  if (!answer) return;
  const change = { range: rangeOf(answer.range), newText: answer.newText };
  await write(document, [asked, answer.version], [change]);
}

/** Puts the table at the caret on the clipboard as rows with tabs, which Excel and Word take. */
export async function copyTable(server: Server): Promise<void> {
  const editor = draftInFront();
  const answer =
    editor && (await ask<TableTextResult>(server, editor, TABLE_TEXT_REQUEST, 'tab-rows'));
  if (!answer) return;
  await env.clipboard.writeText(answer.text);
  void window.showInformationMessage(t('The table is on the clipboard.'));
}

/** The server's answer about the table at the caret; a refusal is shown, and is none. */
async function ask<T extends object>(
  server: Server,
  editor: TextEditor,
  request: string,
  layout: TableLayout,
): Promise<Exclude<T, { readonly refusal: string }> | undefined> {
  const client = await server.start();
  const { document, selection } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const { line, character } = selection.active;
  const params: TableParams = { uri, position: { line, character }, layout };
  const answer = await client.sendRequest<T | null>(request, params);
  if (!answer) {
    void window.showWarningMessage(t('The table could not be read.'));
    return undefined;
  }
  if (!isRefused(answer)) return answer as Exclude<T, { readonly refusal: string }>;
  void window.showInformationMessage(answer.refusal);
  return undefined;
}

function isRefused(answer: object): answer is { readonly refusal: string } {
  return 'refusal' in answer;
}
