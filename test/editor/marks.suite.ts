import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, showDraft, waitFor } from './window';

suite('marks in a draft', () => {
  const { wrong } = brokenDraft();
  let document: vscode.TextDocument;
  let figure: vscode.Position;

  suiteSetup(async () => {
    ({ document } = await showDraft('marks/draft.txt', brokenDraft().text));
    figure = document.positionAt(wrong.offset + 1);
  });
  suiteTeardown(closeAll);

  test('the figure that is wrong is coloured as such', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend');
    const tokens = await waitFor('semantic tokens', async () => {
      const found = await ask<vscode.SemanticTokens | undefined>('provideDocumentSemanticTokens');
      return found && found.data.length > 0 ? found : undefined;
    });
    const bit = 1 << legend.tokenModifiers.indexOf('wrong');
    assert.deepEqual(textsOf(tokens.data, bit), [wrong.written]);
  });

  test('lines above the title and the tables say how the report stands', async () => {
    const lenses = await waitFor('code lenses', async () => {
      const found = await ask<vscode.CodeLens[]>('executeCodeLensProvider');
      return found.length === 3 ? found : undefined;
    });
    assert.deepEqual(
      lenses.map(({ command }) => command?.command),
      ['workbench.actions.view.problems', 'nianbao.showFixes', ''],
    );
    assert.match(lenses[1]?.command?.title ?? '', /39/);
  });

  test('a wrong total has its Σ', async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', all);
    assert.ok(hints.length > 0);
    for (const { label } of hints) assert.match(String(label), /Σ \d+/);
  });

  test('a figure leads to its totals, and its kin light up', async () => {
    const totals = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'executeDefinitionProvider',
      figure,
    );
    assert.equal(totals.length, 2);
    const kin = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', figure);
    const others = await ask<vscode.Location[]>('executeReferenceProvider', figure);
    assert.equal(kin.length, others.length);
    assert.ok(kin.length > 20, `${kin.length} figures`);
  });

  test('a figure is renamed in one step to undo, and the reason is told where it cannot be', async () => {
    const offered = await ask<{ placeholder: string }>('prepareRename', figure);
    assert.equal(offered.placeholder, wrong.written);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', figure, '1,234');
    assert.deepEqual(
      edit.get(document.uri).map(({ newText }) => newText),
      ['1234'],
    );
    await assert.rejects(
      () => ask('executeDocumentRenameProvider', figure, 'many'),
      /“many”.*（一）予以公开 · 自然人/,
    );
    await assert.rejects(
      () => ask('prepareRename', new vscode.Position(0, 0)),
      /国家格式|national form/,
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText().slice(wrong.offset, wrong.offset + 5), '1234\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), brokenDraft().text);
  });

  test('a place is gone to', async () => {
    const range = new vscode.Range(figure, figure.translate(0, 1));
    await vscode.commands.executeCommand('nianbao.showPlace', { uri: String(document.uri), range });
    assert.ok(vscode.window.activeTextEditor?.selection.isEqual(range));
  });

  test('sections and tables fold, and a selection grows from a figure to the draft', async () => {
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider');
    assert.ok(folds.length > 10, `${folds.length} folds`);
    const [range] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', [figure]);
    assert.equal(range && document.getText(range.range), wrong.written);
    assert.ok(range?.parent?.parent);
  });

  async function ask<T>(command: string, ...rest: readonly unknown[]): Promise<T> {
    return await vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...rest);
  }

  /** The texts of the tokens that have a modifier: five numbers a token. */
  function textsOf(data: Uint32Array, bit: number): string[] {
    let [line, character] = [0, 0];
    const texts: string[] = [];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, on = 0, length = 0, , modifiers = 0] = data.slice(at, at + 5);
      character = down === 0 ? character + on : on;
      line += down;
      const range = new vscode.Range(line, character, line, character + length);
      if ((modifiers & bit) !== 0) texts.push(document.getText(range));
    }
    return texts;
  }
});
