import { similarity } from '../../../shared/src/text/similarity';

/** What is less alike was hardly meant. */
const ALIKE = 0.6;

/** The word of a list that was likely meant; undefined where none is like it. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const ranked = list.map((one) => ({ one, alike: similarity(word, one) }));
  const [best] = ranked.sort((a, b) => b.alike - a.alike);
  return best && best.alike >= ALIKE ? best.one : undefined;
}
