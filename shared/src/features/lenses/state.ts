import { auditOf } from '../../identities/audit';
import { figureValue, type Identity, imbalance, isBroken } from '../../identities/identity';
import { type Message, message } from '../../messages';
import type { BoundTable } from '../../report/types';
import { memoised } from '../../text/memo';

/** What the identities of a table say of it: how many of them hold, in words. */
export interface State {
  readonly words: Message;
  /** Whether there is one that does not hold, or some that cannot hold together. */
  readonly isBroken: boolean;
}

/** The state of a table; undefined for one without identities. */
export const stateOf: (table: BoundTable) => State | undefined = memoised((table) => {
  const { identities } = auditOf(table);
  if (identities.length === 0) return undefined;
  if (table.isLost) return { words: message('lens/lost'), isBroken: false };
  const counts = countsOf(table);
  const { length: count } = identities;
  if (counts.hold === count) return { words: message('lens/hold', { count }), isBroken: false };
  const parts = PARTS.flatMap(([kind, key]) =>
    counts[kind] > 0 ? [message(key, { count: counts[kind] })] : [],
  );
  const words = parts.reduce((before, part) => message('lens/and', { before, part }), ALL(count));
  return { words, isBroken: counts.broken + counts.clash > 0 };
});

const ALL = (count: number): Message => message('lens/count', { count });

type Kind = 'hold' | 'broken' | 'clash' | 'blank' | 'unknown';

/** In the order in which they are said; that the others hold goes without saying. */
const PARTS = [
  ['broken', 'lens/broken'],
  ['clash', 'lens/clash'],
  ['blank', 'lens/blank'],
  ['unknown', 'lens/unknown'],
] as const;

function countsOf(table: BoundTable): Readonly<Record<Kind, number>> {
  const failing = failingWithUnknowns(table);
  const counts = { hold: 0, broken: 0, clash: 0, blank: 0, unknown: 0 };
  for (const one of auditOf(table).identities) {
    if (isBroken(one)) counts.broken++;
    else counts[imbalance(one) ? 'hold' : (failing.get(one) ?? openKind(one))]++;
  }
  return counts;
}

/** Identities that fail whatever their unknown figures are, alone or with others. */
function failingWithUnknowns(table: BoundTable): ReadonlyMap<Identity, Kind> {
  const { contradictions, mistakes } = auditOf(table);
  const kinds = new Map<Identity, Kind>();
  for (const { kind, identities } of contradictions) {
    for (const one of identities) kinds.set(one, kind === 'each' ? 'broken' : 'clash');
  }
  for (const { broken } of mistakes) {
    for (const one of broken) kinds.set(one, broken.length === 1 ? 'broken' : 'clash');
  }
  return kinds;
}

/** Why an identity can be neither right nor wrong: for blank cells alone, or for something else. */
function openKind({ left, right }: Identity): Kind {
  const unknown = [...left, ...right].filter((figure) => !figureValue(figure));
  const areBlank = unknown.every(({ cell, reading }) => cell && reading.kind === 'blank');
  return areBlank ? 'blank' : 'unknown';
}
