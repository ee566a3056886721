import { spanOf } from '../../draft/locate';
import { isLabel } from '../../format/vocabulary';
import { isSubHeading } from '../../report/notes';
import type { Edit } from '../../rules/types';
import { isBlank } from '../../text/blanks';
import { lineEnd } from '../../text/lines';
import { narrowed, strayBefore } from './edits';
import type { PlacedBlock, Sheet } from './sheet';

/** A numbered heading, its number and the marks around it; offsets are those of the whole text. */
interface Numbered {
  readonly kind: 'chapter' | 'bracket' | 'arabic';
  /** From the first mark to the last, blanks included. */
  readonly from: number;
  readonly to: number;
  readonly number: string;
  /** What stands behind an Arabic number. */
  readonly mark: string;
}

/** A section’s own heading: 一、. A numeral with a blank alone behind it has lost its mark. */
const CHAPTER =
  /^([#*\s]*)([一二三四五六七八九十]{1,3})([^\S\r\n]*[、.．,，:：]?[^\S\r\n]*)(?=\S)/u;
/** A sub-heading of the first rank: （一）. */
const BRACKET =
  /^([\s#*>-]*)[(（][^\S\r\n]*([一二三四五六七八九十]{1,3})[^\S\r\n]*[)）][^\S\r\n]*(?=[^\s、.．,，:：])/u;
/** One of the second: 1. before words, which is no decimal. */
const ARABIC = /^([\s#*>-]*)(\d{1,2})([.．、])([^\S\r\n]*)(?=[\p{Script=Han}“"《「])/u;
/** So long a line is still a sub-heading when a blank more stands in it. */
const ROOM = 1;

/**
 * One style of numbering in the headings: 一、 for sections, （一） below them, and below those the one
 * of 1. and 1、 that the draft uses most. The numbers and the words stay; blanks behind a heading go.
 */
export function* headingEdits(sheet: Sheet): Generator<Edit> {
  const { text } = sheet;
  const headings = headingsIn(sheet);
  const mark = usualMark(headings.flatMap(({ numbered }) => numbered ?? []));
  for (const { placed, below, numbered, isWhole } of headings) {
    if (numbered) {
      const { from, to, kind, number } = numbered;
      yield* narrowed(text, { from, to, text: written(kind, number, mark) });
    }
    if (isWhole) yield* trailing(text, placed, below);
  }
}

function written(kind: Numbered['kind'], number: string, mark: string): string {
  if (kind === 'chapter') return `${number}、`;
  return kind === 'bracket' ? `（${number}）` : number + mark;
}

interface HeadingLine {
  readonly placed: PlacedBlock;
  readonly below: PlacedBlock | undefined;
  readonly numbered: Numbered | undefined;
  /** No words of a paragraph stand on the line. */
  readonly isWhole: boolean;
}

/** The lines that are surely headings: those of the sections, and below them what is short enough. */
function headingsIn({ draft, text, blocks }: Sheet): HeadingLine[] {
  const sections = new Set(draft.report.sections.map(({ heading }) => spanOf(draft, heading).from));
  const lines: HeadingLine[] = [];
  // What numbers may stand in the next line: none before the first section, 1. only below （一）.
  let ranks: Ranks = 'none';
  for (const [index, placed] of blocks.entries()) {
    const { block } = placed;
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const section = block.kind === 'heading' && sections.has(placed.from + block.heading.from);
    const numbered = section ? sectionNumber(placed) : subHeading(placed, ranks);
    if (section) ranks = 'first';
    else if (numbered?.kind === 'bracket') ranks = 'both';
    const isWhole = section ? isLast(text, placed) : numbered !== undefined || isMarked(block.text);
    if (numbered || isWhole) lines.push({ placed, below: blocks[index + 1], numbered, isWhole });
  }
  return lines;
}

type Ranks = 'none' | 'first' | 'both';

function sectionNumber(placed: PlacedBlock): Numbered | undefined {
  return match(CHAPTER, 'chapter', placed) ?? match(BRACKET, 'bracket', placed);
}

/** Whether a line has the marks of a Markdown heading. */
function isMarked(line: string): boolean {
  return /^\s*#{1,6}\s/u.test(line);
}

function subHeading(placed: PlacedBlock, ranks: Ranks): Numbered | undefined {
  if (ranks === 'none') return undefined;
  const words = placed.block.text.trim();
  // A line of a table that is not read looks the same.
  if (!isSubHeading(words + ' '.repeat(ROOM)) || isLabel(words)) return undefined;
  const bracket = match(BRACKET, 'bracket', placed);
  return bracket ?? (ranks === 'both' ? match(ARABIC, 'arabic', placed) : undefined);
}

function match(
  pattern: RegExp,
  kind: Numbered['kind'],
  { block, from }: PlacedBlock,
): Numbered | undefined {
  const found = pattern.exec(block.text);
  if (!found) return undefined;
  const [whole, lead = '', number = '', mark = '', blank = ''] = found;
  // A numeral without anything behind it is part of the words.
  if (kind === 'chapter' && mark === '') return undefined;
  const span = { from: from + lead.length, to: from + whole.length };
  return { ...span, kind, number, mark: kind === 'arabic' ? markOf(mark, blank) : '' };
}

/** A full stop may have a blank behind it, as the lists of Markdown do. */
function markOf(mark: string, blank: string): string {
  return mark === '.' && blank !== '' ? '. ' : mark;
}

/** The mark that stands most often behind Arabic numbers; a full stop where none does. */
function usualMark(numbered: readonly Numbered[]): string {
  const counts = new Map([['.', 0]]);
  for (const { kind, mark } of numbered) {
    if (kind === 'arabic') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '.';
}

/** Whether no words stand behind the title on the line of a section’s heading. */
function isLast(text: string, { block, from }: PlacedBlock): boolean {
  if (block.kind !== 'heading') return false;
  const to = from + block.heading.to;
  return isBlank(text.slice(to, lineEnd(text, to)));
}

/** Two blanks before a line of words are a line break of Markdown, which the author may want. */
function trailing(text: string, { block, to }: PlacedBlock, below?: PlacedBlock): Edit[] {
  const end = to - (/(?:\r\n|\r|\n)$/u.exec(block.text)?.[0].length ?? 0);
  const start = Math.max(strayBefore(text, end), to - block.text.length);
  const isBreak = text.slice(start, end).endsWith('  ') && below?.block.kind === 'paragraph';
  if (start === end || (isBreak && !isMarked(block.text))) return [];
  return narrowed(text, { from: start, to: end, text: '' });
}
