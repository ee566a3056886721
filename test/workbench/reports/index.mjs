import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeUp } from '../features/crop.mjs';
import { command, until } from '../workbench.mjs';

const tree = '.pane-body .tree-explorer-viewlet-tree-view .monaco-list-row';
const box = '.quick-input-widget:visible';

/** What a user does with a folder of reports, none of which they have opened. */
export const reports = [
  ['the reports of the folder are in a tree by organ and year', byOrgan],
  ['the list of problems has the findings of reports that nobody opened', problems],
  ['the findings of a report stand below it, and a click leads to their place', findings],
  ['a report is compared with that of the year before', compare],
  ['the tree is grouped by folder, and sorted by findings', byFolder],
  ['units with mistakes of their own are listed before they are summed', units],
  ['the sum of the units is written where it is chosen, with a sheet beside', sum],
  ['the window asked no other machine for anything', closed],
];

async function byOrgan({ page, texts }) {
  await page.locator(`.activitybar [aria-label^="${texts['view.container']}"]`).first().click();
  await until('the reports', async () => (await page.locator(tree).count()) >= 7);
  await until('the findings', async () => (await spoken(page)).some((row) => /财政局/.test(row)));
  const list = await spoken(page);
  const organs = ['临江区', '临江区财政局', '临江区水利局', '青溪县'];
  assert.deepEqual(
    organs.filter((organ) => !list.some((row) => row.startsWith(`${organ}, `))),
    [],
    list.join('\n'),
  );
  const years = list.filter((row) => row.startsWith('青溪县, 20')).map((row) => row.slice(5, 9));
  assert.deepEqual(years, ['2023', '2022', '2021']);
  assert.equal(await page.locator('.tabs-container .tab').count(), 0);
  await mouseAway(page);
}

async function problems({ page, picture }) {
  await command(page, 'Problems: Focus on Problems View');
  const panel = '.markers-panel .monaco-list-row';
  await until('the finding in a file that is not open', async () =>
    (await page.locator(panel).allInnerTexts()).some((row) => row.includes('table.identity')),
  );
  assert.equal(await page.locator('.tabs-container .tab').count(), 0);
  await mouseAway(page);
  await picture('reports-problems');
  // Of a long list only what is in sight is there.
  const filter = page.locator('.part.panel .viewpane-filter input').first();
  await filter.fill('series.carry');
  await until('the finding against last year’s report', async () =>
    (await page.locator(panel).allInnerTexts()).some((row) => row.includes('series.carry')),
  );
  await filter.fill('');
  await command(page, 'View: Hide Panel');
}

async function findings({ page, picture }) {
  const row = page.locator(tree, { hasText: '水利局' });
  await row.locator('.monaco-tl-twistie').click();
  const finding = page.locator(tree, { hasText: 'table.identity' });
  await finding.waitFor();
  await mouseAway(page);
  await picture('reports', await sideBar(page));
  await finding.click();
  await page.locator('.editor-instance .squiggly-error').first().waitFor();
}

async function compare({ page, texts, picture }) {
  const row = page.locator(`${tree}[aria-label^="青溪县, 2023"]`);
  const button = row.locator(`[aria-label^="${texts['command.compareWithLastYear']}"]`).first();
  const sides = page.locator('.editor-instance .monaco-diff-editor');
  // The rows may be drawn anew just when one is clicked.
  await until('the comparison', async () => {
    await row.hover();
    await button.click();
    await page.waitForTimeout(1500);
    return (await sides.count()) > 0;
  });
  await until('the title', async () =>
    (await page.locator('.tab.active').innerText()).includes('2022 ↔ 2023'),
  );
  await page.waitForTimeout(1500);
  await mouseAway(page);
  await picture('reports-compare');
  await command(page, 'View: Close All Editors');
}

async function byFolder({ page, texts, picture }) {
  await choose(page, texts['command.reports.groupByFolder']);
  await until('the folders', async () =>
    (await spoken(page)).some((row) => row.startsWith('单位')),
  );
  await choose(page, texts['command.reports.sortByFindings']);
  await mouseAway(page);
  await picture('reports-folders', await sideBar(page));
  await choose(page, texts['command.reports.groupByOrgan']);
}

async function units({ page, texts, picture }) {
  await openFile(page, '临江区/2023.md');
  const selected = page.locator(`${tree}.selected`);
  await until('its row to be selected', async () =>
    (await selected.first().getAttribute('aria-label'))?.startsWith('临江区, 2023'),
  );
  await until('the report', async () =>
    /年报|Nianbao/i.test(await page.locator('#status\\.editor\\.mode').textContent()),
  );
  await command(page, `${texts.category}: ${texts['command.sumUnits']}`);
  const units = page.locator(`${box} .monaco-list-row`, { hasText: '水利局' });
  // With its own mistake, and then as the reason why figures are left open.
  await until('the unit and what it leaves open', async () => (await units.count()) === 2);
  await mouseAway(page);
  await picture('sum-units', await closeUp(page, page.locator(box)));
  await page.keyboard.press('Enter');
}

async function sum({ page, drafts, picture }) {
  await page.locator(`${box} .monaco-list-row`, { hasText: '24 → 48' }).first().waitFor();
  await mouseAway(page);
  await picture('sum-figures', await closeUp(page, page.locator(box)));
  await page.keyboard.press('Enter');
  await until('the sheet', async () => (await page.locator('.tabs-container .tab').count()) === 2);
  await mouseAway(page);
  await picture('sum-sheet');
  await page.keyboard.press('Control+S');
  const file = join(drafts, '临江区', '2023.md');
  await until('the sums in the file', () => readFileSync(file, 'utf8').includes('| 108 |'));
}

/** What is read out of each row. */
function spoken(page) {
  return page
    .locator(tree)
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
}

/** Takes an entry of the menu in the title of the view. */
async function choose(page, title) {
  await page.locator('.sidebar .composite.title').first().hover();
  await page.locator('.sidebar .codicon-toolbar-more').first().click();
  const entry = page.locator('.context-view .action-label', { hasText: title }).first();
  await entry.waitFor();
  // A menu that has just opened takes a click for the end of the one that opened it.
  await page.waitForTimeout(500);
  await entry.click();
}

async function openFile(page, path) {
  await command(page, 'Go to File...');
  await page.locator(`${box} input`).first().fill(path);
  await page.locator(`${box} .monaco-list-row`).first().waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: path.split('/').at(-1) }).waitFor();
}

/** The view as far as it has rows, with the signs of the other views beside it. */
async function sideBar(page) {
  const { width } = await page.locator('.part.sidebar').boundingBox();
  const bar = await page.locator('.part.activitybar').boundingBox();
  const last = await page.locator(tree).last().boundingBox();
  const height = Math.max(last.y + last.height + 16, 330);
  return { x: 0, y: 0, width: bar.width + width, height };
}

/** To where it shows nothing. */
async function mouseAway(page) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(width / 2, height - 8);
  await page.waitForTimeout(700);
}

async function closed({ strangers }) {
  assert.deepEqual(strangers, []);
}
