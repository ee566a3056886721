import { auditOf } from '../identities/audit';
import { figureValue, involves } from '../identities/identity';
import { type Decimal, sum } from '../numbers/decimal';
import { memoised } from '../text/memo';
import type { Held } from './held';

/** Whether so many figures of a table are wrong that nobody can tell which, this reading’s among them. */
export const isInDoubt = memoised(({ table, figures }: Held): boolean =>
  auditOf(table).tangles.some((tangle) =>
    tangle.some((identity) => figures.some((figure) => involves(identity, figure))),
  ),
);

/**
 * What a reading would be with the mistakes of its table put right, in each way there is. Where a claim
 * says that, it is the table that is wrong, and is told so there.
 */
export const mendedValues = memoised(({ table, figures }: Held): readonly Decimal[] => {
  const explanations = auditOf(table).mistakes.flatMap((mistake) => mistake.explanations);
  return explanations.flatMap(({ changes }) => {
    const own = changes.filter(({ figure }) => figures.includes(figure));
    if (own.length === 0) return [];
    const changed = new Map(own.map(({ figure, to }) => [figure, to]));
    return [sum(figures.flatMap((one) => changed.get(one) ?? figureValue(one) ?? []))];
  });
});
