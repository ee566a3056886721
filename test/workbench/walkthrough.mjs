import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { command, goTo, pointAt, rows, until } from './workbench.mjs';

const squiggle = '.editor-instance .squiggly-error';
const lines = '.editor-instance .monaco-editor .view-lines';

/** The walkthrough as somebody follows it who has just installed the extension. */
export const walkthrough = [
  ['the walkthrough opens by its command, with nothing done yet', opens],
  ['its first step opens the sample beside it, as a new document', openSample],
  ['the list of problems leads to the wrong figure', seeFinding],
  ['the quick fix puts the figure right', fix],
  ['the mouse over a figure says what it is', hover],
  ['a new report is asked for and opens', newReport],
  ['all steps are done, and the packaged sample is as it was', end],
  ['the settings stand in sections', settings],
  ['the window asked no other machine for anything', closed],
];

async function opens({ page, texts, picture }) {
  const title = texts['command.openWalkthrough'];
  await commandIsThere(page, title);
  // The folder is empty, and what the window shows of it only takes room.
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await command(page, title);
  await step(page, 'open').waitFor();
  assert.equal(await page.locator('.getting-started-step').count(), 5);
  assert.equal(await page.locator('.codicon-getting-started-step-checked').count(), 0);
  await picture('walkthrough-1-begin');
}

async function openSample({ page, picture }) {
  await press(page, 'open');
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  // The wrong figure is too far below to be seen at once; the status bar counts it.
  const counts = page.locator('#status\\.problems');
  await until('its one finding', async () => /^\s*1\s+0\s*$/.test(await counts.textContent()));
  await isDone(page, 'open');
  await picture('walkthrough-2-sample');
}

async function seeFinding({ page, sample, picture }) {
  await select(page, 'finding');
  await press(page, 'finding');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'table.identity' });
  await problem.first().click();
  await isDone(page, 'finding');
  const caret = await page.locator('#status\\.editor\\.selection').textContent();
  assert.ok(caret.includes(String(sample.line)), caret);
  await picture('walkthrough-3-finding');
  await command(page, 'View: Hide Panel');
}

async function fix({ page, sample, picture }) {
  await select(page, 'fix');
  await focusDraft(page);
  await goTo(page, sample.line, sample.column);
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  assert.ok(titles[0].includes(sample.right), titles.join('\n'));
  await picture('walkthrough-4-fix');
  await page.keyboard.press('Enter');
  await until('the underline to go', async () => (await page.locator(squiggle).count()) === 0);
  await isDone(page, 'fix');
}

async function hover({ page, sample, picture }) {
  await select(page, 'hover');
  const shown = page.locator('.monaco-hover:visible').first();
  await until('what the figure is', async () => {
    await pointAt(page, `${lines} .view-line span span:text-is("${sample.right}")`);
    await page.waitForTimeout(1000);
    return (await shown.count()) > 0 && (await shown.textContent()).includes('✓');
  });
  await isDone(page, 'hover');
  await picture('walkthrough-5-hover');
  await page.mouse.move(5, 5);
}

async function newReport({ page, picture }) {
  await select(page, 'new');
  await press(page, 'new');
  const input = page.locator('.quick-input-widget:visible input').first();
  await question(page, '1/3');
  await input.fill('云泽县人民政府');
  await page.keyboard.press('Enter');
  await question(page, '2/3');
  await input.fill('2025');
  await page.keyboard.press('Enter');
  await question(page, '3/3');
  await page.keyboard.press('Enter');
  await until('the new report', async () =>
    (await page.locator(lines).allTextContents()).some((text) =>
      text.includes('云泽县人民政府2025年'),
    ),
  );
  await isDone(page, 'new');
  await picture('walkthrough-6-new-report');
}

async function end({ page, extensionsDir, texts }) {
  await command(page, texts['command.openWalkthrough']);
  for (const name of ['open', 'finding', 'fix', 'hover', 'new']) await isDone(page, name);
  const packaged = join(extensionsDir, installed(extensionsDir), 'samples', 'draft.txt');
  assert.deepEqual(readFileSync(packaged), readFileSync(fromRoot('samples', 'draft.txt')));
}

async function settings({ page, texts, picture }) {
  await command(page, 'Preferences: Open Settings (UI)');
  // In half of the window the sections would not be shown.
  await command(page, 'View: Toggle Maximize Editor Group');
  await page.locator('.settings-editor .suggest-input-container').first().click();
  await page.keyboard.type('@ext:nianbao.nianbao');
  const list = page.locator('.settings-toc-wrapper');
  const titles = ['recognition', 'checks', 'display', 'editing', 'developers'].map(
    (section) => texts[`configuration.section.${section}`],
  );
  const inOrder = new RegExp(titles.join('\\W+\\d+\\W+'), 'u');
  await until('the sections in their order', async () => inOrder.test(await list.innerText()));
  await page.keyboard.press('Escape');
  await picture('settings');
}

async function closed({ strangers }) {
  assert.deepEqual(strangers, []);
}

/** The window is there before it knows its extensions. */
async function commandIsThere(page, title) {
  await page.locator('.monaco-workbench').waitFor();
  const row = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title });
  await until('the command of the extension', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').first().fill(`>${title}`);
    await page.waitForTimeout(300);
    const isThere = (await row.count()) > 0;
    await page.keyboard.press('Escape');
    return isThere;
  });
}

function step(page, name) {
  return page.locator(`.getting-started-step[data-step-id$="#${name}"]`);
}

/** The page gives the step the focus a little later, and would take it away from what is asked then. */
async function select(page, name) {
  await step(page, name).locator('.step-title').click();
  await step(page, name).and(page.locator('.expanded:focus')).waitFor();
  await page.waitForTimeout(500);
}

/** Presses the button of the step that is unfolded. */
async function press(page, name) {
  await step(page, name).locator('.monaco-button').first().click();
}

async function isDone(page, name) {
  await step(page, name).locator('.codicon-getting-started-step-checked').waitFor();
}

async function focusDraft(page) {
  await page.locator(lines).last().click();
}

async function question(page, number) {
  await page.locator('.quick-input-title:visible', { hasText: number }).waitFor();
  // Who answers by the keyboard must not have to click first.
  await page.locator('.quick-input-widget:visible input:focus').waitFor();
}

function installed(extensionsDir) {
  return readdirSync(extensionsDir).find((name) => name.startsWith('nianbao.'));
}
