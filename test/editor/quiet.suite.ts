import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { serverProcesses } from './servers';
import { closeAll, pause, show, writeFile } from './window';

suite('an ordinary file', () => {
  suiteTeardown(closeAll);

  test('a text that is no report stays plain text, and no server starts', async () => {
    const editor = await show(writeFile('notes.txt', '会议记录\n\n一、总体情况\n\n下周再议。\n'));
    await pause();
    assert.equal(editor.document.languageId, 'plaintext');
    assert.deepEqual(serverProcesses(), []);
  });

  test('a Markdown file that is no report stays Markdown, and no server starts', async () => {
    const editor = await show(writeFile('readme.md', '# 说明\n\n政府信息公开的常见问题。\n'));
    await pause();
    assert.equal(editor.document.languageId, 'markdown');
    assert.deepEqual(serverProcesses(), []);
  });
});
