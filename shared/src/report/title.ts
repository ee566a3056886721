import { readNumeral } from '../numbers/numeral';
import { yearsIn } from '../numbers/year';
import { isBlank, trimSpan, withoutBlanks } from '../text/blanks';
import { plain } from '../text/key';
import type { Span } from '../text/span';
import type { PlacedBlock, Title } from './types';

const SUBJECT = /(?:政府)?信息公开/u;
const CLOSE = /(?:报告|年报|告年度报)$/u;
const USUAL = /政府信息公开工作(?:的)?年度报告$/u;
const LONGEST = 80;

/**
 * Finds the report's title before the first section: a line that speaks of 信息公开 and ends in 报告
 * or 年报, with the organ or the year on the line above where it has none of its own.
 */
export function findTitle(text: string, blocks: readonly PlacedBlock[]): Title | undefined {
  const lines = blocks
    .filter(({ block }) => block.kind === 'paragraph')
    .map(({ block, from }) => trimSpan(text, { from, to: from + block.text.length }));
  const at = lines.findIndex((line) => isTitleLine(text.slice(line.from, line.to)));
  const line = lines[at];
  if (!line) return undefined;
  return readTitle(text, startOf(text, lines, at), line.to);
}

/** Whether a line could be the title of a report, or its last part. */
export function isTitleLine(line: string): boolean {
  const bare = withoutBlanks(plain(line));
  if (bare.length > LONGEST || /[。；;，,：:！？]/u.test(bare)) return false;
  return SUBJECT.test(bare) && CLOSE.test(bare.replace(/\([^()]*\)$/u, ''));
}

function startOf(text: string, lines: readonly Span[], at: number): number {
  let from = lines[at]?.from ?? 0;
  for (const above of [lines[at - 1], lines[at - 2]]) {
    const title = partsOf(text.slice(from, lines[at]?.to));
    if (!above || (title.organ !== '' && title.year !== undefined)) break;
    if (!mayBelong(text.slice(above.from, above.to))) break;
    if (!isBlank(text.slice(above.to, from)) || !adds(text.slice(above.from, above.to), title))
      break;
    from = above.from;
  }
  return from;
}

/** A short line without a stop: the organ, or the year, of a title on two lines. */
function mayBelong(line: string): boolean {
  const bare = withoutBlanks(plain(line));
  return bare.length <= 40 && !/[。；;，,：:！？、]/u.test(bare);
}

function adds(line: string, title: { organ: string; year: number | undefined }): boolean {
  const above = partsOf(line);
  return title.organ === ''
    ? above.organ !== ''
    : above.year !== undefined && title.year === undefined;
}

function readTitle(text: string, from: number, to: number): Title {
  const words = text.slice(from, to);
  const bare = withoutBlanks(plain(words.replace(/[\r\n]+/gu, '')));
  return { from, to, ...partsOf(words), usual: USUAL.test(bare) };
}

function partsOf(words: string): { organ: string; year: number | undefined } {
  const bare = withoutBlanks(plain(words.replace(/[\r\n]+/gu, '')).replace(/[#*]/gu, ''));
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
