import assert from 'node:assert/strict';
import { command, rows, until } from '../workbench.mjs';
import { around } from './crop.mjs';
import { caretAt, hoverOver, mouseAway, openFile, shows, word } from './draft.mjs';
import { set } from './drafts.mjs';

const squiggle = '.editor-instance .squiggly-error';
const wrongRow = '| 92 | 1 | 0 | 1 |';
const hoverBox = '.monaco-hover:visible';

/** What is seen without a key being pressed, and what the mouse and the caret ask for. */
export const reading = [
  ['the draft opens, and nothing stands beside it', opens],
  ['a wrong figure is underlined, and the mouse over it says why', finding],
  ['its fixes name the slip, and one suppresses the finding', fixes],
  ['a wrong total has its Σ and the difference', totals],
  ['lines above title and tables say how the report stands', lenses],
  ['the mouse over a row says what it counts', hoverRow],
  ['over a figure, its sums', hoverFigure],
  ['over an item of table two, the item of the law', hoverItem],
  ['over a section heading, what belongs there', hoverSection],
  ['organ, year, labels, figures and totals have colours of their own', colours],
  ['a total lights up with its terms', highlight],
  ['the totals of a figure, and its kin, are shown in place', peek],
  ['sections and tables fold', folding],
  ['a selection grows from the figure to its row and table', selecting],
  ['outline, breadcrumbs and headings above say where one is', outline],
  ['bare numbers have the names of their columns beside them', columns],
];

async function opens({ page }) {
  await page.locator('.editor-instance .view-lines').first().waitFor();
  await page.locator('.part.sidebar').waitFor();
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

async function finding(context) {
  const { page, picture } = context;
  await caretAt(context, wrongRow, 3);
  await page.locator(squiggle).first().waitFor();
  assert.equal(await page.locator(squiggle).count(), 1);
  await hoverOver(context, '92', /29/, /table\.identity/);
  await picture('finding', await around(page, [squiggle, hoverBox]));
  await mouseAway(context);
}

async function fixes(context) {
  const { page, picture } = context;
  await caretAt(context, wrongRow, 3);
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  assert.ok(/29/.test(titles[0]) && /颠倒|swapped/.test(titles[0]), titles.join('\n'));
  assert.ok(
    titles.some((title) => title.includes('table.identity')),
    titles.join('\n'),
  );
  await picture('fixes', await around(page, [squiggle, '.action-widget']));
  await page.keyboard.press('Escape');
}

async function totals(context) {
  const { page, picture } = context;
  await caretAt(context, '| 二、上年结转');
  await shows(context, 'Σ 94');
  await picture('sums', await around(page, [squiggle], 90));
}

async function lenses(context) {
  const { page, picture } = context;
  const lens = page.locator('.codelens-decoration:visible');
  await caretAt(context, '# 青溪县');
  await until('the line above the title', async () => /2021.*2023/su.test(await said(lens)));
  await picture('lens-title', await around(page, [lens], 70));
  await caretAt(context, '| 二、上年结转');
  await until('the line above the table', async () => (await said(lens)).includes('2'));
  await picture('lens-table', await around(page, [lens], 90));
}

async function hoverRow(context) {
  const { page, picture } = context;
  await caretAt(context, '（三）不予公开');
  await hoverOver(context, '5.属于三类内部事务信息', /第十六条|art\. 16/);
  await picture('hover-row', await around(page, [hoverBox, word(context, '5.属于三类')]));
  await mouseAway(context);
}

async function hoverFigure(context) {
  const { page, picture } = context;
  await caretAt(context, '| 四、结转下年度');
  await hoverOver(context, '48', /✓/, /✗/);
  await picture('hover-figure', await around(page, [hoverBox, word(context, '48')]));
  await mouseAway(context);
}

async function hoverItem(context) {
  const { page, picture } = context;
  await caretAt(context, '| 第二十条第（六）项');
  await hoverOver(context, '第二十条第（六）项', /处罚.*强制|penalt/su);
  await picture('hover-item', await around(page, [hoverBox, word(context, '第二十条第（六）项')]));
  await mouseAway(context);
}

async function hoverSection(context) {
  const { page, picture } = context;
  await caretAt(context, '## 一、总体情况');
  await hoverOver(context, '总体情况', /五个方面|five/iu);
  await picture('hover-section', await around(page, [hoverBox, word(context, '总体情况')]));
  await mouseAway(context);
}

async function colours(context) {
  const { page, picture } = context;
  await caretAt(context, '| 一、本年新收');
  const total = word(context, '54');
  await until('bold totals', async () => (await weightOf(total)) >= 600);
  assert.ok((await weightOf(word(context, '48'))) < 600);
  const [label, figure, wrong] = await Promise.all(
    ['一、本年新收', '48', '92'].map((words) => colourOf(word(context, words))),
  );
  assert.equal(new Set([label, figure, wrong]).size, 3);
  await picture('colours', await around(page, [total, word(context, '92')], 60));
}

async function highlight(context) {
  const { page, picture } = context;
  await caretAt(context, '| 31 |\n', 3);
  const lit = page.locator(
    '.editor-instance .wordHighlight, .editor-instance .wordHighlightStrong',
  );
  await until('the terms of the total', async () => (await lit.count()) > 6);
  await picture('highlight', await around(page, [lit], 30));
}

async function peek(context) {
  const { page, picture } = context;
  const opened = page.locator('.peekview-widget');
  await caretAt(context, '| 6 | 0 | 0 | 0 | 0 | 0 | 6 |', 2);
  await command(page, 'Peek Definition');
  await opened.waitFor();
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
  await page.waitForTimeout(500);
  await picture('definition', await around(page, [opened]));
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  await caretAt(context, '| 31 |\n', 3);
  await command(page, 'Peek References');
  await opened.waitFor();
  const list = await rows(page, '.peekview-widget .ref-tree .monaco-list-row');
  assert.ok(list.length > 3, list.join('\n'));
  await page.waitForTimeout(500);
  await picture('references', await around(page, [opened]));
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
}

async function folding(context) {
  const { page, picture } = context;
  await caretAt(context, '# 青溪县');
  await command(page, 'Fold All');
  await command(page, 'Unfold');
  await shows(context, '六、其他需要报告的事项');
  const lines = page.locator('.editor-instance .view-line');
  await until('folded sections', async () => (await lines.count()) < 25);
  await picture('folding', await around(page, [lines], 4));
  await command(page, 'Unfold All');
}

async function selecting(context) {
  const { page, picture } = context;
  const selected = page.locator('#status\\.editor\\.selection');
  await caretAt(context, '| 6 | 0 | 0 | 0 | 0 | 0 | 6 |', 2);
  const sizes = [];
  for (let times = 0; times < 4; times++) {
    await command(page, 'Expand Selection');
    await page.waitForTimeout(200);
    sizes.push(Number(/\((\d+)/.exec(await selected.textContent())?.[1]));
    if (times === 1) await picture('selection', await around(page, ['.selected-text'], 70));
  }
  assert.ok(sizes[0] === 1 && sizes[1] > 20 && sizes[3] > 1000, sizes.join(' '));
  await page.keyboard.press('Escape');
}

async function outline(context) {
  const { page, drafts, picture } = context;
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1000, height: 410 });
  set(drafts, {
    'breadcrumbs.enabled': true,
    'editor.stickyScroll.enabled': true,
    'explorer.openEditors.visible': 0,
  });
  await caretAt(context, '| 3.要求提供公开出版物');
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await command(page, 'Explorer: Focus on Outline View');
  await rows(page, '.outline-pane .outline-tree .monaco-list-row');
  // Above the rows of the table in which the caret is, two sections take the room; they are folded.
  for (const key of ['Home', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(key);
  }
  await widenSideBar(page, 90);
  const shown = await rows(page, '.outline-pane .outline-tree .monaco-list-row');
  assert.ok(
    shown.some((row) => /本年新收政府信息公开申请数量\s*54/.test(row)),
    shown.join('\n'),
  );
  await until('the row of the caret', async () =>
    /三、收到和处理.*（五）不予处理/su.test(
      await page.locator('.breadcrumbs-below-tabs').textContent(),
    ),
  );
  await mouseAway(context);
  await picture('outline', await around(page, ['.part.editor', '.part.sidebar'], 0));
  await page.setViewportSize(size);
  await command(page, 'View: Toggle Primary Side Bar Visibility');
}

/** Drags the edge of the side bar, as a user does who wants to read what is in it. */
async function widenSideBar(page, more) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + more, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

async function columns(context) {
  const { page, drafts, picture } = context;
  set(drafts, { 'nianbao.inlayHints.columns': true });
  const other = { ...context, file: `${drafts}/draft.txt` };
  await openFile(page, 'draft.txt');
  await caretAt(other, '\t92\n', 3);
  await shows(context, '科研机构');
  await picture('columns', await around(page, [squiggle], 130));
  set(drafts, {});
  await command(page, 'View: Close Editor');
}

async function said(locator) {
  return (await locator.allInnerTexts()).join('\n');
}

async function weightOf(locator) {
  return Number(await locator.evaluate((element) => getComputedStyle(element).fontWeight));
}

async function colourOf(locator) {
  return locator.evaluate((element) => getComputedStyle(element).color);
}
