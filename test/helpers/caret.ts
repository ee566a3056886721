import { expect } from 'vitest';

/** A text and the offset at which `$0` stood in it, which must be exactly once. */
export function caretIn(marked: string): { readonly text: string; readonly caret: number } {
  const caret = marked.indexOf('$0');
  expect(marked.split('$0').length - 1, 'one caret').toBe(1);
  return { text: marked.slice(0, caret) + marked.slice(caret + 2), caret };
}
