import { readFileSync } from 'node:fs';
import { command, goTo, until } from '../workbench.mjs';

const view = '.editor-instance .monaco-editor .view-lines';

/** Puts the caret into the first place of a fragment in the file, so many characters behind its start. */
export async function caretAt({ page, file }, fragment, along = 0) {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(fragment);
  if (at < 0) throw new Error(`The draft has no ${fragment}.`);
  const lines = text.slice(0, at + along).split('\n');
  await goTo(page, lines.length, lines.at(-1).length + 1);
}

/** Opens a file of the folder, or shows it again. */
export async function openFile(page, name) {
  await command(page, 'Go to File...');
  await page.locator('.quick-input-widget:visible input').first().fill(name);
  const row = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: name });
  await row.first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Takes back whatever was written, so that the next step finds the draft as it was. */
export async function revert(context) {
  await context.page.keyboard.press('Escape');
  await command(context.page, 'File: Revert File');
}

/** The words of a line on the screen, as a user reads them. */
export async function shows({ page }, words) {
  await until(`the words ${words}`, async () =>
    (await page.locator(view).first().innerText()).replaceAll('\u00a0', ' ').includes(words),
  );
}

/** A word of the text, for the mouse: the smallest element that has it. */
export function word({ page }, words) {
  return page.locator(`${view} .view-line span span`, { hasText: words }).first();
}

/** Holds the mouse over a word until what is shown there has all of the given patterns. */
export async function hoverOver(context, words, ...said) {
  const { page } = context;
  const shown = page.locator('.monaco-hover:visible .hover-contents').first();
  await until(`the explanation of ${words}`, async () => {
    const box = await word(context, words).boundingBox();
    if (!box) return false;
    const x = box.x + Math.min(box.width / 2, 40);
    await page.mouse.move(x, box.y + box.height / 2 - 2);
    await page.mouse.move(x, box.y + box.height / 2);
    await page.waitForTimeout(600);
    const parts = await page.locator('.monaco-hover:visible').allInnerTexts();
    return (await shown.count()) > 0 && said.every((pattern) => pattern.test(parts.join('\n')));
  });
}

/** Takes the mouse to where it shows nothing. */
export async function mouseAway({ page }) {
  // In the middle of the status bar there is nothing.
  const { width, height } = page.viewportSize();
  await page.mouse.move(width / 3, height - 8);
  await page.waitForTimeout(500);
}
