import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, errors, showDraft, waitFor } from './window';

const draft = brokenDraft();
/** A little less than new findings beside the caret are kept back, in milliseconds. */
const WAIT = 450;

suite('typing a wrong digit', () => {
  let editor: vscode.TextEditor;
  const setting = vscode.workspace.getConfiguration('nianbao');
  const steady = (value?: boolean) =>
    setting.update('findings.steady', value, vscode.ConfigurationTarget.Global);

  suiteSetup(async () => {
    editor = await showDraft('steady/draft.txt', draft.text);
    // The file is broken and is put right at first, so that its findings are known to be there.
    await waitFor('the findings', () => errors(editor.document.uri).length > 0);
    const { offset, written, right } = draft.wrong;
    const at = editor.document.positionAt(offset);
    const range = new vscode.Range(at, at.translate(0, written.length));
    await editor.edit((edit) => edit.replace(range, right));
    await waitFor('no findings', () => errors(editor.document.uri).length === 0);
  });
  suiteTeardown(async () => {
    await steady(undefined);
    await closeAll();
  });

  test('is told soon, but not at once', async () => {
    assert.ok((await toldAfter(editor)) >= WAIT);
  });

  test('is told when the caret leaves the figure', async () => {
    await typeDigit(editor);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const left = Date.now();
    editor.selection = new vscode.Selection(end, end);
    await waitFor('the finding', () => errors(editor.document.uri).length > 0);
    const passed = Date.now() - left;
    await deleteDigit(editor);
    assert.ok(passed < WAIT, `told after ${passed} ms`);
  });

  test('is told at once where the waiting is switched off', async () => {
    await steady(false);
    const times: number[] = [];
    // A busy machine takes its time, but not each time.
    while (times.length < 10 && !times.some((time) => time < WAIT)) {
      times.push(await toldAfter(editor));
    }
    assert.ok(Math.min(...times) < WAIT, times.join(', '));
    await steady(undefined);
    assert.ok((await toldAfter(editor)) >= WAIT);
  });
});

/** How long it takes until a wrong digit is told; it is deleted again, which takes the finding away. */
async function toldAfter(editor: vscode.TextEditor): Promise<number> {
  const begin = Date.now();
  await typeDigit(editor);
  await waitFor('the finding', () => errors(editor.document.uri).length > 0);
  const passed = Date.now() - begin;
  await deleteDigit(editor);
  return passed;
}

/** Types a digit behind the right figure, as a user does. */
async function typeDigit(editor: vscode.TextEditor): Promise<void> {
  const end = editor.document.positionAt(draft.wrong.offset + draft.wrong.right.length);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text: '7' });
}

async function deleteDigit(editor: vscode.TextEditor): Promise<void> {
  const end = editor.document.positionAt(draft.wrong.offset + draft.wrong.right.length + 1);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('deleteLeft');
  await waitFor('no findings', () => errors(editor.document.uri).length === 0);
}
