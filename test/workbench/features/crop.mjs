import { until } from '../workbench.mjs';

/**
 * The part of the window that shows a feature: as wide as the editor, or as the things given where
 * these are wider, and as high as the things, with so much of the text around them.
 */
export async function around(page, things, room = 24) {
  const editor = await page.locator('.part.editor .editor-instance').first().boundingBox();
  const boxes = await boxesOf(page, things);
  const top = Math.min(...boxes.map(({ y }) => y));
  // The tabs above the text are no part of it.
  const ceiling = Math.min(editor.y, top);
  return within(page, {
    left: Math.min(editor.x, ...boxes.map(({ x }) => x)),
    top: Math.max(ceiling, top - room),
    right: Math.max(editor.x + editor.width, ...boxes.map(({ x, width }) => x + width)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)) + room,
  });
}

/** Some things alone, with a narrow edge. */
export async function closeUp(page, ...things) {
  const edge = 8;
  const boxes = await boxesOf(page, things);
  return within(page, {
    left: Math.min(...boxes.map(({ x }) => x)) - edge,
    top: Math.min(...boxes.map(({ y }) => y)) - edge,
    right: Math.max(...boxes.map(({ x, width }) => x + width)) + edge,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)) + edge,
  });
}

/** Where things are; the editor draws its text anew at any time, so they are waited for. */
async function boxesOf(page, things) {
  let boxes = [];
  await until(`${things.join(', ')} to be seen`, async () => {
    boxes = (await Promise.all(things.map((thing) => seenBoxes(page, thing)))).flat();
    return boxes.length > 0;
  });
  return boxes;
}

async function seenBoxes(page, thing) {
  const all = typeof thing === 'string' ? page.locator(thing) : thing;
  const boxes = await all.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function within(page, { left, top, right, bottom }) {
  const { width, height } = page.viewportSize();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return { x, y, width: Math.min(width, right) - x, height: Math.min(height, bottom) - y };
}
