import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/**
 * Reads the sample and works out, without the code under test, which figure is wrong and what the
 * file must be when it is right: in one row of table three, six parts and their total, the digits of
 * one part are swapped, and only there does swapping them back make the sum right.
 */
export function readSample() {
  const text = readFileSync(fromRoot('samples', 'draft.txt'), 'utf8');
  const wrong = [...rowsOf(text)].flatMap(swappedParts);
  if (wrong.length !== 1)
    throw new Error(`The sample has ${wrong.length} swapped figures, not one.`);
  const [{ start, written, right }] = wrong;
  const lines = text.slice(0, start).split('\n');
  return {
    text,
    fixed: text.slice(0, start) + right + text.slice(start + written.length),
    written,
    right,
    ...raisedTotals(
      text.slice(0, start) + right + text.slice(start + written.length),
      right,
      start,
    ),
    line: lines.length,
    column: lines.at(-1).length + 1,
    year: /(\d{4})年/.exec(text)?.[1],
  };
}

/** The sample with one part higher by one: which totals that changes, and the text that has them. */
function raisedTotals(fixed, right, start) {
  const lines = fixed.split('\n');
  const line = fixed.slice(0, start).split('\n').length - 1;
  const results = lines.indexOf('\t（七）总计');
  const totals = [line + 6, results + 1, results + 7].map((at) => {
    const before = lines[at].trim();
    const after = String(Number(before) + 1);
    lines[at] = lines[at].replace(before, after);
    return { before, after };
  });
  lines[line] = lines[line].replace(right, String(Number(right) + 1));
  return { totals, raised: lines.join('\n') };
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

function swappedParts(figures) {
  if (figures.length !== 7) return [];
  const parts = figures.slice(0, 6);
  const missing = Number(figures[6].written) - sumOf(parts);
  if (missing === 0) return [];
  return parts.flatMap(({ start, written }) => {
    const right = [...written].reverse().join('');
    return Number(right) - Number(written) === missing ? [{ start, written, right }] : [];
  });
}

function sumOf(parts) {
  return parts.reduce((all, { written }) => all + Number(written), 0);
}
