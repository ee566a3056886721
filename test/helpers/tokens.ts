import type { LineToken } from '../../shared/src/features/tokens/types';
import { splitLines } from '../../shared/src/text/lines';

/** Tokens as short lines: what each is, and the text that it stands on. */
export function briefTokens(text: string, tokens: readonly LineToken[]): string[] {
  const lines = splitLines(text);
  return tokens.map(({ line, character, length, type, modifiers }) => {
    const { from = 0 } = lines[line] ?? {};
    const words = text.slice(from + character, from + character + length);
    return `${[type, ...modifiers].join('.')} «${words}»`;
  });
}
