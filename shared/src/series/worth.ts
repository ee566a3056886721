import type { Audit } from '../identities/audit';
import { figureValue, involves } from '../identities/identity';
import { type Decimal, sum } from '../numbers/decimal';
import type { Figure } from '../report/types';

/** What a figure is worth: what is written, else what the identities of its table make of it. */
export function worthOf({ deduced }: Audit, figure: Figure): Decimal | undefined {
  return figureValue(figure) ?? deduced.get(figure);
}

/** The sum of some figures of a table; undefined where one of them is unknown. */
export function sumOf(audit: Audit, figures: readonly Figure[]): Decimal | undefined {
  const values = figures.flatMap((figure) => worthOf(audit, figure) ?? []);
  return values.length === figures.length ? sum(values) : undefined;
}

/**
 * What a sum may be: as it is written, and as it would be with the mistakes of its table put right, in
 * each way there is. A mistake is told in its own table, and what follows from it is told no second time.
 */
export function possibleSums(audit: Audit, figures: readonly Figure[]): Decimal[] {
  const written = sumOf(audit, figures);
  const explanations = audit.mistakes.flatMap((mistake) => mistake.explanations);
  const mended = explanations.flatMap(({ changes }) => {
    const own = changes.filter(({ figure }) => figures.includes(figure));
    if (own.length === 0) return [];
    const changed = new Map(own.map(({ figure, to }) => [figure, to]));
    return sum(figures.flatMap((one) => changed.get(one) ?? worthOf(audit, one) ?? []));
  });
  return written ? [written, ...mended] : [];
}

/** Whether so many figures of a table are wrong that nobody can tell whether some are among them. */
export function isInTangle({ tangles }: Audit, figures: readonly Figure[]): boolean {
  return tangles.some((tangle) =>
    tangle.some((identity) => figures.some((figure) => involves(identity, figure))),
  );
}
