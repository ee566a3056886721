import { figureValue } from '../../identities/identity';
import type { Slip } from '../../identities/slips';
import { type Message, message } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import type { Figure } from '../../report/types';
import { figureName } from './figure-fixes';

/** A slip in one figure, in words; undefined for none, and for one that is told of whole cells. */
export function slipWords(slip: Slip | undefined): Message | undefined {
  switch (slip?.kind) {
    case 'digits-swapped':
      return message('slip/digits-swapped', { written: slip.written, right: slip.right });
    case 'digit-lost':
      return message('slip/digit-lost', { written: slip.written, right: slip.right });
    case 'digit-doubled':
      return message('slip/digit-doubled', { written: slip.written, right: slip.right });
    case 'one-digit':
      return message('slip/one-digit', { written: slip.written, right: slip.right });
    case 'part-left-out':
      return message('slip/part-left-out', partArgs(slip.part));
    case 'part-doubled':
      return message('slip/part-doubled', partArgs(slip.part));
    default:
      return undefined;
  }
}

function partArgs(part: Figure) {
  const value = figureValue(part);
  return { part: figureName(part), value: value ? formatDecimal(value) : '' };
}
