import assert from 'node:assert/strict';
import { command, rows } from '../workbench.mjs';
import { around } from './crop.mjs';
import { caretAt, revert, shows } from './draft.mjs';

const line = '.editor-instance .current-line';
const panel = '.part.panel';
const row = `${panel} .monaco-list-row`;
const sentence = '收到政府信息公开申请54件';
const cells = '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |';

/** A figure and the sentence that states it, which are one; the last step takes back what it wrote. */
export const renaming = [
  ['a number in a sentence leads to its cell', goToCell],
  ['a figure is changed in its cell and its sentence, once both were shown', rename],
];

async function goToCell(context) {
  const { page } = context;
  await caretAt(context, sentence, sentence.length - 2);
  await command(page, 'Go to Definition');
  await shows(context, cells);
}

async function rename(context) {
  const { page, picture } = context;
  await caretAt(context, sentence, sentence.length - 2);
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box:visible input').first();
  await input.waitFor();
  assert.equal(await input.inputValue(), '54');
  await input.fill('53');
  await page.keyboard.press('Enter');
  const places = (await rows(page, row)).filter((words) => words.includes('5453'));
  assert.equal(places.length, 2, places.join('\n'));
  await picture('rename', await around(page, [line, panel], 60));
  // What was asked for is ticked; the other place is confirmed by its user.
  const boxes = page.locator(`${row} input[type=checkbox]:not(:checked), ${row} .monaco-checkbox`);
  await boxes.last().click();
  await page.locator(`${panel} .monaco-text-button`, { hasText: 'Apply' }).first().click();
  await shows(context, sentence.replace('54', '53'));
  await caretAt(context, cells);
  // Behind it stands what it no longer adds up to.
  await shows(context, cells.replace('54 |', '53'));
  await revert(context);
}
