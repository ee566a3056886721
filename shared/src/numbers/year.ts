import type { Span } from '../text/span';
import { readNumeral } from './numeral';

/** A year named in text, and where it stands. */
export interface YearMention extends Span {
  readonly year: number;
}

const YEAR =
  /(?<![\d０-９.．])([12１２][\d０-９]{3}|[一二][〇零○Ｏ一二三四五六七八九]{3})[ \t\u00a0]*(?=年)/gu;

/** Years from 1990 to 2099 that stand before 年, in digits or in Chinese numerals, in order. */
export function yearsIn(text: string): YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of text.matchAll(YEAR)) {
    const written = (match[1] ?? '').replace(/[○Ｏ]/gu, '〇');
    const year = Number(readNumeral(written) ?? 0n);
    if (year < 1990 || year > 2099) continue;
    mentions.push({ year, from: match.index, to: match.index + match[0].trimEnd().length });
  }
  return mentions;
}
