import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft, sectionTitles } from './draft';
import { closeAll, showDraft, waitFor } from './window';

suite('reading a draft', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    ({ document } = await showDraft('reading/draft.txt', brokenDraft().text));
  });
  suiteTeardown(closeAll);

  test('a row says what it counts', async () => {
    assert.match(await hover(document, '（一）予以公开'), /予以公开/);
  });

  test('a column says what it counts', async () => {
    assert.match(await hover(document, '社会公益组织'), /社会公益组织/);
  });

  test('the outline has the six sections and the three tables', async () => {
    const symbols = await waitFor('the outline', () => outline(document.uri));
    const names = symbols.map(({ name }) => name);
    for (const title of sectionTitles) {
      assert.ok(
        names.some((name) => title.includes(name) || name.includes(title)),
        `${title} is missing among: ${names.join(' · ')}`,
      );
    }
    assert.equal(names.filter((name) => /^(表|Table)/.test(name)).length, 3, names.join(' · '));
  });
});

async function hover(document: vscode.TextDocument, label: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(label) + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((one) => one.contents);
  return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
}

/** The outline as one list, sections before their tables. */
async function outline(uri: vscode.Uri): Promise<vscode.DocumentSymbol[] | undefined> {
  const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const all = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
  return roots && roots.length > 0 ? all(roots) : undefined;
}
