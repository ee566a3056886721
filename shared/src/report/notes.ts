import { FORMATS } from '../format';
import type { FeeDuty } from '../format/types';
import { yearsIn } from '../numbers/year';
import type { Block } from '../syntax/block';
import { type Place, placeIn } from '../syntax/place';
import { withoutBlanks } from '../text/blanks';
import { lineEnd } from '../text/lines';
import { memoised, memoisedWith } from '../text/memo';
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
}

/** So much of what stands below is read together with a paragraph: a sentence may run on there. */
export const BELOW = 80;

/** The notes of a paragraph or heading; `below` is how the text goes on, to `BELOW` units. */
export const notesOf: (block: Block, below: string) => Notes = memoisedWith(readNotes);

function readNotes(block: Block, below: string): Notes {
  const isHeading = block.kind === 'heading';
  const at = isHeading ? behindHeading(block.text, block.heading.to) : 0;
  const text = isHeading ? block.text.slice(at, lineEnd(block.text, at)) : block.text;
  const words = text.trim();
  const hasWords = words !== '' && !isSubHeading(words);
  const isProse = !isHeading && (text.length > 40 || text.includes('。'));
  const period = isHeading ? undefined : periodIn(block, below);
  const fees = DUTIES.flatMap((duty) => feeNote(block, { at, text, below }, duty) ?? []);
  if (period || fees.length > 0) return { hasWords, isProse, period, fees };
  return plainNotes(hasWords, isProse);
}

/** Notes that say nothing of their block but whether it is there: the same objects for all blocks. */
function plainNotes(hasWords: boolean, isProse: boolean): Notes {
  if (hasWords) return isProse ? PROSE : WORDS;
  return isProse ? LONG_HEADING : NOTHING;
}

const NOTHING: Notes = { hasWords: false, isProse: false, period: undefined, fees: [] };
const WORDS: Notes = { ...NOTHING, hasWords: true };
const PROSE: Notes = { ...WORDS, isProse: true };
const LONG_HEADING: Notes = { ...NOTHING, isProse: true };

/** Whether notes are the same of any block that is worded so. */
export function arePlain({ period, fees }: Notes): boolean {
  return !period && fees.length === 0;
}

const SUB_HEADING =
  /^[\s#*>-]*(?:[(（]?\s*[一二三四五六七八九十\d]{1,3}\s*[)）、.．]+|#{1,6}\s)[^。；;：:！？]{0,30}$/u;

/** Whether a line, without the blanks at its ends, is a sub-heading: short, numbered, no sentence. */
export function isSubHeading(words: string): boolean {
  return SUB_HEADING.test(words);
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
  // A converter may have broken the sentence over lines.
  const end = withoutBlanks(text.slice(-BELOW));
  const joined = end + withoutBlanks(below);
  const inside = duty.marks.test(text);
  if (!inside && !duty.marks.test(joined)) return undefined;
  // What stands for other charges keeps its length, so that places stay what they are.
  const read = (words: string) =>
    words.replace(/\s/gu, ' ').replace(duty.others, (charge) => '□'.repeat(charge.length));
  const own = read(text);
  const find = (pattern: RegExp): Place<Block> | undefined => {
    const match = pattern.exec(own);
    if (match) {
      const from = at + match.index;
      return placeIn(block, { from, to: from + match[0].length });
    }
    const broken = pattern.exec(read(joined));
    const begins = broken !== null && broken.index < end.length;
    return begins ? placeIn(block, { from: at, to: at + text.length }) : undefined;
  };
  const statement = find(duty.statement);
  const named = find(duty.name);
  return statement || named
    ? { duty, statement, named, wrong: wrongName(block, at, duty) }
    : undefined;
}

function wrongName(block: Block, at: number, { wrongNames }: FeeDuty): FeeNote['wrong'] {
  for (const name of wrongNames) {
    const from = block.text.indexOf(name, at);
    if (from >= 0) return { name, ...placeIn(block, { from, to: from + name.length }) };
  }
  return undefined;
}

/** How often a paragraph names which year; nothing in a signature. */
export const yearsNamed = memoised(({ text }: Block): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  if (isSignature(text)) return counts;
  for (const { year } of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
});

/** A short line that ends in a date: a signature, or a note of when the page was published. */
function isSignature(line: string): boolean {
  const bare = withoutBlanks(line);
  return (
    bare.length <= 40 &&
    (/[日号]$/u.test(bare) || /^(?:发布|公开|成文|生成|发文)?(?:日期|时间)/u.test(bare))
  );
}
