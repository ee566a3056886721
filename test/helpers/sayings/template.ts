/**
 * How a number stands for its quantity: as it is; as a round number below it, above it or near it; as
 * one part of it, or one of several that make it up, which must not exceed it (“some” and “slice” are
 * of matters that no table knows, and are never planted); in 万; in 元 where the table has 万元.
 */
type Manner =
  | 'exact'
  | 'over'
  | 'near'
  | 'about'
  | 'part'
  | 'some'
  | 'split'
  | 'slice'
  | 'wan'
  | 'yuan';

/** A number that states a quantity, or a share of one, or how it has grown. */
export interface NumberPlace {
  readonly kind: 'number';
  readonly terms: readonly string[];
  readonly manner: Manner;
  /** Of what it is a share, in percent; absent where it is a count. */
  readonly base?: readonly string[];
  readonly growth?: 'up' | 'down';
  /** How many decimals a percentage has at most. */
  readonly digits: number;
}

/**
 * Words that state a number without one. “none”: the quantity is 0. “all”: it is the whole of the
 * base. “every” is an “all” of which an author may leave out what is not due yet, so that it is never
 * planted where it is wrong.
 */
export interface WordsPlace {
  readonly kind: 'none' | 'all' | 'every';
  readonly terms: readonly string[];
  readonly base: readonly string[];
  readonly words: string;
}

/** A number that states nothing of the tables, between two whole numbers. */
interface FreePlace {
  readonly kind: 'free';
  readonly first: number;
  readonly last: number;
}

/** A word for the author, the year and the like. */
interface TokenPlace {
  readonly kind: 'token';
  readonly name: string;
}

export type Piece = string | NumberPlace | WordsPlace | FreePlace | TokenPlace;

const TOKENS = ['year', 'lastYear', 'nextYear', 'us', 'all', 'own', 'depts', 'last'];

const PLACE = /\{([^{}]*)\}|\[(none|all|every) ([^:\]]*):([^\]]*)\]/gu;
const FREE = /^#(\d+)-(\d+)$/u;
const NUMBER = /^([A-Za-z+]+)(?:\/([A-Za-z+]+)%(\d)|([↑↓])(\d))?(?::([a-z]+))?$/u;
const MANNERS: readonly string[] = [
  'over',
  'near',
  'about',
  'part',
  'some',
  'split',
  'slice',
  'wan',
  'yuan',
];

/**
 * Reads a template. In braces stand the names of quantities, added up with +: {new}, {new:part},
 * {disclosed+partly/answered%1} (a share with one decimal), {new↑1} (growth in percent); a number
 * that states nothing, {#3-40}; or a token, {year}. In square brackets stand words that state
 * something: [none new:未收到申请].
 */
export function readTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(PLACE)) {
    if (match.index > at) pieces.push(template.slice(at, match.index));
    pieces.push(match[2] === undefined ? inBraces(match[1] ?? '') : inBrackets(match));
    at = match.index + match[0].length;
  }
  if (at < template.length) pieces.push(template.slice(at));
  return pieces;
}

function inBrackets([, , kind, about = '', words = '']: RegExpMatchArray): WordsPlace {
  if (kind !== 'none' && kind !== 'all' && kind !== 'every') throw new Error(`no kind ${kind}`);
  const [terms = '', base = ''] = about.split('/');
  return { kind, terms: terms.split('+'), base: base === '' ? [] : base.split('+'), words };
}

function inBraces(inside: string): Piece {
  if (TOKENS.includes(inside)) return { kind: 'token', name: inside };
  const free = FREE.exec(inside);
  if (free) return { kind: 'free', first: Number(free[1]), last: Number(free[2]) };
  const number = NUMBER.exec(inside);
  if (!number) throw new Error(`cannot read {${inside}}`);
  const [, terms = '', base, share, growth, digits] = number;
  return {
    kind: 'number',
    terms: terms.split('+'),
    manner: mannerOf(number[6]),
    ...(base === undefined ? {} : { base: base.split('+') }),
    ...(growth === undefined ? {} : { growth: growth === '↑' ? 'up' : 'down' }),
    digits: Number(share ?? digits ?? 0),
  };
}

function mannerOf(name: string | undefined): Manner {
  if (name === undefined) return 'exact';
  if (!MANNERS.includes(name)) throw new Error(`no manner ${name}`);
  return name as Manner;
}
