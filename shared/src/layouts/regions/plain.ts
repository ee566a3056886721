import type { TableId } from '../../format/types';
import { labelUse, tablesNaming } from '../../format/vocabulary';
import { isBlank } from '../../text/blanks';
import { labelKey } from '../../text/key';
import type { RegionKind, RegionLines } from './types';
import {
  ANNOUNCES,
  endsInFigures,
  hasWords,
  isFigureWord,
  isPageNumber,
  isPipes,
  isSentence,
  isTableLine,
  labelsOnLine,
  wordsOf,
} from './words';

/** So many lines of unknown words may stand before a figure that shows them to be a label. */
const MOST_STRANGE = 3;

/** So many empty lines in a row may stand between two cells: a row of blank ones, each with one more. */
const MOST_EMPTY = 32;

/** No head of a column is longer. */
const LONGEST_HEAD = 12;

/**
 * So many labels of one table show it where figures stand among them, or without any if one of them is
 * a head: the names of rows alone may be a list of the author's own.
 */
const LABELS_WITH_FIGURES = 3;
const LABELS_ALONE = 6;

/** Behind the last line nothing belongs to a table: it is as good as a sentence. */
const BEHIND_ALL = '。';

/** Lines without any mark that hold labels and figures and nothing else. */
export const PLAIN_REGION: RegionKind = {
  id: 'plain',
  opens: (line) => isTableLine(line) && hasWords(line),
  end,
  proves,
};

function end(lines: RegionLines, from: number): number {
  let last = from + 1;
  for (let at = from + 1; at < last + MOST_EMPTY + MOST_STRANGE; at++) {
    const line = lines.at(at);
    if (line === undefined) break;
    if (isBlank(line) || isPageNumber(line)) continue;
    if (line.includes('\t') || isSentence(line)) break;
    const isPart = isPartOfTable(line);
    if (!isPart && (ANNOUNCES.test(line) || !isLabelOfFigure(lines, at))) break;
    // Asked last: what is a heading may depend on the line below it.
    if (lines.isHeading(at)) break;
    if (isPart) last = at + 1;
  }
  return last;
}

/** Pipes alone on their line may close cells; other pipes belong to another kind of table. */
function isPartOfTable(line: string): boolean {
  if (/(?<!\\)\|/u.test(line)) return isPipes(line);
  return isTableLine(line) || endsInFigures(line);
}

/** Unknown words are a changed label only where figures follow them, as behind every label. */
function isLabelOfFigure(lines: RegionLines, from: number): boolean {
  const own = lines.at(from) ?? '';
  if (wordsOf(own).some(isFigureWord)) return true;
  // A pipe alone closes a cell, whatever it holds.
  if (isPipes(lines.at(from + 1) ?? '')) return true;
  const most = from + MOST_EMPTY + MOST_STRANGE;
  let at = nextShown(lines, from + 1, most);
  if (isShort(own) && isTableLine(lines.at(at) ?? BEHIND_ALL)) return true;
  for (let strange = 1; strange <= MOST_STRANGE && at < most; strange++) {
    const line = lines.at(at) ?? BEHIND_ALL;
    if (!hasWords(line)) return true;
    if (line.includes('\t') || isSentence(line) || lines.isHeading(at)) return false;
    at = nextShown(lines, at + 1, most);
  }
  return false;
}

/** The next line that shows anything but pipes. */
function nextShown(lines: RegionLines, from: number, most: number): number {
  let at = from;
  while (at < most && /^[\s|]*$/u.test(lines.at(at) ?? BEHIND_ALL)) at++;
  return at;
}

/** A short word right above a label may be the head of a column beside another. */
function isShort(line: string): boolean {
  return line.trim().length <= LONGEST_HEAD;
}

function proves(lines: RegionLines, from: number, to: number): boolean {
  const labels = new Map<TableId, Set<string>>();
  let figures = false;
  let heads = false;
  for (let at = from; at < to; at++) {
    const line = lines.at(at) ?? '';
    // A dash before words is the mark of a list.
    figures ||= isFigureWord(wordsOf(line).at(-1) ?? '');
    for (const label of labelsOnLine(line)) {
      const [table] = tablesNaming(label);
      if (!table) continue;
      const known = labels.get(table.id) ?? new Set();
      labels.set(table.id, known.add(labelKey(label)));
      heads ||= labelUse(label).head;
    }
  }
  const most = Math.max(0, ...[...labels.values()].map(({ size }) => size));
  return (figures && most >= LABELS_WITH_FIGURES) || (heads && most >= LABELS_ALONE);
}
