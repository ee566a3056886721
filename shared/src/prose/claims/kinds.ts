import { SUBJECTS } from '../../format/prose';
import type { Meaning } from '../../format/prose/types';
import type { Token } from './tokens';

/** What the parts of a list are told by, so that none of them counts what another does. */
export interface PartKind {
  /** Those who apply, the ways in, or what became of a subject. */
  readonly by: string;
  /** Which of them this one is. */
  readonly one: object;
}

/** What kind of part some words name; undefined where they name none, or more than one. */
export function kindOf(words: readonly Token[]): PartKind | undefined {
  const kinds = words.flatMap(kindsOf);
  const [first, ...others] = kinds;
  return others.every(({ one }) => one === first?.one) ? first : undefined;
}

/** Whether parts are all of one kind, and no two of them the same. */
export function areApart(kinds: readonly (PartKind | undefined)[]): boolean {
  const [first] = kinds;
  if (!first || kinds.some((kind) => kind?.by !== first.by)) return false;
  return new Set(kinds.map((kind) => kind?.one)).size === kinds.length;
}

function kindsOf(token: Token): PartKind[] {
  if (token.kind !== 'word') return [];
  const { entry } = token;
  const [party] = entry.parties.values();
  if (party) return [{ by: 'party', one: party }];
  if (entry.uses.has('channel')) return [{ by: 'channel', one: entry }];
  // Where a table has both a group and what it is made of, they do not go into one sum.
  const results = SUBJECTS.flatMap((subject) => {
    const aspect = entry.aspects.get(subject);
    const isGroup = aspect?.kind === 'result' && !aspect.isPart && aspect.meanings.length === 1;
    return isGroup ? [{ by: levelOf(aspect.meanings[0]), one: aspect }] : [];
  });
  return results.slice(0, 1);
}

/** The ids of a group’s parts begin with its own and a point. */
function levelOf(meaning: Meaning | undefined): string {
  return `result ${meaning?.rows[0]?.split('.').length} ${meaning?.columns.length}`;
}
