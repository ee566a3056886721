import { withoutBlanks } from '../text/blanks';

/**
 * Whether a line is the one of dashes below the head of a Markdown table; told apart by cheap tests
 * first, for a long line must not cost its square.
 */
export function isDelimiter(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false;
  const bare = withoutBlanks(line);
  if (/[^|:-]/u.test(bare)) return false;
  const cells = bare.replace(/^\||\|$/gu, '').split('|');
  // A dash alone may be a figure in a layout of one cell a line.
  const dashes = cells.length > 1 ? /^:?-+:?$/u : /^:?-{3,}:?$/u;
  return cells.every((cell) => dashes.test(cell));
}
