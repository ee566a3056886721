import type { Compared } from './compared';
import { headsOf } from './heads';
import { thingsIn } from './in-turn';
import type { Clause, Segment } from './sentences';
import { isUsed } from './signs';
import type { Token } from './tokens';
import type { CountClaim } from './types';

/** A change, with the words that are about it alone, and the count that it is said of. */
export interface Turn {
  readonly number: Segment['number'];
  readonly words: Clause;
  readonly change: 'up' | 'down';
  readonly of: CountClaim | undefined;
}

/** No list of changes is longer. */
const MOST_TURNS = 12;

/**
 * Changes of several things in the same order: 收到申请、行政复议分别增长 10%、5%, or 收到 60 件、答复 58 件，分别增加
 * 6 件、3 件. Undefined where a clause is not worded so, or where things and changes are not as many.
 */
export function changesInTurn(
  clause: Clause,
  segments: readonly Segment[],
  compared: Compared,
): readonly Turn[] | undefined {
  const at = clause.findIndex((token) => isUsed(token, 'respectively'));
  if (at < 0 || segments.length > MOST_TURNS) return undefined;
  const changes = changesBehind(clause[at], segments);
  if (!changes) return undefined;
  const before = clause.slice(0, at);
  const end = before.findLastIndex((token) => !isComparing(token));
  const [things, comparing] = [before.slice(0, end + 1), before.slice(end + 1)];
  const turns = headsOf(things).known.length > 0 ? named(things) : counted(things, compared);
  if (turns?.length !== changes.length) return undefined;
  return changes.map(({ lead, ...one }, index) => {
    const { words = [], of } = turns[index] ?? {};
    return { ...one, of, words: [...words, ...comparing, ...lead] };
  });
}

interface ChangeBehind extends Pick<Turn, 'number' | 'change'> {
  readonly lead: Clause;
}

/** The changes behind 分别, each with the words before it; the first one’s go for the others as well. */
function changesBehind(
  respectively: Token | undefined,
  segments: readonly Segment[],
): ChangeBehind[] | undefined {
  const changes: ChangeBehind[] = [];
  for (const { number, before } of segments) {
    const own = before.filter((token) => token.from >= (respectively?.to ?? 0));
    const words = own.filter((token) => !isUsed(token, 'join') || isUsed(token, 'compare'));
    const lead = words.length > 0 ? words : (changes.at(-1)?.lead ?? []);
    const { change, known, unknowns } = headsOf(lead);
    if (!change || known.length + unknowns.length > 0) return undefined;
    changes.push({ number, change, lead });
  }
  return changes.length > 1 ? changes : undefined;
}

type Thing = { readonly words: Clause; readonly of: CountClaim | undefined };

function named(words: Clause): Thing[] | undefined {
  const things = thingsIn(words);
  const isEach = things.every((thing) => headsOf(thing).known.length > 0);
  return isEach ? things.map((thing) => ({ words: thing, of: undefined })) : undefined;
}

/** What was counted in the same sentence, where nothing else was said since. */
function counted(
  words: Clause,
  { counts, isMany, isTold, isAside }: Compared,
): Thing[] | undefined {
  const isClear = words.every((token) => isUsed(token, 'filler') && !isUsed(token, 'join'));
  if (!isClear || isMany || isTold || isAside) return undefined;
  return counts.map((of) => ({ words: [], of }));
}

function isComparing(token: Token): boolean {
  return token.kind === 'year' || isUsed(token, 'compare') || isUsed(token, 'last');
}
