import { type Held, held } from '../claims/held';
import { isInDoubt, mendedValues } from '../claims/mended';
import { verdictOn } from '../claims/verdict';
import type { ReportFacts } from '../facts/types';
import { everyNode, leaves } from '../format/tree';
import type { Decimal } from '../numbers/decimal';
import { isZero } from '../numbers/decimal';
import type { Claim } from '../prose/claims/types';
import type { Figure, Report } from '../report/types';
import { isByItself, isChange, isRatio } from './change';
import { figureAtIds, type LastTable, tablePairs } from './last-table';
import { isInTangle, possibleSums, sumOf } from './worth';

/** A claim that says something of a figure beside that of last year. */
export type GrowthClaim = Extract<Claim, { readonly kind: 'growth' | 'change' }>;

/** One reading of a growth: the same figures in both years. */
export interface GrowthReading {
  readonly now: Held;
  readonly value: Decimal;
  readonly last: LastTable;
  readonly figures: readonly Figure[];
  readonly before: Decimal;
}

/** What comes of holding a growth against last year’s report. */
export type GrowthVerdict =
  | { readonly kind: 'fits'; readonly reading: GrowthReading }
  | { readonly kind: 'contradicts'; readonly readings: readonly GrowthReading[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: GrowthVerdict = { kind: 'unknown' };

/** Whether a claim is one that last year’s report can tell of. */
export function isGrowthClaim(claim: Claim): claim is GrowthClaim {
  return claim.kind === 'growth' || claim.kind === 'change';
}

/**
 * Holds a growth, or another change, against this year’s table and last year’s: one reading that fits is
 * enough. Unknown where a figure is, where it grew from nothing by a percentage or so many times, and where the report by itself already shows a mistake.
 */
export function growthVerdict(
  claim: GrowthClaim,
  report: Report,
  lastYear: ReportFacts,
): GrowthVerdict {
  if (verdictOn(claim, report).kind !== 'fits') return UNKNOWN;
  const all = claim.meanings.flatMap((one) => held(report, claim.subject.table, one) ?? []);
  const readings = all.flatMap((now) => readingOf(now, report, lastYear) ?? []);
  const isStated = (now: Decimal, before: Decimal) => isChange(claim, now, before);
  const fitting = readings.find(({ value, before }) => isStated(value, before));
  if (fitting) return { kind: 'fits', reading: fitting };
  // Told by the number of last year that it follows from.
  if (isByItself(claim)) return UNKNOWN;
  const isKnown = readings.length === all.length && readings.length > 0;
  const isOpen = readings.some(
    (one) => (isRatio(claim) && isZero(one.before)) || mayGrow(one, isStated),
  );
  return isKnown && !isOpen ? { kind: 'contradicts', readings } : UNKNOWN;
}

function readingOf(now: Held, report: Report, lastYear: ReportFacts): GrowthReading | undefined {
  const pair = tablePairs(report, lastYear).find(({ table }) => table === now.table);
  const figures = pair && figuresMeant(now, pair.last);
  const before = pair && figures && sumOf(pair.last.audit, figures);
  if (!pair || !figures || !before || !now.value) return undefined;
  return { now, value: now.value, last: pair.last, figures, before };
}

/** The figures of last year’s table that the same words mean; undefined where its edition lacks one. */
function figuresMeant({ rows, columns }: Held, { spec, figures }: LastTable): Figure[] | undefined {
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
  const all = {
    rows: everyNode(spec.blocks.flatMap((block) => block.rows)),
    columns: everyNode(spec.blocks.flatMap((block) => block.columns)),
  };
  const wantedRows = all.rows.filter(({ id }) => ids(rows).includes(id));
  const wantedColumns = all.columns.filter(({ id }) => ids(columns).includes(id));
  if (new Set(ids(wantedRows)).size < rows.length) return undefined;
  if (new Set(ids(wantedColumns)).size < columns.length) return undefined;
  const found = leaves(wantedRows).flatMap((row) =>
    [...new Set(ids(leaves(wantedColumns)))].map((column) => figureAtIds(figures, row.id, column)),
  );
  const known = found.filter((figure) => figure !== undefined);
  return known.length === found.length ? known : undefined;
}

/** Whether the growth is right once some mistake of either table is put right, or nobody can tell. */
function mayGrow(
  { now, value, last, figures }: GrowthReading,
  isStated: (now: Decimal, before: Decimal) => boolean,
): boolean {
  if (isInDoubt(now) || isInTangle(last.audit, figures)) return true;
  return [value, ...mendedValues(now)].some((one) =>
    possibleSums(last.audit, figures).some((other) => isStated(one, other)),
  );
}
