import type { Organ } from './organs';
import type { Random } from './random';
import { misstate, state, yearBefore } from './stated';
import { type Filled, worth } from './tables';
import type { NumberPlace, Piece, WordsPlace } from './template';

/** What a sentence is filled from. */
export interface Occasion {
  readonly filled: Filled;
  readonly organ: Organ;
  readonly year: number;
  readonly random: Random;
}

/** A number or words in a filled sentence that state something; places are offsets in its text. */
interface Statement {
  readonly place: NumberPlace | WordsPlace;
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/**
 * Fills a template from an occasion. Where `wrong` is given, the statement of that number says what
 * is not so. Nothing where the figures or the organ do not lend themselves to it.
 */
export function fill(
  pieces: readonly Piece[],
  occasion: Occasion,
  wrong?: number,
): Sentence | undefined {
  const { filled, random } = occasion;
  const statements: Statement[] = [];
  const kept = { parts: partsOf(pieces, occasion), lastYear: lastYearOf(pieces, occasion) };
  let text = '';
  for (const piece of pieces) {
    const planted = statements.length === wrong;
    const stating = { filled, random, before: text, ...kept };
    const words = wordsOf(piece, planted, stating, occasion);
    if (words === undefined) return undefined;
    if (typeof piece !== 'string' && 'terms' in piece) {
      const from = text.length + (words.length - words.trimStart().length);
      statements.push({ place: piece, from, to: from + words.trim().length });
    }
    text += words;
  }
  return { text, statements };
}

function wordsOf(
  piece: Piece,
  planted: boolean,
  stating: Parameters<typeof state>[1],
  occasion: Occasion,
): string | undefined {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'free') return String(occasion.random.between(piece.first, piece.last));
  if (piece.kind === 'token') return token(piece.name, stating.lastYear, occasion);
  if (piece.kind === 'number') return planted ? misstate(piece, stating) : state(piece, stating);
  return holds(piece, occasion.filled, planted) ? piece.words : undefined;
}

/** Whether words may stand: because they are so, or, where they are planted, because they are not. */
function holds({ kind, terms, base }: WordsPlace, filled: Filled, planted: boolean): boolean {
  const value = worth(filled, terms);
  if (value === undefined) return false;
  if (kind === 'none') return value > 0 === planted;
  const whole = worth(filled, base) ?? 0;
  if (whole === 0) return false;
  return planted ? kind === 'all' && value < whole : value === whole;
}

function token(name: string, lastYear: number | undefined, occasion: Occasion): string | undefined {
  const { organ, year, random } = occasion;
  if (name === 'year') return `${year}年`;
  if (name === 'lastYear') return `${year - 1}年`;
  if (name === 'nextYear') return `${year + 1}年`;
  if (name === 'us') return random.pick(organ.us);
  if (name === 'last') return lastYear === undefined ? undefined : String(lastYear);
  return { all: organ.all, own: organ.own, depts: organ.depts }[name];
}

/** The parts of what a saying divides, in no order. */
function partsOf(pieces: readonly Piece[], { filled, random }: Occasion): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.kind !== 'number') continue;
    if (piece.manner !== 'split' && piece.manner !== 'slice') continue;
    const key = piece.terms.join('+');
    const before = parts.get(key);
    const whole = worth(filled, piece.terms);
    if (!before) parts.set(key, whole ? [whole] : []);
    else if (before.length > 0) {
      const largest = before.pop() ?? 0;
      const first = random.between(0, largest);
      before.push(first, largest - first);
    }
  }
  return parts;
}

function lastYearOf(pieces: readonly Piece[], { filled, random }: Occasion): number | undefined {
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.kind !== 'number' || !piece.growth) continue;
    const value = worth(filled, piece.terms);
    return value === undefined ? undefined : yearBefore(piece, value, random);
  }
  return undefined;
}
