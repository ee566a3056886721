import { readNumeral } from '../numbers/numeral';
import { yearsIn } from '../numbers/year';
import type { Block } from '../syntax/block';
import { placeIn } from '../syntax/place';
import type { Tree } from '../syntax/tree';
import { withoutBlanks } from '../text/blanks';
import { plain } from '../text/key';
import { memoisedWith, sameElements } from '../text/memo';
import { unscraped } from '../text/scraped';
import type { Span } from '../text/span';
import { wordsWithin } from '../text/tags';
import type { Title } from './types';

const SUBJECT = /(?:政府)?信息公开/u;
const CLOSE = /(?:报告|年报|告年度报)$/u;
const USUAL = /政府信息公开工作(?:的)?年度报告$/u;
const LONGEST = 80;

/** On so many lines may a title stand. */
const MOST_LINES = 3;
/** Titles stand near the top; what a long text says further down is not looked at. */
const LINES_LOOKED_AT = 200;

/** The blocks among which a title is looked for: before the first heading, and before the end. */
export function openingOf({ pages }: Tree, heading: Block | undefined, end: number): Block[] {
  const opening: Block[] = [];
  let [from, lines] = [0, 0];
  for (const { blocks } of pages) {
    for (const block of blocks) {
      if (block === heading || from >= end || lines === LINES_LOOKED_AT) return opening;
      opening.push(block);
      from += block.text.length;
      if (block.kind === 'paragraph') lines++;
    }
  }
  return opening;
}

/** A line that may be one of a title's, and where its words stand in the text of all blocks. */
interface TitleLine extends Span {
  readonly block: Block;
  readonly blockFrom: number;
  readonly mayBelong: boolean;
}

/**
 * Finds the report's title in the blocks before the first section: one to three neighbouring lines
 * that speak of 信息公开 and end in 报告 or 年报. Of several the one that names organ and year, on the
 * fewest lines.
 */
export function findTitle(blocks: readonly Block[]): Title | undefined {
  const [first] = blocks;
  return first && titleAmong(first, blocks);
}

const titleAmong = memoisedWith((_: Block, blocks: readonly Block[]): Title | undefined => {
  const text = blocks.map((block) => block.text).join('');
  const lines = linesOf(blocks, text);
  const titles: Title[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let at = 0; at + count <= lines.length; at++) {
      const title = titleOf(text, lines.slice(at, at + count));
      if (title) titles.push(title);
    }
  }
  const [best] = titles.sort((a, b) => completeness(b) - completeness(a));
  return best;
}, sameElements);

function linesOf(blocks: readonly Block[], text: string): TitleLine[] {
  const lines: TitleLine[] = [];
  let from = 0;
  for (const block of blocks) {
    const span = { from, to: from + block.text.length };
    if (block.kind === 'paragraph') {
      const words = wordsWithin(text, span);
      const mayBelong = mayBeOneOfSeveral(text.slice(words.from, words.to));
      lines.push({ block, blockFrom: from, mayBelong, ...words });
    }
    from = span.to;
  }
  return lines;
}

function completeness({ organ, year }: Title): number {
  return Number(organ !== '') + Number(year !== undefined);
}

function titleOf(text: string, lines: readonly TitleLine[]): Title | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  if (lines.length > 1 && !lines.every(({ mayBelong }) => mayBelong)) return undefined;
  const words = text.slice(first.from, last.to);
  if (!isTitleLine(words)) return undefined;
  const span = { from: first.from - first.blockFrom, to: last.to - first.blockFrom };
  const usual = USUAL.test(bareTitle(words)) && unscraped(words) === words;
  return { usual, ...placeIn(first.block, span), ...partsOf(words) };
}

/** Whether words could be the title of a report. */
export function isTitleLine(words: string): boolean {
  const bare = bareTitle(words);
  if (bare.length > LONGEST || /[。；;，,：:！？>»]/u.test(bare)) return false;
  return SUBJECT.test(bare) && CLOSE.test(bare.replace(/\([^()]*\)$/u, ''));
}

/** A title as it is compared: without blanks, marks, a stop behind it or 附件 before it. */
function bareTitle(words: string): string {
  return withoutBlanks(plain(unscraped(words).replace(/[\r\n]+/gu, '')).replace(/[#*]/gu, ''))
    .replace(/^附件\d*[:：]?/u, '')
    .replace(/[。.]$/u, '');
}

/** A short line without a stop: a part of a title on several lines. */
function mayBeOneOfSeveral(line: string): boolean {
  const bare = withoutBlanks(plain(line));
  return bare.length <= 40 && !/[；;，,：:！？、]/u.test(bare);
}

function partsOf(words: string): { organ: string; year: number | undefined } {
  const bare = bareTitle(words);
  const year = yearsIn(bare)[0]?.year ?? looseYear(bare);
  const before = bare.slice(0, subjectStart(bare));
  const organ = before
    .replace(/(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})(?:年度?)?/gu, '')
    .replace(/[()]+/gu, '')
    .replace(/^关于|^年度?|^\d+(?:[.、]|(?=年))|\d*年度?$|\d+$/gu, '');
  return { organ: organ.length >= 2 ? organ : '', year };
}

/** 2021政府信息公开…: a year that has lost its 年. */
function looseYear(bare: string): number | undefined {
  const match = /(?<!\d)(20\d{2})(?=政府|信息公开)/u.exec(bare);
  const year = Number(readNumeral(match?.[1] ?? '') ?? 0n);
  return year === 0 ? undefined : year;
}

/** Where the organ's name ends: 县人民政府信息公开 shares its 政府 with the subject. */
function subjectStart(bare: string): number {
  const at = bare.search(SUBJECT);
  if (at < 0) return bare.length;
  return bare.slice(0, at).endsWith('人民') ? at + 2 : at;
}
