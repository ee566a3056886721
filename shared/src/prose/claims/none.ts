import type { Meaning, Subject } from '../../format/prose/types';
import type { Span } from '../../text/span';
import { aspectsIn, headsOf, lastJoined, type NamedSubject } from './heads';
import type { WordUse } from './lexicon';
import { meantBy } from './meanings';
import type { Clause } from './sentences';

interface None extends Span {
  readonly subject: Subject;
  readonly meanings: readonly Meaning[];
}

/**
 * What a clause says there was none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 行政诉讼为零. Behind the
 * negative word only what is known may stand, and its verb does not say what was not done with them.
 */
export function noneIn(clause: Clause, named: readonly NamedSubject[]): None[] {
  const negative = indexOf(clause, 'negative');
  const zero = indexOf(clause, 'zero');
  if (named.length === 0 || (negative < 0 && zero < 0)) return [];
  const behind = headsOf(negative < 0 ? clause.slice(0, zero) : clause.slice(negative + 1));
  const { uses } = behind;
  if (behind.unknowns.length > 0 || uses.has('foreign') || uses.has('channel')) return [];
  const denied = lastJoined(headsOf(clause), named).filter(({ index }) => index > negative);
  return denied.flatMap(({ index, subject }, at): None[] => {
    const meant = meantBy(behind, subject);
    const start = clause[at === 0 && negative >= 0 ? negative : index];
    const end = clause[zero > index ? zero : index];
    const isHandled = aspectsIn(behind, subject).some(({ aspect }) => aspect.isHandling);
    if (!meant || !start || !end || meant.isPart || isHandled) return [];
    return [{ from: start.from, to: end.to, subject, meanings: meant.meanings }];
  });
}

function indexOf(clause: Clause, use: WordUse): number {
  return clause.findIndex((token) => token.kind === 'word' && token.entry.uses.has(use));
}
