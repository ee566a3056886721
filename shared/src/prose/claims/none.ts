import type { Meaning, Subject } from '../../format/prose/types';
import type { Span } from '../../text/span';
import { aspectsIn, type Heads, headsOf, lastJoined, type NamedSubject } from './heads';
import type { WordUse } from './lexicon';
import { added, type Meant, meantBy } from './meanings';
import type { Clause } from './sentences';

interface None extends Span {
  readonly subject: Subject;
  readonly meanings: readonly Meaning[];
}

interface Spoken {
  readonly named: readonly NamedSubject[];
  /** What was spoken of before. */
  readonly held: Subject | undefined;
}

/**
 * What a clause says there was none of: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 行政诉讼为零. Behind the
 * negative word only what is known may stand, and its verb does not say what was not done with them.
 */
export function noneIn(clause: Clause, { named, held }: Spoken): None[] {
  const negative = indexOf(clause, 'negative');
  const zero = indexOf(clause, 'zero');
  if (negative < 0 && zero < 0) return [];
  const from = negative + 1;
  const behind = headsOf(clause.slice(from, zero < 0 ? clause.length : zero));
  const { uses, unknowns } = behind;
  if (unknowns.length > 0 || uses.has('foreign') || uses.has('channel')) return [];
  const denied = lastJoined(headsOf(clause), named).filter(({ index }) => index >= from);
  const subjects =
    denied.length > 0 ? denied.map(({ subject }) => subject) : resultsOf(behind, held);
  const meant = subjects.flatMap((subject) => deniedOf(behind, subject) ?? []);
  const last = clause[zero < 0 ? (denied.at(-1)?.index ?? lastKnown(behind) + from) : zero];
  const start = clause[negative < 0 ? (denied[0]?.index ?? 0) : negative];
  if (!last || !start || meant.length < subjects.length) return [];
  return together(meant).map(({ subject, meanings }) => {
    return { from: start.from, to: last.to, subject, meanings };
  });
}

/** 未作出不予公开决定: where no subject is named, a result of the one that was spoken of. */
function resultsOf(behind: Heads, held: Subject | undefined): Subject[] {
  const isResult = held && aspectsIn(behind, held).some(({ aspect }) => aspect.kind === 'result');
  return isResult ? [held] : [];
}

function deniedOf(behind: Heads, subject: Subject): Meant | undefined {
  const meant = meantBy(behind, subject);
  const isHandled = aspectsIn(behind, subject).some(({ aspect }) => aspect.isHandling);
  return isHandled || meant?.isPart ? undefined : meant;
}

/** Of several things none: where each means one sum only, all of these together are none. */
function together(meant: readonly Meant[]): readonly Meant[] {
  const [first] = meant;
  if (!first || meant.length === 1) return meant;
  const isPlain = meant.every(
    (one) => one.meanings.length === 1 && one.subject.table === first.subject.table,
  );
  if (!isPlain) return meant;
  return [{ ...first, meanings: [meant.flatMap(({ meanings }) => meanings).reduce(added)] }];
}

function lastKnown({ known }: Heads): number {
  return known.at(-1)?.index ?? 0;
}

function indexOf(clause: Clause, use: WordUse): number {
  return clause.findIndex((token) => token.kind === 'word' && token.entry.uses.has(use));
}
