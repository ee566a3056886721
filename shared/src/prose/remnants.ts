import { REMNANTS, SURNAME } from '../format/writing/remnant-words';
import type { Span } from '../text/span';

/** Words of a template that were to be replaced or deleted. */
export interface Remnant extends Span {
  readonly text: string;
}

/** The remnants of a template in words, in order; of those that overlap the first. */
export function remnantsIn(words: string): Remnant[] {
  const found: Remnant[] = [];
  for (const pattern of REMNANTS) {
    if (words.search(pattern) < 0) continue;
    for (const { index, 0: whole } of words.matchAll(pattern)) {
      if (SURNAME.test(words.slice(Math.max(0, index - 1), index))) continue;
      const lead = /^[，。；：:]/u.test(whole) ? 1 : 0;
      const from = index + lead;
      found.push({ from, to: index + whole.length, text: whole.slice(lead) });
    }
  }
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  return found.filter(({ from }, index) => from >= (found[index - 1]?.to ?? 0));
}
