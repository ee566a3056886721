import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { type District, districtReport } from './district';
import { closeAll, errors, pause, show, waitFor, writeFile } from './window';

/** The file in which the reports of this suite are written, with these changes. */
function write(name: string, district: District): vscode.Uri {
  return writeFile(`folder/${name}`, districtReport(district));
}

const HOME = { organ: '白塔区', year: 2023 } as const;

suite('reports of the folder that nobody opened', () => {
  let lastYear: vscode.Uri;
  let thisYear: vscode.Uri;

  suiteSetup(() => {
    lastYear = write('2022.md', { ...HOME, year: 2022, carriedOver: 4 });
    thisYear = write('2023.md', { ...HOME, takenOver: 0 });
  });
  suiteTeardown(async () => {
    await check(undefined);
    await closeAll();
  });

  test('are held against one another, and no document is opened for it', async () => {
    const [finding] = await waitFor('the finding', () => found(thisYear, 'series.carry'));
    const [related] = finding?.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), lastYear.toString());
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.path);
    assert.deepEqual(
      open.filter((path) => path.includes('/folder/')),
      [],
    );
  });

  test('are followed when they come, change, are renamed and go', async () => {
    const wrong = { organ: '白塔区水利局', year: 2023, granted: '92' };
    const uri = write('later/water.md', wrong);
    await waitFor('the finding of a file that came', () => found(uri, 'table.identity'));
    write('later/water.md', { ...wrong, granted: '29' });
    await waitFor('the finding to go', () => errors(uri).length === 0);
    write('later/water.md', wrong);
    await waitFor('the finding to be back', () => found(uri, 'table.identity'));
    const folder = dirname(uri.fsPath);
    renameSync(folder, `${folder}-moved`);
    const moved = vscode.Uri.file(`${folder}-moved/water.md`);
    await waitFor('the finding at the new name', () => found(moved, 'table.identity'));
    await waitFor('none at the old name', () => errors(uri).length === 0);
    rmSync(moved.fsPath);
    await waitFor('the finding of a file that is gone to go', () => errors(moved).length === 0);
  });

  test('are heard of again when last year’s report is put right in an editor', async () => {
    const editor = await show(lastYear);
    const right = districtReport({ ...HOME, year: 2022, carriedOver: 0 });
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, right));
    await waitFor('the finding in the other year to go', () => !found(thisYear, 'series.carry'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor('the finding to be back', () => found(thisYear, 'series.carry'));
  });

  test('keep their findings when they are opened and closed again', async () => {
    await show(thisYear);
    await closeAll();
    await pause(3000);
    assert.ok(found(thisYear, 'series.carry'));
  });

  test('stand beside last year’s by command', async () => {
    const { document } = await show(thisYear);
    await waitFor('the report', () => document.languageId === 'nianbao');
    const sides = await waitFor('the comparison', async () => {
      await vscode.commands.executeCommand('nianbao.compareWithLastYear');
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    assert.deepEqual([sides.original.path, sides.modified.path], [lastYear.path, thisYear.path]);
    await closeAll();
  });

  test('that are no reports to their user are not told of', async () => {
    const uri = write('refused.md', { organ: '白塔区档案局', year: 2023, granted: '92' });
    await waitFor('the finding', () => found(uri, 'table.identity'));
    const { document } = await show(uri);
    await waitFor('the report', () => document.languageId === 'nianbao');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await waitFor('the finding to go', () => errors(uri).length === 0);
    await closeAll();
    await pause(3000);
    assert.deepEqual(errors(uri), []);
  });

  test('are left alone where the setting says so', async () => {
    await check(false);
    await waitFor('the finding to go', () => !found(thisYear, 'series.carry'));
    await check(undefined);
    await waitFor('the finding to be back', () => found(thisYear, 'series.carry'));
  });

  test('are read again by command', async () => {
    await vscode.commands.executeCommand('nianbao.checkFolder');
    assert.ok(found(thisYear, 'series.carry'));
  });
});

/** The findings of a rule in a file, or undefined where there is none. */
function found(uri: vscode.Uri, rule: string): vscode.Diagnostic[] | undefined {
  const all = vscode.languages.getDiagnostics(uri);
  const ours = all.filter(({ code }) => typeof code === 'object' && code.value === rule);
  return ours.length > 0 ? ours : undefined;
}

async function check(folder: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('nianbao').update('folder.check', folder);
}
