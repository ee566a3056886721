import { auditOf } from '../../identities/audit';
import { equationText } from '../../identities/equation-text';
import { figureValue, type Identity, isBroken, isSum, solveFor } from '../../identities/identity';
import { type Message, message } from '../../messages';
import { type Decimal, formatDecimal, isNegative, subtract } from '../../numbers/decimal';
import type { BoundTable, Figure } from '../../report/types';
import { memoised } from '../../text/memo';
import type { TableHint } from './types';

/** What each wrong total of a table should be, and by how much it is off, in the order of the form. */
export const totalHints: (table: BoundTable) => readonly TableHint[] = memoised((table) => {
  const broken = new Map<Figure, Identity[]>();
  for (const identity of auditOf(table).identities) {
    if (!isBroken(identity)) continue;
    const known = broken.get(identity.total);
    if (known) known.push(identity);
    else broken.set(identity.total, [identity]);
  }
  return [...broken].flatMap(([figure, identities]): TableHint[] => {
    const { cell } = figure;
    const words = wordsOf(figure, identities);
    if (!cell || !words) return [];
    const more = identities.map((identity) =>
      message('hover/identity', {
        sign: '✗',
        identity: identity.spec.name,
        equation: equationText(identity),
      }),
    );
    return [{ kind: 'total', at: cell.to, words, more }];
  });
});

/** One hint where all identities make the same of a total; else what each does, and along which line. */
function wordsOf(figure: Figure, identities: readonly Identity[]): Message | undefined {
  const hints = identities.flatMap((identity) => {
    const [value, written] = [solveFor(identity, figure), figureValue(figure)];
    return value && written ? [{ identity, value, written }] : [];
  });
  const [first] = hints;
  if (!first) return undefined;
  if (new Set(hints.map(({ value }) => formatDecimal(value))).size === 1) return hintOf(first);
  const parts = hints.map((one) =>
    message(one.identity.spec.each === 'row' ? 'hint/across' : 'hint/down', { hint: hintOf(one) }),
  );
  return parts.reduce((before, part) => message('hint/both', { first: before, second: part }));
}

interface Worked {
  readonly identity: Identity;
  /** What the identity makes of its total, and what is written. */
  readonly value: Decimal;
  readonly written: Decimal;
}

function hintOf({ identity, value, written }: Worked): Message {
  const args = { value: formatDecimal(value), difference: signed(subtract(written, value)) };
  return message(isSum(identity) ? 'hint/sum' : 'hint/rest', args);
}

function signed(value: Decimal): string {
  const written = formatDecimal(value);
  return isNegative(value) ? written.replace('-', '−') : `+${written}`;
}
