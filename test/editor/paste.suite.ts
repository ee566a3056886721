import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { CLIPBOARDS, formOfTable } from '../helpers/html';
import { brokenDraft } from './draft';
import { closeAll, errors, showDraft, waitFor } from './window';

const { right: text } = brokenDraft();
/** Where the launcher in a browser looks for what to paste; absent in the desktop VS Code. */
const request = process.env.NIANBAO_TEST_CLIPBOARD;
const ROW = '\t行政规范性文件\n\t12\n\t3\n\t40\n';

suite('pasting figures onto a table', () => {
  teardown(closeAll);
  suiteTeardown(() => configure(undefined));

  test('fills its cells from the caret on, and one undo takes that back', async () => {
    const editor = await draftAt('paste/figures.txt', text.indexOf(ROW) + ROW.indexOf('12'));
    await paste({ text: '13\t4\r\n' });
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
    await paste({ text: '13\t4' });
    const filled = text.replace(ROW, '\t行政规范性文件\n\t13\n\t4\n\t40\n');
    await waitFor('the figures', () => editor.document.getText() === filled);
    assert.equal(editor.document.getText(), filled);
    assert.ok(editor.selection.isEmpty, 'what was pasted is not left selected');
  });

  test('is a plain paste where that is switched off', async () => {
    await configure(false);
    const editor = await draftAt('paste/off.txt', text.indexOf(ROW) + ROW.indexOf('12'));
    await paste({ text: '13\t4' });
    const plain = text.replace(ROW, '\t行政规范性文件\n\t13\t412\n\t3\n\t40\n');
    await waitFor('the plain text', () => editor.document.getText() === plain);
    await configure(undefined);
  });

  test('words are pasted as they are', async () => {
    const editor = await draftAt('paste/words.txt', text.length);
    await paste({ text: '本机关\t无其他\n需要报告的事项。\n' });
    const plain = `${text}本机关\t无其他\n需要报告的事项。\n`;
    await waitFor('the words', () => editor.document.getText() === plain);
  });
});

suite('pasting a table that was copied as HTML', () => {
  const four = text.indexOf('\t行政复议\n');
  const behind = text.indexOf('五、');
  const without = text.slice(0, four) + text.slice(behind);
  const html = CLIPBOARDS.Word?.(formOfTable(text, 'four'), '单位：件') ?? '';

  teardown(closeAll);

  test('brings it in the layout of the draft, checked, and one undo takes it back', async function () {
    // The clipboard that an extension can write holds text alone.
    if (!request) this.skip();
    const editor = await draftAt('paste/html.txt', four, four, without);
    await waitFor('the missing table', () => errors(editor.document.uri).length > 0);
    await paste({ html });
    await waitFor('the table', () => errors(editor.document.uri).length === 0);
    const pasted = editor.document.getText();
    assert.match(pasted, /\n\n单位：件\n\n\t行政复议\n\t行政诉讼\n\n\t结果维持\n.*\n\n五、/su);
    assert.ok(editor.selection.isEmpty, 'a caret stays a caret');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), without);
  });

  test('keeps its tabs where tabs are written as spaces', async function () {
    if (!request) this.skip();
    const editor = await draftAt('paste/spaces.txt', four, four, without);
    editor.options.insertSpaces = true;
    await paste({ html });
    await waitFor('the table', () => errors(editor.document.uri).length === 0);
    assert.match(editor.document.getText(), /\n\t行政复议\n\t行政诉讼\n/u);
  });
});

/** Opens a draft and selects a stretch of it; a caret where no end is given. */
async function draftAt(
  name: string,
  from: number,
  to = from,
  draft = text,
): Promise<vscode.TextEditor> {
  const editor = await showDraft(name, draft);
  const [start, end] = [editor.document.positionAt(from), editor.document.positionAt(to)];
  editor.selection = new vscode.Selection(start, end);
  return editor;
}

/** In a browser the launcher presses the keys, since the command there asks no extension. */
async function paste(clipboard: { html?: string; text?: string }): Promise<void> {
  if (!request) {
    await vscode.env.clipboard.writeText(clipboard.text ?? '');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    return;
  }
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  writeFileSync(request, JSON.stringify(clipboard));
  await waitFor('the paste', () => !existsSync(request));
}

async function configure(enable: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nianbao');
  await settings.update('paste.enable', enable, vscode.ConfigurationTarget.Global);
}
