import type { Meaning, Subject } from '../../format/prose/types';
import { keyOf } from './meanings';
import type { ShareMeaning } from './types';

/** Each part of each sound whole; of whom a part counts, in the same rows. */
export function sharesOf(
  meanings: readonly Meaning[],
  { wholes = [] }: Subject,
): readonly ShareMeaning[] {
  return meanings.flatMap((part) =>
    wholes.flatMap((whole): ShareMeaning[] => {
      const isOfParty = part.columns.join() !== whole.columns.join();
      const hasOwnRows = wholes.some(({ rows }) => rows.join() === part.rows.join());
      if (isOfParty && hasOwnRows && whole.rows.join() !== part.rows.join()) return [];
      return keyOf(part) === keyOf(whole) ? [] : [{ part, whole }];
    }),
  );
}
