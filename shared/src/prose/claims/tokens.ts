import { statedNumbers } from '../../numbers/stated';
import type { StatedNumber } from '../../numbers/stated-number';
import { yearsIn } from '../../numbers/year';
import type { Span } from '../../text/span';
import { unitsOf } from '../../text/units';
import { type WordEntry, wordAt } from './lexicon';

/** A piece of a sentence. Offsets are of the words that were read. */
export type Token =
  | (Span & { readonly kind: 'number'; readonly stated: StatedNumber })
  | (Span & { readonly kind: 'year'; readonly year: number })
  | (Span & { readonly kind: 'word'; readonly entry: WordEntry })
  /** Punctuation: the mark itself. */
  | (Span & { readonly kind: 'stop'; readonly mark: string })
  /** The name of a document or something else in quotes, which says nothing of numbers. */
  | (Span & { readonly kind: 'quoted'; readonly mark: string })
  | (Span & { readonly kind: 'unknown'; readonly text: string });

const STOPS = unitsOf('，；。：！？!?,;:()（）');
const OPENING = '《“‘「';
const CLOSING = '》”’」';
const QUOTES = unitsOf(OPENING);
/** A name in quotes is not longer; a mark that nothing closes is passed over. */
const LONGEST_QUOTED = 80;

/** Takes words apart, in one pass. */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  const fixed = fixedIn(words);
  let unknown = -1;
  let next = 0;
  let at = 0;
  const flush = (to: number) => {
    if (unknown >= 0)
      tokens.push({ kind: 'unknown', from: unknown, to, text: words.slice(unknown, to) });
    unknown = -1;
  };
  while (at < words.length) {
    while ((fixed[next]?.from ?? Infinity) < at) next++;
    const given = fixed[next];
    const token =
      given?.from === at
        ? given
        : (quotedAt(words, at) ?? stopAt(words, at) ?? knownAt(words, at, given?.from));
    // A word must not run into a number: 三十 in 第三十条 is taken by whoever comes first.
    if (!token || (given && given.from > at && token.to > given.from)) {
      if (unknown < 0) unknown = at;
      at++;
      continue;
    }
    flush(at);
    tokens.push(token);
    at = token.to;
  }
  flush(at);
  return tokens;
}

/** Numbers and years, in order. */
function fixedIn(words: string): Token[] {
  const numbers = statedNumbers(words).map((stated): Token => {
    return { kind: 'number', from: stated.from, to: Math.max(stated.to, stated.measureTo), stated };
  });
  const years = yearsIn(words).map(({ year, from, to }): Token => {
    const to2 = words.startsWith('年度', to) ? to + 2 : to + 1;
    return { kind: 'year', from, to: to2, year };
  });
  return [...numbers, ...years].sort((a, b) => a.from - b.from);
}

function stopAt(words: string, at: number): Token | undefined {
  if (!STOPS.has(words.charCodeAt(at))) return undefined;
  return { kind: 'stop', from: at, to: at + 1, mark: words.charAt(at) };
}

/** A word of one character stands for an act or a change only right before a number: 收 12 件, 多 11 件, 从 12 件. */
function knownAt(words: string, at: number, number: number | undefined): Token | undefined {
  const found = wordAt(words, at);
  if (!found || (found.to === at + 1 && number !== found.to && isVerb(found.entry)))
    return undefined;
  return { kind: 'word', from: at, to: found.to, entry: found.entry };
}

function isVerb({ aspects, uses }: WordEntry): boolean {
  const isFrom = uses.has('from') && !uses.has('filler');
  return aspects.size > 0 || uses.has('more') || uses.has('less') || isFrom;
}

function quotedAt(words: string, at: number): Token | undefined {
  if (!QUOTES.has(words.charCodeAt(at)) || wordAt(words, at)) return undefined;
  const mark = words.charAt(at);
  const close = CLOSING.charAt(OPENING.indexOf(mark));
  const within = words.slice(at + 1, at + 1 + LONGEST_QUOTED).indexOf(close);
  return within < 0 ? undefined : { kind: 'quoted', from: at, to: at + within + 2, mark };
}
