import { spanInTable } from '../draft/locate';
import type { IdentitySpec, TableSpec } from '../format/types';
import { type Audit, auditOf } from '../identities/audit';
import { type Identity, identitiesOver, imbalance } from '../identities/identity';
import { message } from '../messages';
import { isZero } from '../numbers/decimal';
import type { BoundTable } from '../report/types';
import { identityArgs } from '../rules/help/identity-proof';
import type { Span } from '../text/span';
import { type NamedTable, namedTables, toldInTable } from './named-tables';
import { judged } from './told';
import type { Checked, LedgerEntry, LedgerResult, Told } from './types';

/** Each identity of each table, for each row or column of which it is said, with its numbers. */
export function* identityEntries(checked: Checked): Generator<LedgerEntry> {
  for (const one of namedTables(checked.draft)) yield* inTable(checked, one);
}

function* inTable(checked: Checked, named: NamedTable): Generator<LedgerEntry> {
  const { table, name } = named;
  const audit = auditOf(table);
  const held = new Set(audit.identities.map(keyOf));
  const told = toldInTable(checked, named, (rule) => rule === 'table.identity');
  const places = placesTold(table, audit);
  // Those that rows of the author’s own make doubtful are left out of the audit, and no one holds them.
  for (const identity of identitiesOver(table.spec, audit.figures)) {
    const key = keyOf(identity);
    const isHeld = held.has(key);
    const at = isHeld ? (places.get(key) ?? []) : [];
    const own = told.filter((finding) => isAt(checked, table, finding, at));
    const cell = identity.total.cell ?? table.anchor;
    yield {
      id: `identity/${name}/${lineId(table.spec, identity)}`,
      kind: 'identity',
      ...judged(own, isHeld ? resultOf(identity) : 'not-applicable'),
      message: wordsOf(table, identity, isHeld),
      place: spanInTable(checked.draft, table, cell),
    };
  }
}

function resultOf(identity: Identity): LedgerResult {
  const off = imbalance(identity);
  if (!off) return 'undecided';
  return isZero(off) ? 'passed' : 'failed';
}

function wordsOf(table: BoundTable, identity: Identity, isHeld: boolean) {
  const args = { table: table.spec.name, ...identityArgs(identity) };
  if (!isHeld) return message('ledger/identity-own-rows', args);
  return message(table.isLost ? 'ledger/identity-lost' : 'ledger/identity', args);
}

/** Where the findings stand that speak of an identity, by the identity. */
function placesTold(table: BoundTable, audit: Audit): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  const put = (identities: readonly Identity[], place: Span | undefined) => {
    for (const identity of place ? identities : []) {
      const own = places.get(keyOf(identity)) ?? [];
      if (place) own.push(place);
      places.set(keyOf(identity), own);
    }
  };
  for (const { broken, at } of audit.mistakes) put(broken, at.cell);
  for (const tangle of audit.tangles) put(tangle, table.anchor);
  for (const { identities } of audit.contradictions) {
    for (const { total } of identities) put(identities, total.cell ?? table.anchor);
  }
  return places;
}

function isAt(
  { draft }: Checked,
  table: BoundTable,
  { from, to }: Told,
  places: readonly Span[],
): boolean {
  return places.some((place) => {
    const span = spanInTable(draft, table, place);
    return span.from === from && span.to === to;
  });
}

/** The same of one identity over any figures of its table. */
function keyOf({ spec, of, total }: Identity): string {
  return `${spec.id}/${of.id}/${total.block.id}/${total.row.id}/${total.column.id}`;
}

/** Which identity it is, and for which row or column; of several over one row, by its total too. */
function lineId({ identities }: TableSpec, { spec, of }: Identity): string {
  const same = identities.filter(
    ({ id, each }: IdentitySpec) => id === spec.id && each === spec.each,
  );
  const line = `${spec.id}/${of.id}`;
  return same.length > 1 ? `${line}/${spec.total}` : line;
}
