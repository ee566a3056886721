import { FORMATS } from '../format';
import type { FeeDuty } from '../format/types';
import { yearsIn } from '../numbers/year';
import type { Block } from '../syntax/block';
import { type Place, placeIn } from '../syntax/place';
import { withoutBlanks } from '../text/blanks';
import { memoisedWith } from '../text/memo';
import { periodIn } from './period';
import type { Period } from './types';

/** What a paragraph says of the charge for handling applications. */
export interface FeeNote {
  readonly duty: FeeDuty;
  /** Words that speak of the charge in any way. */
  readonly statement: Place<Block> | undefined;
  /** Words that name it. */
  readonly named: Place<Block> | undefined;
  /** A name that is not its own. */
  readonly wrong: (Place<Block> & { readonly name: string }) | undefined;
}

/** What one paragraph, or the words behind a heading on its line, says for the whole report. */
export interface Notes {
  /** It says something, and is no sub-heading. */
  readonly hasWords: boolean;
  /** It is a sentence or long: no line of a table of contents. */
  readonly isProse: boolean;
  readonly period: Period | undefined;
  readonly fees: readonly FeeNote[];
  /** How often it names which year; nothing in a signature. */
  readonly years: ReadonlyMap<number, number>;
}

/** So much of what stands below is read together with a paragraph: a sentence may run on there. */
export const BELOW = 80;

/** The notes of a paragraph or heading; `below` is how the text goes on, to `BELOW` units. */
export const notesOf: (block: Block, below: string) => Notes = memoisedWith(readNotes);

function readNotes(block: Block, below: string): Notes {
  const at = block.kind === 'heading' ? behindHeading(block.text, block.heading.to) : 0;
  const text = block.text.slice(
    at,
    block.kind === 'heading' ? endOfLine(block.text, at) : undefined,
  );
  const isParagraph = block.kind === 'paragraph';
  return {
    hasWords: text.trim() !== '' && !SUB_HEADING.test(text.trim()),
    isProse: isParagraph && (text.length > 40 || text.includes('。')),
    period: isParagraph ? periodIn(block, below) : undefined,
    fees: DUTIES.flatMap((duty) => feeNote(block, { at, text, below }, duty) ?? []),
    years: isParagraph && !isSignature(text) ? yearCounts(text) : NO_YEARS,
  };
}

const SUB_HEADING =
  /^[\s#*>-]*(?:[(（]?\s*[一二三四五六七八九十\d]{1,3}\s*[)）、.．]+|#{1,6}\s)[^。；;：:！？]{0,30}$/u;

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/u);
  return end < 0 ? text.length : from + end;
}

function behindHeading(text: string, to: number): number {
  return to + (/^[。：:；* \t\u00a0\u3000]*/u.exec(text.slice(to))?.[0].length ?? 0);
}

const DUTIES: readonly FeeDuty[] = FORMATS.flatMap(({ fee }) => fee ?? []);

interface Words {
  /** Where the words start in their block. */
  readonly at: number;
  readonly text: string;
  readonly below: string;
}

function feeNote(block: Block, { at, text, below }: Words, duty: FeeDuty): FeeNote | undefined {
  // What stands for other charges keeps its length, so that places stay what they are.
  const read = (words: string) =>
    words.replace(/\s/gu, ' ').replace(duty.others, (charge) => '□'.repeat(charge.length));
  const own = read(text);
  // A converter may have broken the sentence over lines.
  const bare = withoutBlanks(text);
  const joined = read(bare + withoutBlanks(below));
  const find = (pattern: RegExp): Place<Block> | undefined => {
    const match = pattern.exec(own);
    if (match)
      return placeIn(block, { from: at + match.index, to: at + match.index + match[0].length });
    const broken = pattern.exec(joined);
    const begins = broken !== null && broken.index < bare.length;
    return begins ? placeIn(block, { from: at, to: at + text.length }) : undefined;
  };
  const statement = find(duty.statement);
  const named = find(duty.name);
  if (!statement && !named) return undefined;
  const name = duty.wrongNames.find((one) => text.includes(one));
  const from = name === undefined ? 0 : at + text.indexOf(name);
  const wrong =
    name === undefined ? undefined : { ...placeIn(block, { from, to: from + name.length }), name };
  return { duty, statement, named, wrong };
}

const NO_YEARS: ReadonlyMap<number, number> = new Map();

function yearCounts(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { year } of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** A short line that ends in a date: a signature, or a note of when the page was published. */
function isSignature(line: string): boolean {
  const bare = withoutBlanks(line);
  return (
    bare.length <= 40 &&
    (/[日号]$/u.test(bare) || /^(?:发布|公开|成文|生成|发文)?(?:日期|时间)/u.test(bare))
  );
}
