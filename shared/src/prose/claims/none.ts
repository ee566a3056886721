import type { Meaning, Subject } from '../../format/prose/types';
import type { Span } from '../../text/span';
import { headsOf, type NamedSubject } from './heads';
import { meantBy } from './meanings';
import type { Clause } from './sentences';

interface None extends Span {
  readonly subject: Subject;
  readonly meanings: readonly Meaning[];
}

/**
 * What a clause says there was none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. Behind the negative
 * word only what is known may stand; its verb is one that says that there is such a thing.
 */
export function noneIn(clause: Clause, named: readonly NamedSubject[]): None[] {
  const negative = clause.findIndex(
    (token) => token.kind === 'word' && token.entry.uses.has('negative'),
  );
  const start = clause[negative];
  if (!start || named.length === 0) return [];
  const behind = headsOf(clause.slice(negative + 1));
  if (behind.unknowns.length > 0 || behind.uses.has('foreign') || behind.uses.has('channel'))
    return [];
  const denied = named.filter(({ index }) => index > negative);
  return denied.flatMap(({ index, subject }, at): None[] => {
    const meant = meantBy(behind, subject);
    const end = clause[index];
    if (!meant || !end || meant.isPart || !isThere(meant.meanings, subject)) return [];
    return [
      { from: at === 0 ? start.from : end.from, to: end.to, subject, meanings: meant.meanings },
    ];
  });
}

/** Whether a verb says no more than that there is something; 未办结 denies another thing. */
function isThere(meanings: readonly Meaning[], { bare }: Subject): boolean {
  const [said, first] = [meanings[0], bare[0]];
  return said !== undefined && first !== undefined && said.rows.join() === first.rows.join();
}
