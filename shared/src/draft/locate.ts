import { startsOf } from '../report';
import type { BoundTable } from '../report/types';
import type { Finding } from '../rules/types';
import type { Anchor, Place } from '../syntax/place';
import { type Span, shift } from '../text/span';
import type { Draft } from './index';
import { startInProse } from './prose';

/**
 * Where an anchor is, in UTF-16 units from the start of the text. Throws where neither the report nor
 * its prose measures anything from it: a place is never guessed.
 */
export function startOf({ reading, tree }: Draft, anchor: Anchor): number {
  const known = startsOf(reading).get(anchor);
  const start = known ?? (anchor === 'end' ? undefined : startInProse(tree, anchor));
  if (start === undefined) throw new Error('a place measured from what is no part of the report');
  return start;
}

/** A place of the report as a stretch of the whole text. */
export function spanOf(draft: Draft, { anchor, from, to }: Place): Span {
  return shift({ from, to }, startOf(draft, anchor));
}

/** A stretch that is measured as a table's own are, as one of the whole text. */
export function spanInTable(draft: Draft, { block }: BoundTable, { from, to }: Span): Span {
  return shift({ from, to }, startOf(draft, block));
}

/** A finding of the report with the offsets of the whole text. */
export function locateFinding(draft: Draft, finding: Finding<Place>): Finding {
  const { rule, severity, message } = finding;
  return {
    rule,
    severity,
    message,
    related: finding.related.map((one) => ({
      message: one.message,
      ...(one.goTo && { goTo: one.goTo }),
      ...(one.elsewhere && { elsewhere: one.elsewhere }),
      ...spanOf(draft, one),
    })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ text: edit.text, ...spanOf(draft, edit) })),
    })),
    ...spanOf(draft, finding),
  };
}
