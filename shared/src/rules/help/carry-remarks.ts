import { shortColumnName } from '../../format/short-names';
import type { Bilingual } from '../../format/types';
import { type Message, message } from '../../messages';
import { equals, formatDecimal, subtract, sum } from '../../numbers/decimal';
import type { Figure } from '../../report/types';
import type { Carried } from '../../series/carried';
import type { Comparison } from '../../series/comparisons';
import { type Place, placeIn } from '../../syntax/place';
import type { Fix, Related } from '../types';
import { figureName, writeEdit } from './figure-fixes';
import { inLastYear, lastFigureWords, placeOfFigure, writtenValue } from './last-year';

/** What each column is, and what it was: 自然人 3，上年 4. */
export function columnWords(columns: readonly Comparison[]): Bilingual {
  if (columns.length === 0) return { zh: '', en: '' };
  const words = columns.map(({ figure, actual, expected }) => {
    const name = shortColumnName(figure.block, figure.column);
    const [now, before] = [actual, expected].map((value) => (value ? formatDecimal(value) : '□'));
    return { zh: `${name} ${now}，上年 ${before}`, en: `${name} ${now}, last year ${before}` };
  });
  return {
    zh: `（${words.map(({ zh }) => zh).join('；')}）`,
    en: ` (${words.map(({ en }) => en).join('; ')})`,
  };
}

/** The cells of both years, those of a pair next to each other. */
export function relatedOf(own: Place, compared: readonly Comparison[]): Related<Place>[] {
  return compared.flatMap((one) => {
    const { table, figure, last } = one;
    const place = placeOfFigure(table, figure);
    const isOwn = place?.from === own.from;
    const here = place && !isOwn ? [{ ...place, message: thisYearWords(figure) }] : [];
    return [...here, inLastYear(own, one, lastFigureWords(last))];
  });
}

/** What a figure of the report itself is. */
export function thisYearWords(figure: Figure): Message {
  return message('related/this-year', { name: figureName(figure), value: writtenValue(figure) });
}

/** How a figure is worked out from last year’s: 62＋24－2. */
export function termsOf({ last, plus, minus }: Comparison): string {
  const added = plus.map((one) => `＋${writtenValue(one)}`);
  const taken = minus.map((one) => `－${writtenValue(one)}`);
  return [writtenValue(last), ...added, ...taken].join('');
}

/** Writes what last year carried out, where the columns and their total then still agree. */
export function fixFor({ total, differing }: Carried): Fix<Place>[] {
  const columns = differing.filter((one) => one !== total);
  const off = (one: Comparison) =>
    one.actual && one.expected ? subtract(one.actual, one.expected) : undefined;
  const together = sum(columns.flatMap((one) => off(one) ?? []));
  const whole = total && off(total);
  if (!whole || !equals(whole, together)) return [];
  const edits = differing.flatMap(({ table, figure, expected }) => {
    const edit = expected && writeEdit(figure, expected);
    return edit ? [{ ...placeIn(table.block, edit), text: edit.text }] : [];
  });
  if (edits.length < differing.length) return [];
  return [{ title: message('fix/write-last-year'), edits, preferred: false, lossless: false }];
}
