import { bareWords, KNOWN_INITIALS } from '../../format/initials';
import { withoutBlanks } from '../../text/blanks';
import { numberingOf, plain, withoutNumber } from '../../text/key';
import type { Candidate } from './types';

/** How well words that were typed meet a candidate: the less, the better; undefined where they do not. */
export type Match = 0 | 1 | 2 | undefined;

/** A single character anywhere among the words of a label says nothing. */
const LEAST_INSIDE = 2;

/**
 * Holds what was typed against a candidate: its wording from the start with its number or without, then
 * anywhere within, then with characters left out; or the initials of its pinyin, perhaps behind its number.
 */
export function matchOf(
  typed: string,
  { words, initials }: Pick<Candidate, 'words' | 'initials'>,
): Match {
  const asked = flat(typed);
  if (asked === '') return 0;
  if (words.some((text) => flat(text).startsWith(asked))) return 0;
  const number = numberingOf(typed);
  const bare = number === '' ? plain(typed) : withoutNumber(typed);
  if (number !== '' && !words.some((text) => flat(text).startsWith(flat(number)))) return undefined;
  return /^[a-z]+$/iu.test(bare)
    ? best(initials, bare.toLowerCase(), isSpread)
    : best(words.map(bareWords), flat(bare), isSpread);
}

/**
 * Whether what was typed may be any wording of the forms at all: a cheap test, asked before the draft is
 * read without it. A number by itself is a figure that is being written.
 */
export function mayMean(typed: string): boolean {
  if (/^[\d.,\s]*\d[\d\s]*$/u.test(typed)) return false;
  const bare = withoutNumber(typed).toLowerCase();
  // Half a number of a heading or a row, or its first character.
  if (bare.length <= 1 || /^\([一二三四五六七八九十\d]{0,2}$/u.test(bare)) return true;
  const words = /[a-z]/u.test(bare) ? bare : bareWords(bare);
  return KNOWN_INITIALS.some(
    ([known, initials]) =>
      words.startsWith(known) ||
      best([known], words, isSpread) !== undefined ||
      best([initials], words, isSpread) !== undefined,
  );
}

function best(
  texts: readonly string[],
  asked: string,
  spread: (text: string, asked: string) => boolean,
): Match {
  if (texts.some((text) => text.startsWith(asked))) return 0;
  if (asked.length < LEAST_INSIDE) return undefined;
  if (texts.some((text) => text.includes(asked))) return 1;
  return texts.some((text) => text[0] === asked[0] && spread(text, asked)) ? 2 : undefined;
}

/** Whether all characters stand in the text one behind the other, others between them. */
function isSpread(text: string, asked: string): boolean {
  let at = 0;
  for (const character of text) if (character === asked[at]) at++;
  return at === asked.length;
}

/** Words without blanks and decoration, as NFKC and in small letters. */
export function flat(text: string): string {
  return withoutBlanks(plain(text)).toLowerCase();
}
