import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/**
 * Reads the sample and works out, without the code under test, which total is wrong and what
 * the file must be when it is right. A row of table three is six parts and their total; table
 * four is three times four parts and their total.
 */
export function readSample() {
  const text = readFileSync(fromRoot('samples', 'draft.txt'), 'utf8');
  const wrong = [...rowsOf(text)].flatMap(wrongTotals);
  if (wrong.length !== 1) throw new Error(`The sample has ${wrong.length} wrong totals, not one.`);
  const [{ start, end, written, sum }] = wrong;
  const lines = text.slice(0, start).split('\n');
  return {
    text,
    fixed: text.slice(0, start) + sum + text.slice(end),
    written,
    right: String(sum),
    line: lines.length,
    column: lines.at(-1).length + 1,
    year: /(\d{4})年/.exec(text)?.[1],
  };
}

/** The figures of every block of lines, a figure being a line of digits after a tab. */
function* rowsOf(text) {
  let figures = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const found = /^\t(\s*)(\d+)\s*$/.exec(line);
    if (found) figures.push({ start: at + 1 + found[1].length, written: found[2] });
    if (line.trim() === '' && !line.startsWith('\t')) {
      yield figures;
      figures = [];
    }
    at += line.length + 1;
  }
}

function wrongTotals(figures) {
  const size = { 7: 7, 15: 5 }[figures.length];
  if (!size) return [];
  const wrong = [];
  for (let first = 0; first < figures.length; first += size) {
    const parts = figures.slice(first, first + size - 1);
    const sum = parts.reduce((all, { written }) => all + Number(written), 0);
    const { start, written } = figures[first + size - 1];
    if (sum !== Number(written)) wrong.push({ start, end: start + written.length, written, sum });
  }
  return wrong;
}
