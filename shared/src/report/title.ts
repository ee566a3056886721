import { readNumeral } from '../numbers/numeral';
import { yearsIn } from '../numbers/year';
import { trimSpan, withoutBlanks } from '../text/blanks';
import { plain } from '../text/key';
import type { Span } from '../text/span';
import type { PlacedBlock, Title } from './types';

const SUBJECT = /(?:政府)?信息公开/u;
const CLOSE = /(?:报告|年报|告年度报)$/u;
const USUAL = /政府信息公开工作(?:的)?年度报告$/u;
const LONGEST = 80;

/** On so many lines may a title stand. */
const MOST_LINES = 3;
/** Titles stand near the top; what a long text says further down is not looked at. */
const LINES_LOOKED_AT = 200;

/**
 * Finds the report's title before the first section: one to three neighbouring lines that speak of
 * 信息公开 and end in 报告 or 年报. Of several the one that names organ and year, on the fewest lines.
 */
export function findTitle(text: string, blocks: readonly PlacedBlock[]): Title | undefined {
  const lines = blocks
    .filter(({ block }) => block.kind === 'paragraph')
    .slice(0, LINES_LOOKED_AT)
    .map(({ block, from }) => trimSpan(text, { from, to: from + block.text.length }));
  const titles: Title[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let at = 0; at + count <= lines.length; at++) {
      const title = titleOf(text, lines.slice(at, at + count));
      if (title) titles.push(title);
    }
  }
  const [best] = titles.sort((a, b) => completeness(b) - completeness(a));
  return best;
}

function completeness({ organ, year }: Title): number {
  return Number(organ !== '') + Number(year !== undefined);
}

function titleOf(text: string, lines: readonly Span[]): Title | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const words = text.slice(first.from, last.to);
  const short = lines.every(({ from, to }) => mayBelong(text.slice(from, to)));
  if (lines.length > 1 && !short) return undefined;
  return isTitleLine(words) ? readTitle(text, first.from, last.to) : undefined;
}

/** Whether words could be the title of a report. */
export function isTitleLine(words: string): boolean {
  const bare = bareTitle(words);
  if (bare.length > LONGEST || /[。；;，,：:！？>»]/u.test(bare)) return false;
  return SUBJECT.test(bare) && CLOSE.test(bare.replace(/\([^()]*\)$/u, ''));
}

/** A title as it is compared: without blanks, marks, a stop behind it or 附件 before it. */
function bareTitle(words: string): string {
  return withoutBlanks(plain(words.replace(/[\r\n]+/gu, '')).replace(/[#*]/gu, ''))
    .replace(/^附件\d*[:：]?/u, '')
    .replace(/[。.]$/u, '');
}

/** A short line without a stop: a part of a title on several lines. */
function mayBelong(line: string): boolean {
  const bare = withoutBlanks(plain(line));
  return bare.length <= 40 && !/[；;，,：:！？、]/u.test(bare);
}

function readTitle(text: string, from: number, to: number): Title {
  const words = text.slice(from, to);
  const bare = bareTitle(words);
  return { from, to, ...partsOf(words), usual: USUAL.test(bare) };
}

function partsOf(words: string): { organ: string; year: number | undefined } {
  const bare = bareTitle(words);
  const year = yearsIn(bare)[0]?.year ?? looseYear(bare);
  const before = bare.slice(0, subjectStart(bare));
  const organ = before
    .replace(/(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})(?:年度?)?/gu, '')
    .replace(/^关于|[\d()]+|^年度?|年度?$/gu, '');
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
