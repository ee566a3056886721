import assert from 'node:assert/strict';
import { join } from 'node:path';
import { command, focusAction, rows, until } from '../workbench.mjs';
import { around, closeUp } from './crop.mjs';
import { caretAt, openFile, revert, shows } from './draft.mjs';

const squiggle = '.editor-instance .squiggly-error';
const box = '.quick-input-widget:visible';
const why = '原件如此，已向报送单位核实';

/** What a finding may do, and who decides. */
export const deciding = [
  ['a finding is suppressed with a reason, by a comment', suppress],
  ['what is suppressed is listed with its reasons', list],
  ['nianbao.json is completed by its schema', config],
  ['the status says which file rules', statusFile],
  ['the window asked no other machine for anything', closed],
];

async function suppress(context) {
  const { page, picture } = context;
  await caretAt(context, '| 92 | 1 |', 3);
  await page.locator(squiggle).first().waitFor();
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  await focusAction(page, titles, /table\.identity/);
  await page.keyboard.press('Enter');
  await page.locator(`${box} .quick-input-title`, { hasText: 'table.identity' }).waitFor();
  await page.locator(`${box} input`).first().fill(why);
  await picture('suppress-reason', await closeUp(page, page.locator(box)));
  await page.keyboard.press('Enter');
  await page.locator(`${box} .monaco-list-row`, { hasText: 'nianbao.json' }).waitFor();
  await picture('suppress-place', await closeUp(page, page.locator(box)));
  await page.keyboard.press('Enter');
  await until('the underline to go', async () => (await page.locator(squiggle).count()) === 0);
  await shows(context, `<!-- nianbao-disable-next-line table.identity: ${why} -->`);
  await picture('suppressed', await around(page, ['.editor-instance .current-line'], 90));
}

async function list(context) {
  const { page, texts, picture } = context;
  await command(page, `${texts.category}: ${texts['command.showSuppressed']}`);
  await page.locator(`${box} .monaco-list-row`, { hasText: why }).waitFor();
  await picture('suppressed-list', await closeUp(page, page.locator(box)));
  await page.keyboard.press('Escape');
  await revert(context);
}

async function config(context) {
  const { page, drafts, picture } = context;
  const file = join(drafts, 'nianbao.json');
  await openFile(page, 'nianbao.json');
  await caretAt({ page, file }, '"off"', 5);
  await page.keyboard.type(',\n');
  await until('the rules to be offered', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(700);
    const offers = await page.locator('.suggest-widget.visible .monaco-list-row').allInnerTexts();
    return offers.some((row) => row.includes('claim.figure'));
  });
  await picture(
    'config',
    await around(page, ['.suggest-widget.visible', '.view-lines .view-line'], 8),
  );
  await page.keyboard.press('Escape');
  await command(page, 'File: Revert File');
  await command(page, 'View: Close Editor');
}

async function statusFile(context) {
  const { page, picture } = context;
  const shown = page.locator('.hover-language-status:visible').first();
  await page.locator('#status\\.languageStatus').first().click();
  await until('the file that rules', async () =>
    ((await shown.count()) > 0 ? await shown.textContent() : '').includes('nianbao.json'),
  );
  await picture('status', await around(page, [shown, page.locator('.part.statusbar')], 8));
  await page.keyboard.press('Escape');
}

async function closed({ strangers }) {
  assert.deepEqual(strangers, []);
}
