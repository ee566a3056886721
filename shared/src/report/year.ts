import { yearsIn } from '../numbers/year';
import { withoutBlanks } from '../text/blanks';
import type { Period, PlacedBlock, ReportYear, Title } from './types';

const BLANKS = '[ \\t\\u00a0\\r\\n]*';
const PERIOD = new RegExp(
  `(?:1|一)${BLANKS}月${BLANKS}(?:1|一)${BLANKS}日.{0,24}(?:12|十二)${BLANKS}月${BLANKS}(?:31|三十一)${BLANKS}日`,
  'su',
);
const PERIOD_WORDS = /期限|统计|数据|报告期/u;

/** Finds the sentence that states the period of the figures: 自…年1月1日起至…年12月31日止. */
export function findPeriod(blocks: readonly PlacedBlock[]): Period | undefined {
  for (const [index, { block, from }] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    // The sentence may run on in the line below.
    const below = blocks[index + 1]?.block;
    const text = block.text + (below?.kind === 'paragraph' ? below.text : '');
    const period = periodIn(
      text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC')),
      from,
    );
    if (period) return period;
  }
  return undefined;
}

function periodIn(text: string, from: number): Period | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const start = Math.max(0, text.lastIndexOf('。', match.index) + 1);
  const stop = match.index + match[0].length;
  const sentence = text.slice(start, stop);
  const mentions = yearsIn(sentence);
  const span = Math.abs((mentions[0]?.year ?? 0) - (mentions.at(-1)?.year ?? 0));
  // A plan runs over several years; the figures of a report count for one.
  if (!PERIOD_WORDS.test(sentence) || span > 1) return undefined;
  const years = mentions.map(({ year, from: at, to }) => ({
    year,
    from: from + start + at,
    to: from + start + to,
  }));
  return { from: from + start, to: from + stop, years };
}

/**
 * The report's year and what says so: the title, else the period sentence, else the year that the
 * prose names most often (of equals, the later).
 */
export function findYear(
  title: Title | undefined,
  period: Period | undefined,
  blocks: readonly PlacedBlock[],
): ReportYear | undefined {
  if (title?.year !== undefined) return { value: title.year, source: 'title' };
  const stated = period?.years.at(-1)?.year;
  if (stated !== undefined) return { value: stated, source: 'period' };
  const year = mostNamed(blocks);
  return year === undefined ? undefined : { value: year, source: 'prose' };
}

function mostNamed(blocks: readonly PlacedBlock[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { block } of blocks) {
    if (block.kind !== 'paragraph' || isSignature(block.text)) continue;
    for (const { year } of yearsIn(block.text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0];
}

/** A short line that ends in a date: a signature, or a note of when the page was published. */
function isSignature(line: string): boolean {
  const bare = withoutBlanks(line);
  return (
    bare.length <= 40 &&
    (/[日号]$/u.test(bare) || /^(?:发布|公开|成文|生成|发文)?(?:日期|时间)/u.test(bare))
  );
}
