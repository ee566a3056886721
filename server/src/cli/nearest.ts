import { similarity } from '../../../shared/src/text/similarity';

/** What is less alike was hardly meant. */
const ALIKE = 0.6;

/** What is shorter begins many words. */
const SHORTEST_START = 3;

/** The word of a list that was likely meant: what begins so, or else is like it; undefined where none is. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const begun = word.length < SHORTEST_START ? [] : list.filter((one) => one.startsWith(word));
  const [first] = begun.sort((one, other) => one.length - other.length);
  if (first !== undefined) return first;
  const ranked = list.map((one) => ({ one, alike: similarity(word, one) }));
  const [best] = ranked.sort((a, b) => b.alike - a.alike);
  return best && best.alike >= ALIKE ? best.one : undefined;
}
