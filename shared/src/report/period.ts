import { yearsIn } from '../numbers/year';
import type { Block } from '../syntax/block';
import { placeIn } from '../syntax/place';
import { lineEnd } from '../text/lines';
import type { Period } from './types';

const BLANKS = '[ \\t\\u00a0\\r\\n]*';
const PERIOD = new RegExp(
  `(?:1|一)${BLANKS}月${BLANKS}(?:1|一)${BLANKS}日.{0,24}(?:12|十二)${BLANKS}月${BLANKS}(?:31|三十一)${BLANKS}日`,
  'su',
);
const PERIOD_WORDS = /期限|统计|数据|报告期/u;

/**
 * Finds the sentence that states the period of the figures: 自…年1月1日起至…年12月31日止. It begins in
 * the block, and may run on below it.
 */
export function periodIn(block: Block, below: string): Period | undefined {
  // The sentence may run on in the line right below, but not across another one.
  const whole = block.text + below.slice(0, lineEnd(below, 0));
  if (!/[月⽉]/u.test(whole) || !/[日⽇]/u.test(whole)) return undefined;
  // Full-width digits and radicals of a PDF have the length of what they stand for.
  const text = whole.replace(/[０-９\u2f00-\u2fd5]/gu, (sign) => sign.normalize('NFKC'));
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const from = Math.max(0, text.lastIndexOf('。', match.index) + 1);
  const to = match.index + match[0].length;
  const sentence = text.slice(from, to);
  const mentions = yearsIn(sentence);
  const span = Math.abs((mentions[0]?.year ?? 0) - (mentions.at(-1)?.year ?? 0));
  // A plan runs over several years; the figures of a report count for one.
  if (from >= block.text.length || !PERIOD_WORDS.test(sentence) || span > 1) return undefined;
  const years = mentions.map(({ year, ...at }) => ({
    year,
    ...placeIn(block, { from: from + at.from, to: from + at.to }),
  }));
  return { years, ...placeIn(block, { from, to }) };
}
