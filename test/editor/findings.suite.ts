import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, errors, showDraft, waitFor } from './window';

const draft = brokenDraft();

suite('a draft with two digits swapped amid table three', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    ({ document } = await showDraft('findings/draft.txt', draft.text));
  });
  suiteTeardown(closeAll);

  const finding = () =>
    waitFor('the finding at the figure', () =>
      errors(document.uri).find((one) => idOf(one) === 'table.identity'),
    );

  test('one finding stands at the figure, as an error with its code, and no other', async () => {
    const { range, source } = await finding();
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 1);
    const start = document.positionAt(draft.wrong.offset);
    assert.deepEqual([range.start.line, range.start.character], [start.line, start.character]);
    assert.equal(document.getText(range), draft.wrong.written);
    assert.match(source ?? '', /^(年报|nianbao)$/);
  });

  test('the page of its rule opens', async () => {
    const page = await vscode.workspace.openTextDocument(pageOf(await finding()));
    assert.match(page.getText(), /table\.identity/);
  });

  test('the quick fix restores the text exactly', async () => {
    const { range } = await finding();
    const action = await fix(document.uri, range);
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.equal(document.getText(), draft.right);
    await waitFor('the finding to go', () => errors(document.uri).length === 0);
  });
});

async function fix(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction> {
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    // Edits may be computed late, so as many actions as this are resolved.
    20,
  );
  const titles = offered.map((action) => action.title);
  const found = offered.find(({ title }) => /^(把“.*”改为 29|Change “.*” to 29)/.test(title));
  assert.ok(found, `no fix for the figure among: ${titles.join(' · ')}`);
  return found;
}

function idOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

/** A code may be a plain text; a reader needs the page behind it. */
function pageOf({ code }: vscode.Diagnostic): vscode.Uri {
  assert.ok(typeof code === 'object', `the code ${code} has no page`);
  return code.target;
}
