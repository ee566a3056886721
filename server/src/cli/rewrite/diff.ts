import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import pc from 'picocolors';
import type { Rewritten } from './types';

const CONTEXT = 3;

/** What would change, as a unified diff that `git apply` and `patch -p1` take. */
export function diffText(path: string, { before, after }: Rewritten, isColoured: boolean): string {
  const name = path.replace(/^\/+/u, '');
  // The library would write the bytes of a Chinese name as numbers.
  const header = `--- a/${name}\n+++ b/${name}\n`;
  const hunks = createTwoFilesPatch(name, name, before, after, '', '', {
    context: CONTEXT,
    headerOptions: OMIT_HEADERS,
  });
  const patch = header + hunks;
  return isColoured ? patch.split('\n').map(coloured).join('\n') : patch;
}

function coloured(line: string): string {
  const { bold, cyan, green, red } = pc.createColors(true);
  if (line.startsWith('+++') || line.startsWith('---')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
