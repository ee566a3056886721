import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pasteInto } from '../../helpers/clipboard.mjs';
import { disputesHtml, disputesText } from '../disputes.mjs';
import { command, rows, until } from '../workbench.mjs';
import { around, closeUp } from './crop.mjs';
import { caretAt, revert, shows } from './draft.mjs';

const offered = '.suggest-widget.visible';
const line = '.editor-instance .current-line';

/** What helps while one writes; each step takes back what it wrote. */
export const writing = [
  ['a row is written by its initials, with its cells to be filled in', completeRow],
  ['so is the heading of a section', completeHeading],
  ['and the sentence on the fee', completeFee],
  ['Enter behind a row goes on with the row that is missing', enter],
  ['keys lead to the next figure and to the next finding', goOn],
  ['all commands stand together', commands],
  ['wrong totals are listed before they are written', recompute],
  ['a table from a page arrives as the draft has its tables', paste],
  ['a table is written in another layout', convert],
  ['formatting sets columns below each other, and changes no figure', format],
];

async function completeRow(context) {
  const { page, picture } = context;
  await emptyLine(context, '| 行政强制 | 57 |  |  |');
  await page.keyboard.type('xzqz', { delay: 60 });
  await offers(page, '行政强制');
  await picture('complete-row', await around(page, [line, offered], 60));
  await page.keyboard.press('Enter');
  await shows(context, '| 行政强制 |  |');
  await revert(context);
}

async function completeHeading(context) {
  const { page, picture } = context;
  await emptyLine(context, '## 五、存在的主要问题及改进情况');
  await page.keyboard.type('czdz', { delay: 60 });
  await offers(page, '五、存在的主要问题及改进情况');
  await picture('complete-heading', await around(page, [line, offered], 60));
  await page.keyboard.press('Enter');
  await shows(context, '五、存在的主要问题及改进情况');
  await revert(context);
}

async function completeFee(context) {
  const { page, picture } = context;
  await emptyLine(context, '本年度未收取信息处理费。');
  await page.keyboard.type('xxcl', { delay: 60 });
  await offers(page, '信息处理费');
  await picture('complete-fee', await around(page, [line, offered], 60));
  await revert(context);
}

/** The row behind the caret is taken away, so that it is what the form wants next. */
async function enter(context) {
  const { page, picture } = context;
  await emptyLine(context, '| 行政强制 | 57 |  |  |');
  await command(page, 'Delete Line');
  await caretAt(context, '| 行政处罚 | 129 |  |  |');
  await page.keyboard.press('End');
  // The editor is told a little later that the caret stands behind a row.
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await shows(context, '| 行政强制 |  |');
  await picture('enter', await around(page, [line], 90));
  await revert(context);
}

async function goOn(context) {
  const { page } = context;
  await caretAt(context, '# 青溪县');
  await page.keyboard.press('Control+Alt+.');
  await stands(context, '| 规章 | 0', 8);
  await page.keyboard.press('Control+Alt+]');
  await stands(context, '| 92 | 1', 4);
}

async function commands(context) {
  const { page, texts, picture } = context;
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').first().fill(`>${texts.category}: `);
  const list = await rows(page, '.quick-input-widget:visible .monaco-list-row');
  for (const name of ['newReport', 'nextFigure', 'previousFinding']) {
    assert.ok(
      list.some((row) => row.includes(texts[`command.${name}`])),
      list.join('\n'),
    );
  }
  await picture('commands', await closeUp(page, page.locator('.quick-input-widget:visible')));
  await page.keyboard.press('Escape');
}

async function recompute(context) {
  const { page, texts, picture } = context;
  await command(page, `${texts.category}: ${texts['command.recomputeTotals']}`);
  const list = page.locator('.quick-input-widget:visible .monaco-list-row');
  await until('the changes', async () =>
    (await list.allInnerTexts()).some((row) => row.includes('31 → 94')),
  );
  await picture('recompute', await closeUp(page, page.locator('.quick-input-widget:visible')));
  await page.keyboard.press('Escape');
}

async function paste(context) {
  const { page, picture } = context;
  await caretAt(context, '| 行政复议 |');
  for (let lines = 0; lines < 5; lines++) await page.keyboard.press('Shift+ArrowDown');
  await pasteInto(page, { html: disputesHtml, text: disputesText });
  await shows(context, 'Σ 6');
  const squiggles = page.locator('.editor-instance .squiggly-error');
  await until('both wrong figures', async () => (await squiggles.count()) >= 2);
  await picture('paste', await around(page, [squiggles], 150));
  await revert(context);
}

async function convert(context) {
  const { page, file, texts, picture } = context;
  await caretAt(context, '| 行政许可', 3);
  await command(page, `${texts.category}: ${texts['command.tableToHtml']}`);
  await shows(context, '<td');
  await page.waitForTimeout(500);
  await picture('html', await around(page, ['.editor-instance .view-lines'], 0));
  await revert(context);
  await shows(context, '| 行政许可');
  assert.ok(readFileSync(file, 'utf8').includes('| 行政许可'));
}

async function format(context) {
  const { page, picture } = context;
  await caretAt(context, '| 信息内容', 3);
  await command(page, 'Format Document');
  await shows(context, '| 行政许可 ');
  await until('columns below each other', async () => /\| 规章 {4,}\|/.test(await textOf(page)));
  await picture('format', await around(page, ['.editor-instance .view-lines'], 0));
  await revert(context);
}

/** Makes a line of the draft an empty one, with the caret in it. */
async function emptyLine(context, words) {
  await caretAt(context, words, words.length);
  await context.page.keyboard.press('Shift+Home');
  await context.page.keyboard.press('Delete');
}

async function offers(page, words) {
  await until(`${words} to be offered`, async () =>
    (await page.locator(`${offered} .monaco-list-row`).allInnerTexts()).some((row) =>
      row.includes(words),
    ),
  );
}

async function stands(context, fragment, along) {
  const before = readFileSync(context.file, 'utf8');
  const lines = before.slice(0, before.indexOf(fragment) + along).split('\n');
  const wanted = `Ln ${lines.length}, Col ${lines.at(-1).length + 1}`;
  const status = context.page.locator('#status\\.editor\\.selection');
  await until(`the caret at ${wanted}`, async () =>
    (await status.textContent()).includes(wanted),
  ).catch(async (error) => {
    throw new Error(`${error.message} It is at ${await status.textContent()}.`);
  });
}

async function textOf(page) {
  const text = await page.locator('.editor-instance .view-lines').first().innerText();
  return text.replaceAll('\u00a0', ' ');
}
