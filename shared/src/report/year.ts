import { yearsIn } from '../numbers/year';
import type { Period, PlacedBlock, ReportYear, Title } from './types';

const PERIOD =
  /1[ \t\u00a0]*月[ \t\u00a0]*1[ \t\u00a0]*日.{0,24}12[ \t\u00a0]*月[ \t\u00a0]*31[ \t\u00a0]*日/u;
const PERIOD_WORDS = /期限|统计|数据|报告期|时间/u;

/** Finds the sentence that states the period of the figures: 自…年1月1日起至…年12月31日止. */
export function findPeriod(blocks: readonly PlacedBlock[]): Period | undefined {
  for (const { block, from } of blocks) {
    if (block.kind !== 'paragraph') continue;
    const folded = block.text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
    const match = PERIOD.exec(folded);
    if (!match) continue;
    const start = Math.max(0, folded.lastIndexOf('。', match.index) + 1);
    const stop = match.index + match[0].length;
    const sentence = folded.slice(start, stop);
    if (!PERIOD_WORDS.test(sentence) && !/年[ \t]*$/u.test(folded.slice(0, match.index))) continue;
    const years = yearsIn(sentence).map(({ year, from: at, to }) => ({
      year,
      from: from + start + at,
      to: from + start + to,
    }));
    return { from: from + start, to: from + stop, years };
  }
  return undefined;
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

/** A line that holds a date and nothing else. */
function isSignature(line: string): boolean {
  return /^\s*[\d〇零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]+\s*月\s*[\d一二三四五六七八九十]+\s*日\s*$/u.test(
    line,
  );
}
