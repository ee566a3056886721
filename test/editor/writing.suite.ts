import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, errors, pause, showDraft, waitFor } from './window';

suite('writing a draft', () => {
  teardown(closeAll);

  test('Tab in a tabbed table writes a tab', async () => {
    const { text } = brokenDraft();
    const editor = await showDraft('writing/draft.txt', text);
    const end = text.indexOf('\t规章') + '\t规章'.length;
    const at = editor.document.positionAt(end);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('tab');
    assert.equal(editor.document.getText(), `${text.slice(0, end)}\t${text.slice(end)}`);
    assert.equal(editor.options.insertSpaces, false);
  });

  test('saving keeps blanks at the end of a line', async () => {
    const text = brokenDraft().text.replace('\t规章\n', '\t规章 \n');
    const { document } = await showDraft('saving/draft.txt', text);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(text.length), '完\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    assert.equal(new TextDecoder().decode(bytes), `${text}完\n`);
  });

  test('a new report is the national form with nothing filled in', async () => {
    await vscode.commands.executeCommand('nianbao.newReport', {
      organ: '云泽县人民政府',
      year: 2025,
      layout: 'markdown',
    });
    const document = await waitFor('the new report', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && shown.languageId === 'nianbao' && shown;
    });
    assert.match(document.getText(), /云泽县人民政府2025年政府信息公开工作年度报告/);
    assert.doesNotMatch(document.getText(), /\|\s*0\s*\|/);
    await waitFor(
      'what is still to be filled in',
      () => vscode.languages.getDiagnostics(document.uri).length > 0,
    );
    await pause(500);
    assert.deepEqual(errors(document.uri), []);
  });
});
