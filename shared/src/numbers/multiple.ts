import type { Span } from '../text/span';
import { approximationBefore, approximationBehind, together } from './approximate';
import type { Statement } from './stated-number';
import { readDigits, readSpoken } from './written';

/** So many times: 2倍, 近三倍, 1.5倍以上. */
export interface Multiple extends Span, Statement {}

const MULTIPLE =
  /^(\D{0,4}?)(?:(\d{1,6}(?:\.\d{1,3})?)|([一二两三四五六七八九十]{1,3}))倍(\D{0,2})$/u;

/**
 * Reads words that say how many times, and nothing else; undefined for others. `from` and `to` are those of
 * the numeral within the words.
 */
export function readMultiple(words: string): Multiple | undefined {
  const [, lead = '', digits, spoken = '', rest = ''] = MULTIPLE.exec(words) ?? [];
  const text = digits ?? spoken;
  const written = digits === undefined ? readSpoken(spoken, '') : readDigits(digits, '');
  if (!written || written.value.units === 0n) return undefined;
  const from = lead.length;
  const before = approximationBefore(words, from, false);
  const at = words.length - rest.length;
  const behind = approximationBehind(words, at);
  // 多 behind the measure is said of multiples: 2倍多.
  const isMore = rest === '多' || rest === '余';
  if (before.from > 0 || (behind.to < words.length && !isMore)) return undefined;
  const { value, step } = written;
  const above = { bound: isMore ? 'above' : 'exact', near: true } as const;
  const { bound, near } = together([before, behind, above]);
  return { from, to: from + text.length, value, step, bound, near };
}
