import type { Span } from '../text/span';

/** The number of an official document, 国办公开办函〔2021〕30号, as it stands in words. */
export interface DocumentNumber extends Span {
  /** The organ’s sign with year and serial number, with the brackets that are usual. */
  readonly text: string;
  /** The two brackets around the year, of which each is one character. */
  readonly brackets: readonly [number, number];
  readonly open: string;
  readonly close: string;
}

const NUMBER =
  /([\u4e00-\u9fff]{1,12})([[【〔〖(<〈])((?:19|20)\d{2})年?([\]】〕〗)>〉])第?(\d{1,5})号/gu;

/** The document numbers in words, however their brackets are written, in order. */
export function documentNumbersIn(words: string): DocumentNumber[] {
  // The pattern looks at every stretch of Chinese; most sentences do not have its last character.
  if (!words.includes('号')) return [];
  return Array.from(words.matchAll(NUMBER), (match) => {
    const [whole, sign = '', open = '', year = '', close = '', serial = ''] = match;
    const first = match.index + sign.length;
    return {
      from: match.index,
      to: match.index + whole.length,
      text: `${sign}〔${year}〕${serial}号`,
      brackets: [first, words.indexOf(close, first + 5)],
      open,
      close,
    };
  });
}

/** Signs of organs end so; what stands in round brackets behind other words may be a number of another kind. */
const SIGN = /[函发办字文规政]$/u;

/** Whether the year of a document number stands in other brackets than 〔 and 〕. */
export function hasOddBrackets({ open, close, text }: DocumentNumber): boolean {
  if (open === '〔' && close === '〕') return false;
  const isRound = open === '(' || close === ')';
  return !isRound || SIGN.test(text.slice(0, text.indexOf('〔')));
}
