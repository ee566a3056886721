/**
 * Puts HTML, text or both on the clipboard of the browser, and pastes as a user does: a command of VS
 * Code would not do, because in a browser it writes the plain text by itself and asks no extension.
 */
export async function pasteInto(page, clipboard) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async ({ html, text }) => {
    const parts = { ...(html && { 'text/html': html }), ...(text && { 'text/plain': text }) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, clipboard);
  await page.keyboard.press('Control+V');
}
