import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { districtReport } from './district';
import { closeAll, show, waitFor, writeFile } from './window';

const ORGAN = '红枫区';
const UNITS = ['红枫区财政局', '红枫区民政局'] as const;

suite('a report that sums its units', () => {
  let sum: vscode.Uri;

  suiteSetup(() => {
    writeFile('sums/nianbao.json', '{ "sums": [{ "file": "2023.md", "units": ["units/*.md"] }] }');
    sum = writeFile('sums/2023.md', districtReport({ organ: ORGAN, year: 2023 }));
    for (const [at, organ] of UNITS.entries()) {
      writeFile(`sums/units/${at}.md`, districtReport({ organ, year: 2023 }));
    }
  });
  suiteTeardown(closeAll);

  test('is told, unopened, of each figure that is not their sum', async () => {
    await waitFor('the findings', () => told(sum) > 0);
  });

  test('is written by command, as one step to undo, with a sheet beside it', async () => {
    const { document } = await show(sum);
    await waitFor('the report', () => document.languageId === 'nianbao');
    const before = document.getText();
    const written = await writtenByCommand(document);
    assert.match(written, /\| 96 \| 10 \| 0 \| 2 \| 0 \| 0 \| 108 \|/);
    await waitFor('the findings to go', () => told(sum) === 0);
    const sheet = await waitFor('the sheet', () =>
      vscode.workspace.textDocuments.find(({ isUntitled, isClosed }) => isUntitled && !isClosed),
    );
    assert.equal(sheet.languageId, 'markdown');
    for (const unit of UNITS) assert.ok(sheet.getText().includes(unit), unit);
    assert.equal(vscode.window.activeTextEditor?.document, document, 'the report keeps the focus');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

/** Runs the command and accepts what it asks, until the report is another; gives its text. */
async function writtenByCommand(document: vscode.TextDocument): Promise<string> {
  const { version } = document;
  const done = vscode.commands.executeCommand('nianbao.sumUnits');
  await waitFor('the sums', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return document.version > version;
  });
  await done;
  return document.getText();
}

function told(uri: vscode.Uri): number {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => typeof code === 'object' && String(code.value).startsWith('sum.')).length;
}
