import type { StatedNumber } from './stated-number';

/** A numeral in words: a count, or why it is none; `end` is where its measure word ends. */
export interface Candidate {
  readonly from: number;
  readonly end: number;
  /** Names (years, ordinals, times) make names of the numbers that are listed with them. */
  readonly fate: 'count' | 'name' | 'nothing';
  readonly stated?: StatedNumber;
}

const RANGE_OR_SUM = /^(?:[-–—―─~～〜至到+×*/=：:－]|——|--|[xX]|分之)$/u;
const LIST = /^[、和与及或]$/u;

/**
 * Takes out what is no count for what stands beside it: ranges and sums (3-5件, 7×24), numbers listed
 * with years or ordinals (第三、四条), 5、6件 for five or six, and 12，345, which may be one number.
 */
export function countsAmong(words: string, candidates: readonly Candidate[]): StatedNumber[] {
  const out = new Set<Candidate>(candidates.filter(({ fate }) => fate !== 'count'));
  const names = new Set<Candidate>(candidates.filter(({ fate }) => fate === 'name'));
  const pairs = candidates
    .slice(1)
    .map((right, index) => ({ left: candidates[index] ?? right, right }));
  const join = ({ left, right }: Pair, isForward: boolean) => {
    const [known, other] = isForward ? [left, right] : [right, left];
    if (!names.has(known) || left.stated?.measure || !LIST.test(gapOf(words, left, right))) return;
    names.add(other);
    out.add(other);
  };
  for (const pair of pairs) {
    join(pair, true);
    if (!isOneThing(words, pair)) continue;
    out.add(pair.left);
    out.add(pair.right);
  }
  for (const pair of pairs.reverse()) join(pair, false);
  return candidates.flatMap((candidate) =>
    candidate.stated && !out.has(candidate) ? [candidate.stated] : [],
  );
}

interface Pair {
  readonly left: Candidate;
  readonly right: Candidate;
}

function gapOf(words: string, left: Candidate, right: Candidate): string {
  return right.from - left.end > 2 ? '' : words.slice(left.end, right.from);
}

function isOneThing(words: string, { left, right }: Pair): boolean {
  if (right.from === left.end) return !left.stated?.measure;
  const gap = gapOf(words, left, right);
  if (RANGE_OR_SUM.test(gap)) return true;
  if (left.stated?.measure) return false;
  if (gap === '，') return /^\d{3}(?!\d)/u.test(words.slice(right.from, right.from + 4));
  if (gap !== '、' || !left.stated || !right.stated) return false;
  const [few, more] = [left.stated.value.units, right.stated.value.units];
  return more === few + 1n && more < 10n;
}
