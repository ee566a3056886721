import type { TableSpec } from '../format/types';
import type { Decimal } from '../numbers/decimal';
import type { BoundTable, Figure } from '../report/types';
import { memoised } from '../text/memo';
import { auditSystem } from './audit-system';
import type { Mistake } from './explanations';
import { figuresOfForm, type Identity, identitiesOver } from './identity';
import { type System, systemsOf } from './system';

/** What the identities of a table say of its figures. */
export interface Audit {
  /** Every figure of the form, in its order. */
  readonly figures: readonly Figure[];
  readonly identities: readonly Identity[];
  readonly systems: readonly System[];
  readonly mistakes: readonly Mistake[];
  /** Broken identities in which more figures are wrong than can be told apart, by system. */
  readonly tangles: readonly (readonly Identity[])[];
  /** Identities that no value of their unknown figures can satisfy. */
  readonly exceeded: readonly Identity[];
  /** The values of unknown figures that the identities determine. */
  readonly deduced: ReadonlyMap<Figure, Decimal>;
}

/** Audits a table: once, however many rules and features ask. */
export const auditOf: (table: BoundTable) => Audit = memoised((table) =>
  auditFigures(table.spec, figuresOfForm(table)),
);

/** Audits the figures of one table, given in the order of the form. */
export function auditFigures(table: TableSpec, figures: readonly Figure[]): Audit {
  const identities = identitiesOver(table, figures);
  const systems = systemsOf(table, figures, identities);
  const audits = systems.map(auditSystem);
  return {
    figures,
    identities,
    systems,
    mistakes: audits.flatMap(({ mistakes }) => mistakes),
    tangles: audits.flatMap(({ tangle }) => (tangle.length > 0 ? [tangle] : [])),
    exceeded: audits.flatMap(({ exceeded }) => exceeded),
    deduced: new Map(audits.flatMap(({ deduced }) => [...deduced])),
  };
}
