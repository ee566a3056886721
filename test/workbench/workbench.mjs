import assert from 'node:assert/strict';

/**
 * What a user does in the window, by routes that do not depend on the look of a version: named
 * commands, the keyboard, and the few class names that have been stable for years.
 */
const view = '.editor-instance .monaco-editor .view-lines';

/** Runs a command of the palette by its title. */
export async function command(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.fill(`>${title}`);
  const row = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title });
  await row.first().click();
}

/** Puts the caret at a line and column, both counted from 1, and scrolls there. */
export async function goTo(page, line, column) {
  await page.locator(view).first().waitFor();
  await command(page, 'Go to Line/Column...');
  await page.locator('.quick-input-widget:visible input').first().fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

export async function rows(page, selector) {
  const list = page.locator(selector);
  await list.first().waitFor();
  return (await list.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Of the actions offered at the caret the first has the focus; the arrow walks to the one that is wanted. */
export async function focusAction(page, titles, wanted) {
  const focused = page.locator('.action-widget .monaco-list-row.focused');
  for (let at = 0; at < titles.length && !wanted.test(await focused.textContent()); at++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.match((await focused.textContent()).trim(), wanted, titles.join('\n'));
}

/** Looks until the answer is true, because an editor has no moment at which it is done. */
export async function until(what, look, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Moves the mouse onto the first such thing; an editor answers to a mouse that moves, hence two steps. */
export async function pointAt(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) return;
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + box.height / 2 - 2);
  await page.mouse.move(x, box.y + box.height / 2);
}
