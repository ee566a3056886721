import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, showDraft, waitFor } from './window';

const { right: text } = brokenDraft();
const ROW = '\t行政规范性文件\n\t12\n\t3\n\t40\n';

suite('pasting figures onto a table', () => {
  teardown(closeAll);
  suiteTeardown(() => configure(undefined));

  test('fills its cells from the caret on, and one undo takes that back', async () => {
    const editor = await draftAt('paste/figures.txt', text.indexOf(ROW) + ROW.indexOf('12'));
    await paste('13\t4\r\n');
    const filled = text.replace(ROW, '\t行政规范性文件\n\t13\n\t4\n\t40\n');
    await waitFor('the figures', () => editor.document.getText() === filled);
    assert.equal(editor.document.getText(), filled);
    assert.ok(editor.selection.isEmpty, 'a caret stays a caret');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('replaces the words of the cell that is selected, and nothing else', async () => {
    const from = text.indexOf(ROW) + ROW.indexOf('12');
    const editor = await draftAt('paste/selected.txt', from, from + 2);
    await paste('13\t4');
    const filled = text.replace(ROW, '\t行政规范性文件\n\t13\n\t4\n\t40\n');
    await waitFor('the figures', () => editor.document.getText() === filled);
    assert.equal(editor.document.getText(), filled);
    assert.ok(editor.selection.isEmpty, 'what was pasted is not left selected');
  });

  test('is a plain paste where that is switched off', async () => {
    await configure(false);
    const editor = await draftAt('paste/off.txt', text.indexOf(ROW) + ROW.indexOf('12'));
    await paste('13\t4');
    const plain = text.replace(ROW, '\t行政规范性文件\n\t13\t412\n\t3\n\t40\n');
    await waitFor('the plain text', () => editor.document.getText() === plain);
    await configure(undefined);
  });

  test('words are pasted as they are', async () => {
    const editor = await draftAt('paste/words.txt', text.length);
    await paste('本机关\t无其他\n需要报告的事项。\n');
    const plain = `${text}本机关\t无其他\n需要报告的事项。\n`;
    await waitFor('the words', () => editor.document.getText() === plain);
  });
});

/** Opens a draft and selects a stretch of it; a caret where no end is given. */
async function draftAt(name: string, from: number, to = from): Promise<vscode.TextEditor> {
  const editor = await showDraft(name, text);
  const [start, end] = [editor.document.positionAt(from), editor.document.positionAt(to)];
  editor.selection = new vscode.Selection(start, end);
  return editor;
}

/** In a browser the launcher presses the keys, since the command there asks no extension. */
async function paste(text: string): Promise<void> {
  const request = process.env.NIANBAO_TEST_CLIPBOARD;
  if (!request) {
    await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    return;
  }
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  writeFileSync(request, JSON.stringify({ text }));
  await waitFor('the paste', () => !existsSync(request));
}

async function configure(enable: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nianbao');
  await settings.update('paste.enable', enable, vscode.ConfigurationTarget.Global);
}
