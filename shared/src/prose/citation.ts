import type { Format } from '../format/types';
import type { Span } from '../text/span';
import { type DocumentNumber, documentNumbersIn } from './document-number';
import { sentencesIn } from './sentences';

/** Where words cite the document that prescribes a format: by its number, or by a name that is its own. */
export interface Citation extends Span {
  readonly kind: 'number' | 'name';
  readonly format: Format;
  readonly text: string;
  /** Whether the sentence says that something follows it. */
  readonly isFollowed: boolean;
  /** The format whose number stands in the same sentence as a name. */
  readonly numberBeside: Format | undefined;
  /** A name beside its own number: what there is to say is said of that. */
  readonly isNameOfNumber: boolean;
}

const FOLLOWED = /根据|按照|依据|依照|遵照|执行|编制|编写|要求|规定/u;

/** The citations in words, sentence by sentence. */
export function citationsIn(words: string, formats: readonly Format[]): Citation[] {
  return sentencesIn(words).flatMap(({ from, to }) => {
    const sentence = words.slice(from, to);
    const stated = documentNumbersIn(sentence);
    const numbers = formats.flatMap((format) => numberOf(stated, format));
    const [beside] = numbers;
    const names = formats.flatMap((format) => nameOf(sentence, format));
    if (numbers.length + names.length === 0) return [];
    const isFollowed = FOLLOWED.test(sentence);
    return [...numbers, ...names].map(({ kind, format, at, length }) => ({
      kind,
      format,
      from: from + at,
      to: from + at + length,
      text: sentence.slice(at, at + length),
      isFollowed,
      numberBeside: kind === 'name' && numbers.length === 1 ? beside?.format : undefined,
      isNameOfNumber: kind === 'name' && numbers.some((number) => number.format === format),
    }));
  });
}

interface Found extends Pick<Citation, 'kind' | 'format'> {
  readonly at: number;
  readonly length: number;
}

/** The organ’s sign may be cut short, and words may stand before it: 根据公开办函〔2021〕30号. */
const SHORTEST_SIGN = 2;

function numberOf(stated: readonly DocumentNumber[], format: Format): Found[] {
  const { basis } = format;
  const year = basis.indexOf('〔');
  const own = basis.slice(year - SHORTEST_SIGN);
  return stated.flatMap(({ to, text, brackets: [open] }): Found[] => {
    if (!text.endsWith(own)) return [];
    const before = text.slice(0, text.indexOf('〔'));
    let sign = SHORTEST_SIGN;
    while (sign < year && before.endsWith(basis.slice(year - sign - 1, year))) sign++;
    return [{ kind: 'number', format, at: open - sign, length: to - open + sign }];
  });
}

function nameOf(sentence: string, format: Format): Found[] {
  const match = format.named?.exec(sentence);
  return match ? [{ kind: 'name', format, at: match.index, length: match[0].length }] : [];
}
