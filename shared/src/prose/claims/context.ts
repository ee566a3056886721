import { SUBJECTS } from '../../format/prose';
import type { Subject } from '../../format/prose/types';
import type { Passage } from '../passage';

/** What a paragraph and the heading above it speak of, which each of its sentences is read by. */
export interface Context {
  /** Subjects of which the paragraph or its heading speaks as the report means them. */
  readonly spokenOf: ReadonlySet<Subject>;
  /** Those of which the heading speaks, and of nothing else. */
  readonly headed: ReadonlySet<Subject>;
  /** The subject that the heading alone brings up. */
  readonly first: Subject | undefined;
  /** The same of two contexts that say the same. */
  readonly key: string;
}

export function contextOf({ words, under }: Passage): Context {
  const spokenOf = SUBJECTS.filter(
    ({ context }) => speaksOf(words, context) || speaksOf(under, context),
  );
  const headed = SUBJECTS.filter(
    ({ context, words: names }) => speaksOf(under, context) && speaksOf(under, names),
  );
  const first = SUBJECTS.find(({ context, short }) => short && speaksOf(under, context));
  const names = [spokenOf, headed, first ? [first] : []].map((some) => some.map(({ id }) => id));
  return {
    spokenOf: new Set(spokenOf),
    headed: new Set(headed),
    first,
    key: names.map((some) => some.join()).join(';'),
  };
}

/** Whether a text has one of some words; any has where none are asked for. */
function speaksOf(text: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => text.includes(word)) ?? true;
}
