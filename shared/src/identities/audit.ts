import type { TableSpec } from '../format/types';
import type { Decimal } from '../numbers/decimal';
import { commonMisfit } from '../report/misfit';
import type { BoundTable, Figure } from '../report/types';
import { memoised } from '../text/memo';
import { auditSystems } from './audit-system';
import type { Contradiction } from './contradictions';
import type { Mistake } from './explanations';
import { figuresOfForm, type Identity, identitiesOver, isBroken, isSum } from './identity';
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
  /** Identities that no values of their unknown figures can satisfy: one for each system at most. */
  readonly contradictions: readonly Contradiction[];
  /** The values of unknown figures that the identities determine. */
  readonly deduced: ReadonlyMap<Figure, Decimal>;
}

/** Audits a table: once, however many rules and features ask. */
export const auditOf: (table: BoundTable) => Audit = memoised((table) => {
  // With a column missing in most rows, the others may well have their figures in wrong columns.
  const askew = commonMisfit(table, 'too-few') ?? commonMisfit(table, 'too-many');
  const figures = figuresOfForm(askew ? { ...table, byRow: new Map() } : table);
  return auditFigures(applicableTo(table, figures), figures);
});

/**
 * The form with the identities that can be held against the table. Where rows of the author's own may
 * count in a total, its sum of rows says nothing as long as it is not right.
 */
function applicableTo({ spec, extras }: BoundTable, figures: readonly Figure[]): TableSpec {
  if (!extras.some(({ hasFigures }) => hasFigures)) return spec;
  const doubtful = identitiesOver(spec, figures)
    .filter((identity) => identity.spec.each === 'column' && isSum(identity))
    .filter((identity) => isBroken(identity))
    .map((identity) => identity.spec);
  if (doubtful.length === 0) return spec;
  return { ...spec, identities: spec.identities.filter((one) => !doubtful.includes(one)) };
}

/** Audits the figures of one table, given in the order of the form. */
export function auditFigures(table: TableSpec, figures: readonly Figure[]): Audit {
  const identities = identitiesOver(table, figures);
  const systems = systemsOf(table, figures, identities);
  const audits = auditSystems(systems);
  return {
    figures,
    identities,
    systems,
    mistakes: audits.flatMap(({ mistakes }) => mistakes),
    tangles: audits.flatMap(({ tangle }) => (tangle.length > 0 ? [tangle] : [])),
    contradictions: audits.flatMap(({ contradictions }) => contradictions),
    deduced: new Map(audits.flatMap(({ deduced }) => [...deduced])),
  };
}
