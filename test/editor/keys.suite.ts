import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { brokenDraft } from './draft';
import { closeAll, errors, pause, showDraft, waitFor } from './window';

const { text, right, wrong } = brokenDraft();

/** Table two with pipes, without the row behind the caret; none of its figures is a real one. */
const PIPED = [
  '云泽县2024年政府信息公开工作年度报告',
  '## 二、主动公开政府信息情况',
  [
    '| 第二十条第（六）项 |  |',
    '| --- | --- |',
    '| 信息内容 | 本年处理决定数量 |',
    '| 行政处罚 | 830 |',
    '| 行政强制 | 17 |',
    '| 第二十条第（八）项 |  |',
    '| 信息内容 | 本年收费金额（单位：万元） |',
    '| 行政事业性收费 | 1204.5 |',
  ].join('\n'),
  '## 三、收到和处理政府信息公开申请情况',
  '',
].join('\n\n');

suite('completion', () => {
  teardown(closeAll);

  test('writes a heading that is missing by its initials', async () => {
    const gone = text.replace('五、存在的主要问题及改进情况', '');
    const editor = await showDraft('completion/heading.txt', gone);
    caretAt(editor, gone.indexOf('四、') < 0 ? 0 : headingGap(gone));
    await ready(editor);
    await type('czdz');
    await accept('五、存在的主要问题及改进情况');
    await becomes(editor, text);
    assert.equal(
      editor.document.offsetAt(editor.selection.active),
      endOf(text, '五、存在的主要问题及改进情况'),
    );
  });

  test('writes a row that is missing by its initials, and Tab goes through its cells', async () => {
    const gone = PIPED.replace('| 行政强制 | 17 |', '');
    const editor = await showDraft('completion/row.txt', gone);
    caretAt(editor, endOf(gone, '| 行政处罚 | 830 |\n'));
    await ready(editor);
    await type('xzqz');
    await accept('行政强制');
    const row = '| 行政强制 |  |';
    await waitFor('the row', () => lineOf(editor).startsWith(row) && lineOf(editor));
    await type('1');
    assert.match(lineOf(editor), /^\| 行政强制 \| 1 \|/);
  });

  test('is silent while figures and prose are typed', async () => {
    const editor = await showDraft('completion/quiet.txt', text);
    await ready(editor);
    caretAt(editor, endOf(text, '\t行政许可\n\t5120'));
    assert.deepEqual(await offered(editor), []);
    caretAt(editor, endOf(text, '主动公开的渠道'));
    assert.deepEqual(await offered(editor), []);
  });
});

suite('Enter', () => {
  teardown(closeAll);

  test('at the end of a row writes the one that is missing, and one undo takes it back', async () => {
    const gone = PIPED.replace('| 行政强制 | 17 |\n', '');
    const editor = await draftWithCaret('enter/missing.txt', gone, '| 行政处罚 | 830 |');
    await press();
    await becomes(editor, PIPED.replace('| 行政强制 | 17 |', '| 行政强制 |  |'));
    await type('17');
    assert.match(lineOf(editor), /\| 行政强制 \| 17 ?\|/);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await becomes(editor, gone);
  });

  test('between rows writes a blank one, and on it ends the table', async () => {
    const editor = await draftWithCaret('enter/blank.txt', PIPED, '| 行政处罚 | 830 |');
    await press();
    await becomes(editor, PIPED.replace('830 |\n', '830 |\n|  |  |\n'));
    const { line } = editor.selection.active;
    const end = editor.document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await press();
    await becomes(editor, PIPED.replace('830 |\n', '830 |\n\n\n'));
  });

  test('begins a line where no row ends, and where that is switched off', async () => {
    const editor = await draftWithCaret('enter/off.txt', PIPED, '| 行政处罚');
    await press();
    await becomes(editor, PIPED.replace('| 行政处罚 |', '| 行政处罚\n |'));
    await vscode.commands.executeCommand('undo');
    await configure(false);
    try {
      caretAt(editor, endOf(PIPED, '| 行政处罚 | 830 |'));
      await press();
      await becomes(editor, PIPED.replace('830 |\n', '830 |\n\n'));
    } finally {
      await configure(undefined);
    }
  });

  test('goes on with the indent of a paragraph, and with the tab of a cell', async () => {
    const prose = text.replace('2024年，云泽县', '　　2024年，云泽县');
    const editor = await draftWithCaret('enter/indent.txt', prose, '渠道保持畅通。');
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(lineOf(editor), '　　');
    caretAt(editor, endOf(editor.document.getText(), '\t行政强制\n\t17'));
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(lineOf(editor), '\t');
  });
});

suite('going through a draft', () => {
  teardown(closeAll);

  test('from figure to figure, selected to be typed over', async () => {
    const editor = await draftWithCaret('go/figure.txt', text, '\t行政许可');
    await vscode.commands.executeCommand('nianbao.nextFigure');
    assert.equal(selected(editor), '5120');
    await vscode.commands.executeCommand('nianbao.nextFigure');
    assert.equal(selected(editor), '830');
    await vscode.commands.executeCommand('nianbao.previousFigure');
    assert.equal(selected(editor), '5120');
  });

  test('from finding to finding, round at the end', async () => {
    const editor = await draftWithCaret('go/finding.txt', text, '一、总体情况');
    await waitFor('the finding', () => errors(editor.document.uri).length > 0);
    await vscode.commands.executeCommand('nianbao.nextFinding');
    assert.equal(selected(editor), wrong.written);
    assert.equal(editor.document.offsetAt(editor.selection.start), wrong.offset);
    await vscode.commands.executeCommand('nianbao.nextFinding');
    assert.equal(selected(editor), wrong.written);
  });

  test('stays where it is in a draft without findings', async () => {
    const editor = await draftWithCaret('go/none.txt', right, '一、总体情况');
    const before = editor.selection;
    await vscode.commands.executeCommand('nianbao.nextFinding');
    assert.ok(editor.selection.isEqual(before));
  });
});

function headingGap(gone: string): number {
  return gone.indexOf('公开的内容还不够全面') - 2;
}

async function draftWithCaret(
  name: string,
  of: string,
  behind: string,
): Promise<vscode.TextEditor> {
  const editor = await showDraft(name, of);
  await ready(editor);
  caretAt(editor, endOf(of, behind));
  return editor;
}

/** The server has read the draft when its outline is there. */
async function ready({ document }: vscode.TextEditor): Promise<void> {
  await waitFor('the outline', async () => {
    const found = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found && found.length > 0;
  });
}

function endOf(of: string, words: string): number {
  assert.ok(of.includes(words), `${words} is there`);
  return of.indexOf(words) + words.length;
}

function caretAt(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

function selected({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}

async function becomes({ document }: vscode.TextEditor, wanted: string): Promise<void> {
  await waitFor('the text', () => document.getText() === wanted, 5000).catch(() => undefined);
  assert.equal(document.getText(), wanted);
}

function type(words: string): Thenable<void> {
  return vscode.commands.executeCommand('type', { text: words });
}

function press(): Thenable<void> {
  return vscode.commands.executeCommand('nianbao.enter');
}

async function offered(editor: vscode.TextEditor): Promise<string[]> {
  const { document, selection } = editor;
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Takes what is offered first, which must be what is wanted. */
async function accept(label: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  assert.equal((await offered(editor))[0], label);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  const before = editor.document.version;
  await waitFor(`${label} to be taken`, async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await pause(100);
    return editor.document.version > before;
  });
}

async function configure(value: boolean | undefined): Promise<void> {
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('nianbao').update('enter.enable', value, Global);
}
