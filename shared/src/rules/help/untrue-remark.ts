import { message } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import { type Passage, writtenIn } from '../../prose/passage';
import { inTable } from '../../series/change';
import type { Untrue } from '../../series/change-by-itself';
import type { Place } from '../../syntax/place';
import type { Related, Remark } from '../types';
import { claimSaid, givenBy } from './change-words';
import { placeOfWords } from './passages';

/** A change that the two numbers of its own sentence do not give, and what they give. */
export function untrueRemark(passage: Passage, { claim, told, before }: Untrue): Remark<Place> {
  const [now, was] = [told.now.stated, told.was];
  const given = givenBy(claim, { value: inTable(now), before: inTable(was) });
  const numbers = [was, now].map((one): Related<Place> => {
    const words = { from: one.digits.from, to: Math.max(one.digits.to, one.measureTo) };
    const said = message('related/stated', { stated: writtenIn(passage, words) });
    return { ...placeOfWords(passage, one.digits), message: said };
  });
  const said = claimSaid(passage, claim);
  return {
    ...placeOfWords(passage, claim),
    message: before
      ? message('claim.change/was', { said, before: formatDecimal(before) })
      : message('claim.change', {
          said,
          was: formatDecimal(was.value),
          now: formatDecimal(now.value),
          given: given === '' ? '' : { zh: `，${given.zh}`, en: `, ${given.en}` },
        }),
    related: numbers,
  };
}
