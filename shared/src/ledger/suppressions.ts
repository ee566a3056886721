import { message } from '../messages';
import type { Checked, LedgerEntry } from './types';

/** Each finding that is not counted, with the reason that was given for it. */
export function* suppressionEntries({ verdict }: Checked): Generator<LedgerEntry> {
  for (const [index, { finding, reason, by }] of verdict.suppressed.entries()) {
    const { rule, from, to, message: said } = finding;
    const key = by === 'comment' ? 'ledger/suppressed-by-comment' : 'ledger/suppressed-by-file';
    yield {
      id: `suppression/${rule}/${index + 1}`,
      kind: 'suppression',
      result: 'not-applicable',
      message: message(key, { rule, said, reason }),
      place: { from, to },
    };
  }
}
