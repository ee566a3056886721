import assert from 'node:assert/strict';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, pause, show, showDraft, waitFor, writeFile } from './window';

const { text } = brokenDraft();

suite('recognition by content', () => {
  teardown(() => detect(undefined));
  suiteTeardown(closeAll);

  test('the setting "off" leaves a draft alone', async () => {
    await detect('off');
    const editor = await show(writeFile('off/draft.txt', text));
    await pause();
    assert.equal(editor.document.languageId, 'plaintext');
  });

  test('a draft named draft.txt becomes a report', async () => {
    const editor = await showDraft('found/draft.txt', text);
    assert.equal(editor.document.getText(), text);
    assert.ok(vscode.extensions.getExtension('nianbao.nianbao')?.isActive);
  });

  test('a draft in Markdown becomes a report', async () => {
    await showDraft('found/draft.md', text);
  });

  test('a file name pattern alone is enough', async () => {
    await showDraft('云泽县政府信息公开工作年度报告.txt', '');
  });

  test('a draft that was closed is a report again when it is opened again', async () => {
    const { document } = await showDraft('again/draft.txt', text);
    const { uri } = document;
    await closeAll();
    await waitFor('the draft to be closed', () => document.isClosed);
    await showDraft('again/draft.txt', text);
    const open = vscode.workspace.textDocuments.find((one) => one.uri.path === uri.path);
    assert.equal(open?.languageId, 'nianbao');
  });

  test('a refusal is remembered for the file', async () => {
    const { document } = await showDraft('refused/draft.txt', text);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    assert.equal(document.languageId, 'plaintext', 'the choice is not undone at once');
    await closeAll();
    await waitFor('the draft to be closed', () => document.isClosed);
    const again = await show(document.uri);
    await pause();
    assert.equal(again.document.languageId, 'plaintext', 'the choice holds when reopened');
    await vscode.languages.setTextDocumentLanguage(again.document, 'nianbao');
    await pause();
    await closeAll();
    await waitFor('the draft to be closed', () => again.document.isClosed);
    await showDraft('refused/draft.txt', text);
  });
});

async function detect(value: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nianbao');
  await settings.update('detect', value, vscode.ConfigurationTarget.Global);
}
