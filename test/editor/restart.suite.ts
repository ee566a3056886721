import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { serverProcesses } from './servers';
import { closeAll, errors, showDraft, waitFor } from './window';

suite('a language server that was killed', () => {
  suiteTeardown(closeAll);

  test('comes back, and the draft is untouched', async () => {
    const { text } = brokenDraft();
    const { document } = await showDraft('restart/draft.txt', text);
    const before = await waitFor('the findings', () => errors(document.uri).length);

    const [killed] = serverProcesses();
    assert.ok(killed, 'no server process was found');
    process.kill(killed, 'SIGKILL');
    await waitFor('another server', () => serverProcesses().some((pid) => pid !== killed));
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);

    await breakAnotherTotal(document);
    await waitFor('one more finding', () => errors(document.uri).length === before + 1);
  });

  test('is replaced by command as well', async () => {
    const before = serverProcesses();
    await vscode.commands.executeCommand('nianbao.restartServer');
    await waitFor('another server alone', () => {
      const now = serverProcesses();
      return now.length === 1 && !before.includes(now[0] ?? 0);
    });
  });
});

/** The total of table four is part of one sum only, so this is one more finding. */
async function breakAnotherTotal(document: vscode.TextDocument): Promise<void> {
  const total = document.getText().lastIndexOf('\t3\n') + 1;
  const place = new vscode.Range(document.positionAt(total), document.positionAt(total + 1));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, place, '4');
  await vscode.workspace.applyEdit(edit);
}
