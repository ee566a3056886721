import type { Meaning } from '../format/prose/types';
import type { TableId } from '../format/types';
import { type Decimal, formatDecimal } from '../numbers/decimal';
import { claimsIn } from '../prose/claims';
import { keyOf } from '../prose/claims/meanings';
import type { Claim } from '../prose/claims/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { memoised } from '../text/memo';
import { held } from './held';
import { isInDoubt, mendedValues } from './mended';
import { type Verdict, verdictOn } from './verdict';

/** A claim that no sound reading fits. */
export interface Contradicted {
  readonly passage: Passage;
  readonly claim: Claim;
  readonly verdict: Extract<Verdict, { readonly kind: 'contradicts' }>;
}

/**
 * The claims of a passage that contradict the tables of a report, in the order of the text. A passage
 * without any is not looked through again as long as the figures that it speaks of are the same, whatever
 * else in the tables changes.
 */
export function contradictionsIn(passage: Passage, report: Report): readonly Contradicted[] {
  const last = lastOf(passage);
  if (last.report === report) return last.found;
  const facts = factsOf(passage, report);
  const isStill = last.found.length === 0 && last.facts === facts;
  last.found = isStill ? last.found : lookThrough(passage, report);
  last.report = report;
  last.facts = facts;
  return last.found;
}

/** What came of looking through a passage for the last time. */
interface Last {
  report: Report | undefined;
  facts: string | undefined;
  found: readonly Contradicted[];
}

const lastOf = memoised((_: Passage): Last => ({ report: undefined, facts: undefined, found: [] }));

function lookThrough(passage: Passage, report: Report): Contradicted[] {
  return claimsIn(passage).flatMap((claim) => {
    const verdict = verdictOn(claim, report);
    return verdict.kind === 'contradicts' ? [{ passage, claim, verdict }] : [];
  });
}

/** All of a report that verdicts on the claims of a passage depend on. */
function factsOf(passage: Passage, report: Report): string {
  const facts = meaningsIn(passage).map(({ table, meaning }) => {
    const reading = held(report, table, meaning);
    if (!reading) return '';
    const values = [reading.value, ...mendedValues(reading)].map(written).join();
    return isInDoubt(reading) ? `${values}~` : values;
  });
  return [report.year?.value, report.title?.organ, ...facts].join(';');
}

function written(value: Decimal | undefined): string {
  return value ? formatDecimal(value) : '?';
}

interface TableMeaning {
  readonly table: TableId;
  readonly meaning: Meaning;
}

/** Everything that the claims of a passage may mean, each once. */
const meaningsIn = memoised((passage: Passage): readonly TableMeaning[] => {
  const found = new Map<string, TableMeaning>();
  for (const claim of claimsIn(passage)) {
    const { table } = claim.subject;
    for (const meaning of everyMeaning(claim)) {
      found.set(`${table}:${keyOf(meaning)}`, { table, meaning });
    }
  }
  return [...found.values()];
});

function everyMeaning(claim: Claim): readonly Meaning[] {
  switch (claim.kind) {
    case 'count':
      return [...claim.meanings, ...(claim.aspect?.last ?? []), ...(claim.aspect?.next ?? [])];
    case 'share':
      return claim.shares.flatMap(({ part, whole }) => [part, whole]);
    case 'all':
      return [...claim.meanings, ...(claim.subject.wholes ?? []), ...everyMeaning(claim.of)];
    default:
      return claim.meanings;
  }
}
