import type { Range, ReportFacts } from '../../facts/types';
import { figureValue } from '../../identities/identity';
import { type Locale, type Message, message, say } from '../../messages';
import { formatDecimal, subtract } from '../../numbers/decimal';
import type { BoundTable, Figure, Report } from '../../report/types';
import { termsOf } from '../../rules/help/carry-remarks';
import { growthWords } from '../../rules/help/change-words';
import { differenceWords } from '../../rules/help/figure-fixes';
import { type Comparison, comparisons } from '../../series/comparisons';
import { type GrowthClaim, growthVerdict } from '../../series/growth';
import { figureAtIds, rangeOfLast, tablePairs } from '../../series/last-table';
import { paragraphs } from './markdown';

/** The report with which a hover compares. */
export interface Beside {
  readonly report: Report;
  readonly lastYear: ReportFacts;
}

/**
 * What last year’s report has in the place of a figure, by how much this year’s differs, and what it must be
 * by it; empty where the two tables are not comparable.
 */
export function figureBeside(
  table: BoundTable,
  figure: Figure,
  { report, lastYear }: Beside,
  locale: Locale,
): string {
  const pair = tablePairs(report, lastYear).find((one) => one.table === table);
  if (!pair) return '';
  const before = figureAtIds(pair.last.figures, figure.row.id, figure.column.id);
  const range = before && rangeOfLast(pair.last, before);
  const was = before && figureValue(before);
  const is = figureValue(figure);
  const difference = was && is ? differenceWords(subtract(is, was)) : undefined;
  const link = linkTo(lastYear, range, locale);
  const value = was ? formatDecimal(was) : '□';
  const known = difference
    ? message('hover/last-year', { value, difference })
    : message('hover/last-year-only', { value });
  const compared = comparisons(report, lastYear).find((one) => isAbout(one, figure));
  return paragraphs(
    `${say(known, locale)} · ${link}`,
    compared && say(carryWords(compared), locale),
  );
}

function isAbout({ figure }: Comparison, other: Figure): boolean {
  return figure.row === other.row && figure.column === other.column;
}

/** ✓ 上年结转＝上年报告的结转下年度：4. */
function carryWords(compared: Comparison): Message {
  const { carry, expected, result } = compared;
  const sign = { holds: '✓', differs: '✗', told: '✗', unknown: '?' }[result];
  const terms = termsOf(compared);
  const worked = expected ? formatDecimal(expected) : '□';
  const equation = terms === worked ? worked : `${terms}＝${worked}`;
  return message('hover/identity', { sign, identity: carry.name, equation });
}

/** What last year’s report makes of a growth; undefined where it says nothing of it. */
export function growthBeside(
  claim: GrowthClaim,
  { report, lastYear }: Beside,
): Message | undefined {
  const verdict = growthVerdict(claim, report, lastYear);
  switch (verdict.kind) {
    case 'fits':
      return message('hover/growth-fits', { reading: growthWords(claim, verdict.reading) });
    case 'contradicts': {
      const [reading] = verdict.readings;
      return reading && message('hover/growth-differs', { reading: growthWords(claim, reading) });
    }
    case 'unknown':
      return undefined;
  }
}

/** A link to a place in last year’s file. */
function linkTo({ uri, year }: ReportFacts, range: Range | undefined, locale: Locale): string {
  const line = range ? range.start.line + 1 : undefined;
  const name = line
    ? message('hover/last-year-line', { year: year ?? '', line })
    : message('hover/last-year-file', { year: year ?? '' });
  const target = uri.replace(/[()\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${say(name, locale)}](${target}${line ? `#L${line}` : ''})`;
}
