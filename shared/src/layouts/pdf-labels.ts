import {
  beginsRowLabel,
  isLabel,
  labelUse,
  TABLES,
  tableLabels,
  tablesNaming,
} from '../format/vocabulary';
import { labelKey, numberingOf } from '../text/key';
import { joinCells } from './by-labels';
import { type PdfLine, wordsIn } from './pdf-lines';
import type { Cell } from './types';

/** A label that stands on several lines has no more of them above, and below, than this. */
const MOST_ABOVE = 4;
const MOST_BELOW = 3;

const IS_NUMBERED = /^\d{1,2}[.．、]/u;

/** So short a label, such as 其他, may be the beginning of another one. */
const SHORT_LABEL = 2;

/** The label of figures, and how many lines of words above and below it took. */
export interface FoundLabel {
  readonly cell: Cell;
  readonly above: number;
  readonly below: number;
  /** Words before its pieces on their lines, which belong to the label of a group. */
  readonly others: readonly Cell[];
}

/** The lines of words that follow, as far as a label may go on. */
export function wordsFrom(lines: readonly PdfLine[], from: number): Cell[] {
  const below: Cell[] = [];
  for (const { words, figures } of lines.slice(from, from + MOST_BELOW)) {
    if (!words || figures.length > 0) break;
    below.push(words);
  }
  return below;
}

/**
 * The label that belongs to figures: the national label of a row, spelled by the words on their line
 * and on lines above and below, the fewest that do; else what stands before the figures.
 */
export function labelOf(
  words: Cell | undefined,
  open: readonly Cell[],
  below: readonly Cell[],
  region: string,
): FoundLabel | undefined {
  const own = words ? [words] : [];
  const most = Math.min(MOST_ABOVE, open.length);
  for (let more = 0; more <= most + below.length; more++) {
    // What stands above goes before what stands below, where the next label may begin.
    for (let under = 0; under <= Math.min(more, below.length); under++) {
      const above = more - under;
      if (above > most || above + own.length === 0) continue;
      const lines = [...open.slice(open.length - above), ...own, ...below.slice(0, under)];
      const spelled = spell(lines, region);
      if (spelled) return { ...spelled, above, below: under };
    }
  }
  const nearest = words ?? open.at(-1);
  if (!nearest) return undefined;
  const label = behindGroup(nearest, region);
  if (words || labelUse(nearest.text).row) return { ...label, above: words ? 0 : 1, below: 0 };
  return changedLabel(label, below, region);
}

/**
 * A label with changed words above its figures is known by its number; words right below that have no
 * number are its second half.
 */
function changedLabel(
  { cell, others }: Pick<FoundLabel, 'cell' | 'others'>,
  [half]: readonly Cell[],
  region: string,
): FoundLabel | undefined {
  if (!IS_NUMBERED.test(cell.text)) return undefined;
  const goesOn = half && numberingOf(half.text) === '' && !isLabel(half.text);
  const whole = goesOn ? joinCells([cell, half], region) : cell;
  return { cell: whole, others, above: 1, below: Number(goesOn ?? false) };
}

/**
 * Words that are no national label: those that are another known one, or those from a number on,
 * where others of a group stand before them.
 */
function behindGroup(line: Cell, region: string): Pick<FoundLabel, 'cell' | 'others'> {
  const words = wordsIn(region, line.from, line.to);
  const known = words.findIndex(({ from }) => labelUse(region.slice(from, line.to)).row);
  const index = known < 0 ? words.findIndex(({ text }) => IS_NUMBERED.test(text)) : known;
  if (index <= 0) return { cell: line, others: [] };
  return {
    cell: joinCells(words.slice(index), region),
    others: [joinCells(words.slice(0, index), region)],
  };
}

/**
 * A national row label made of lines, of each of which all words count or only those behind some that
 * belong to a group.
 */
function spell(
  lines: readonly Cell[],
  region: string,
): Pick<FoundLabel, 'cell' | 'others'> | undefined {
  const [line, ...rest] = lines;
  if (!line) return undefined;
  return spellOn([], [], line, rest, region);
}

function spellOn(
  pieces: readonly Cell[],
  others: readonly Cell[],
  line: Cell,
  rest: readonly Cell[],
  region: string,
): Pick<FoundLabel, 'cell' | 'others'> | undefined {
  const words = wordsIn(region, line.from, line.to);
  const tried = new Set<string>();
  for (const [index, { from }] of words.entries()) {
    const piece = { from, to: line.to, text: region.slice(from, line.to) };
    const text = [...pieces, piece].map((one) => one.text).join('');
    // Marks that no key holds would make as many ways as there are of them, anew on every line.
    const spelling = `${numberingOf(text)}/${labelKey(text)}`;
    if (tried.has(spelling) || !beginsRowLabel(text)) continue;
    tried.add(spelling);
    const used = [...pieces, piece];
    const before = words.slice(0, index);
    const left = before.length > 0 ? [...others, joinCells(before, region)] : others;
    const [next, ...further] = rest;
    if (next) {
      const found = spellOn(used, left, next, further, region);
      if (found) return found;
    } else if (isNationalRow(text)) return { cell: joinCells(used, region), others: left };
  }
  return undefined;
}

function isNationalRow(text: string): boolean {
  const { row, national } = labelUse(text);
  if (!row || !national) return false;
  // 总计 without its number may as well be the head of a column.
  if (tablesNaming(text).length === 0 && numberingOf(text) === '') return false;
  return labelKey(text).length > SHORT_LABEL || !isOtherNumber(text);
}

/** 2.其他 is not 3.其他 but the beginning of 2.其他法律行政法规禁止公开. */
function isOtherNumber(text: string): boolean {
  const own = numberingOf(text).replace(/\D/gu, '');
  return (
    own !== '' &&
    TABLES.flatMap((table) => tableLabels(table).find(text)).every(
      ({ item }) =>
        item.role !== 'row' || numberingOf(item.row.label?.text ?? '').replace(/\D/gu, '') !== own,
    )
  );
}
