import assert from 'node:assert/strict';
import { rows, until } from '../workbench.mjs';
import { around } from './crop.mjs';
import { caretAt, mouseAway, revert } from './draft.mjs';

const line = '.editor-instance .current-line';
const hoverBox = '.monaco-hover:visible';
const warning = '.editor-instance .squiggly-warning';
const sentence = '收到政府信息公开申请54件';

/** Numbers in sentences, held against the tables; the last step takes back what it wrote. */
export const claims = [
  ['a number in a sentence says which figure it states', explains],
  ['one that contradicts the table is underlined, with the figure to write', contradicts],
];

async function explains(context) {
  const { page, picture } = context;
  await caretAt(context, sentence, sentence.length - 2);
  await hoverAtCaret(page, /一、本年新收.*54/su);
  await picture('claim-hover', await around(page, [line, hoverBox]));
  await page.keyboard.press('Escape');
  await mouseAway(context);
}

async function contradicts(context) {
  const { page, picture } = context;
  await caretAt(context, sentence, sentence.length - 1);
  for (const key of ['Backspace', 'Backspace', '4', '5', 'ArrowLeft'])
    await page.keyboard.press(key);
  await until(
    'the number to be underlined',
    async () => (await page.locator(warning).count()) === 1,
  );
  await hoverAtCaret(page, /claim\.figure/u);
  await picture('claim', await around(page, [line, hoverBox]));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Period');
  const titles = await rows(page, '.action-widget .monaco-list-row.action');
  assert.ok(
    titles.some((title) => /54/u.test(title)),
    titles.join('\n'),
  );
  await page.keyboard.press('Escape');
  await revert(context);
}

async function hoverAtCaret(page, said) {
  await until('what is said of the number', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.waitForTimeout(600);
    return said.test((await page.locator(hoverBox).allInnerTexts()).join('\n'));
  });
}
