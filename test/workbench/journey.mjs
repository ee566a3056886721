import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pasteInto } from '../helpers/clipboard.mjs';
import { disputesHtml, disputesLines, disputesText } from './disputes.mjs';
import { command, focusAction, goTo, pointAt, rows, until } from './workbench.mjs';

const squiggle = '.editor-instance .squiggly-error';
const fixTitle = /^(把“.*”改为|Change “.*” to)/;

/** What a user does with a draft, in this order; each step starts where the one before ended. */
export const journey = [
  ['the draft opens as a report, with its wrong figure underlined', opens],
  ['what is above the caret is named, and its headings stay in sight', surroundings],
  ['the outline shows the sections, and the rows of their tables', outline],
  ['the mouse over the figure says what is wrong', hover],
  ['the language status shows the format and the year', status],
  ['the list of problems has the wrong figure', problems],
  ['the quick fix by keyboard puts the figure right', quickFix],
  ['saving writes the corrected draft, byte for byte', save],
  ['Tab in the table writes a tab, and saving keeps it', tab],
  ['recomputing all totals shows each change first, and makes it when it is told to', recompute],
  ['a table copied from a page takes the place of one in the draft, and is checked', pasteTable],
  ['a row of figures goes into the cells from the caret on', pasteFigures],
  ['the menu of a paste goes back to plain text', pastePlain],
  ['the window asked no other machine for anything', closed],
];

async function opens({ page, sample, picture }) {
  await goTo(page, sample.line, sample.column);
  await page.locator(squiggle).first().waitFor();
  assert.equal(await page.locator(squiggle).count(), 1);
  const mode = page.locator('#status\\.editor\\.mode');
  await until('the language of the report', async () =>
    /年报|Nianbao/i.test(await mode.textContent()),
  );
  await picture('squiggle');
}

/** The caret is in a row of table three, the head of which is far above the window. */
async function surroundings({ page, picture }) {
  const crumbs = page.locator('.breadcrumbs-below-tabs');
  await until('the row of the caret', async () =>
    /三、收到和处理.*(?:表三|Table three).*三、本年度办理结果/su.test(await crumbs.textContent()),
  );
  const sticky = page.locator('.editor-instance .sticky-widget');
  await until('the heading of the section', async () =>
    (await sticky.textContent()).includes('三、收到和处理'),
  );
  await picture('surroundings');
}

async function outline({ page, picture }) {
  // The list of files is folded, which leaves the outline the height that it needs.
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await command(page, 'Explorer: Focus on Outline View');
  const all = await rows(page, '.outline-pane .outline-tree .monaco-list-row');
  assert.ok(
    all.some((row) => row.includes('行政规范性文件')),
    all.join('\n'),
  );
  await picture('outline');
  // What is below the window is not there: the sections alone are few enough.
  await page.keyboard.press('Control+ArrowLeft');
  const list = await rows(page, '.outline-pane .outline-tree .monaco-list-row');
  for (const title of ['总体情况', '收到和处理政府信息公开申请情况', '其他需要报告的事项']) {
    assert.ok(
      list.some((row) => row.includes(title)),
      list.join('\n'),
    );
  }
}

async function hover({ page, sample, picture }) {
  await goTo(page, sample.line, sample.column);
  const shown = page.locator('.monaco-hover:visible').first();
  // The editor draws the underline anew at any time, so its place is asked for again.
  await until('what is wrong to be shown', async () => {
    await pointAt(page, squiggle);
    await page.waitForTimeout(1000);
    return (await shown.count()) > 0 && (await shown.textContent()).includes(sample.right);
  });
  await picture('hover');
  await page.mouse.move(700, 5);
}

async function status({ page, sample, picture }) {
  await page.locator('#status\\.languageStatus').first().click();
  const shown = page.locator('.hover-language-status:visible').first();
  await until('the format and the year', async () => {
    const text = (await shown.count()) > 0 ? await shown.textContent() : '';
    return text.includes('2021') && text.includes(sample.year);
  });
  await picture('status');
  await page.keyboard.press('Escape');
}

async function problems({ page, sample, picture }) {
  await command(page, 'Problems: Focus on Problems View');
  const list = await rows(page, '.markers-panel .monaco-list-row');
  assert.ok(
    list.some((row) => /table\.identity/.test(row) && row.includes(sample.right)),
    list.join('\n'),
  );
  await picture('problems');
  await command(page, 'View: Hide Panel');
}

async function quickFix({ page, sample, picture }) {
  await goTo(page, sample.line, sample.column);
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  await focusAction(page, titles, fixTitle);
  await picture('quick-fix');
  await page.keyboard.press('Enter');
  await until('the underline to go', async () => (await page.locator(squiggle).count()) === 0);
  await picture('fixed');
}

async function save({ page, sample, file }) {
  await page.keyboard.press('Control+S');
  await until('the file to be written', () => readFileSync(file, 'utf8') !== sample.text);
  assert.equal(readFileSync(file, 'utf8'), sample.fixed);
}

async function tab({ page, sample, file }) {
  const column = sample.column + sample.right.length;
  await goTo(page, sample.line, column);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+S');
  const lines = sample.fixed.split('\n');
  lines[sample.line - 1] =
    `${lines[sample.line - 1].slice(0, column - 1)}\t${lines[sample.line - 1].slice(column - 1)}`;
  // A file that is just being written is empty for a moment.
  await until('the tab in the file', () => readFileSync(file, 'utf8') === lines.join('\n'));
  assert.equal(readFileSync(file, 'utf8'), lines.join('\n'));
}

/** A part is raised by one, so that the totals of its row, of its column and of both are too low. */
async function recompute({ page, sample, file, texts, picture }) {
  await goTo(page, sample.line, sample.column);
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(String(Number(sample.right) + 1));
  await command(page, `${texts.category}: ${texts['command.recomputeTotals']}`);
  const list = page.locator('.quick-input-widget:visible .monaco-list-row');
  await until('the changes to be shown', async () => {
    const shown = await list.allInnerTexts();
    return (
      shown.length === sample.totals.length &&
      sample.totals.every(({ before, after }, at) => shown[at].includes(`${before} → ${after}`))
    );
  });
  await picture('recompute');
  const saved = readFileSync(file, 'utf8');
  // The part is likelier wrong than its totals, so that these are for the user to choose.
  for (const row of await list.all()) await row.click();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+S');
  await until('the file to be written', () => readFileSync(file, 'utf8') !== saved);
  await until('the totals in the file', () => readFileSync(file, 'utf8') === sample.raised);
}

/** Table four is selected as a user selects lines, with its last one, and what was copied is pasted. */
async function pasteTable({ page, sample, file, picture }) {
  const from = sample.raised.indexOf('\t行政复议\n');
  const to = sample.raised.indexOf('\n\n\n五、') + 1;
  const lineOf = (at) => sample.raised.slice(0, at).split('\n').length;
  await goTo(page, lineOf(from), 1);
  for (let line = lineOf(from); line < lineOf(to); line++) {
    await page.keyboard.press('Shift+ArrowDown');
  }
  await pasteInto(page, { html: disputesHtml, text: disputesText });
  const marked = page.locator(squiggle);
  await until('both wrong figures to be underlined', async () => (await marked.count()) === 2);
  await picture('pasted-table');
  await page.keyboard.press('Control+S');
  const pasted = sample.raised.slice(0, from) + disputesLines + sample.raised.slice(to);
  await until('the table in the file', () => readFileSync(file, 'utf8') === pasted);
}

/** The caret stands in the first wrong figure; both of them and one more are written anew. */
async function pasteFigures({ page, file, picture }) {
  const row = '\t7\n\t3\n\t0\n\t1\n';
  const before = readFileSync(file, 'utf8');
  const at = before.indexOf(row);
  await goTo(page, before.slice(0, at).split('\n').length, 2);
  await pasteInto(page, { text: '6\t1\t0\r\n' });
  await until('the underlines to go', async () => (await page.locator(squiggle).count()) === 0);
  await picture('pasted-figures');
  await page.keyboard.press('Control+S');
  const filled = before.replace(row, '\t6\n\t1\n\t0\n\t1\n');
  await until('the figures in the file', () => readFileSync(file, 'utf8') === filled);
}

/** Saving has closed the menu of the paste, so the figures are pasted once more. */
async function pastePlain({ page, file, picture }) {
  await pasteInto(page, { text: '6\t1\t0\r\n' });
  await page.locator('.post-edit-widget').waitFor();
  // Findings that come close the menu, so that it is opened when they are there.
  await until('the finding of the paste', async () => (await page.locator(squiggle).count()) > 0);
  await page.waitForTimeout(1000);
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  await picture('paste-menu');
  await focusAction(page, titles, /Plain Text/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+S');
  await until('the plain text', () => readFileSync(file, 'utf8').includes('6\t1\t0\n'));
}

async function closed({ strangers }) {
  assert.deepEqual(strangers, []);
}
