import { heldName } from '../../claims/names';
import type { Bilingual } from '../../format/types';
import { compare, type Decimal, formatDecimal, subtract } from '../../numbers/decimal';
import { growthText } from '../../numbers/share';
import { inUnitOf } from '../../numbers/yuan';
import type { ChangeClaim } from '../../prose/claims/types';
import { type Passage, writtenIn } from '../../prose/passage';
import type { GrowthClaim, GrowthReading } from '../../series/growth';

/** What a growth or a change says of last year, in short: 增长 12.5%. */
export function claimSaid(passage: Passage, claim: GrowthClaim): Bilingual {
  if (claim.kind === 'change') return changeSaid(passage, claim);
  const words = `${writtenIn(passage, claim)}%`;
  return claim.direction === 'up'
    ? { zh: `增长 ${words}`, en: `${words} more` }
    : { zh: `下降 ${words}`, en: `${words} less` };
}

/** What a change says of last year, in short: 比上年增加 5件. */
export function changeSaid(passage: Passage, claim: ChangeClaim): Bilingual {
  const { change } = claim;
  const words = writtenIn(passage, { from: claim.from, to: endOf(claim) });
  switch (change.by) {
    case 'amount':
      return change.direction === 'up'
        ? { zh: `比上年增加 ${words}`, en: `${words} more than last year` }
        : { zh: `比上年减少 ${words}`, en: `${words} less than last year` };
    case 'was':
      return { zh: `上年为 ${words}`, en: `${words} last year` };
    case 'level':
      return { zh: `与上年${words}`, en: `as much as last year (${words})` };
    case 'times':
      return { zh: TIMES[change.as] + words, en: `so many times last year’s (${words})` };
  }
}

/** With its measure word, by which its author would know the number. */
function endOf({ to, change }: ChangeClaim): number {
  return 'stated' in change ? Math.max(to, change.stated.measureTo) : to;
}

const TIMES = { whole: '为上年的', more: '比上年增长', twice: '比上年' } as const;

/** What the figures of the two years give of what a claim says. */
export function growthWords(claim: GrowthClaim, reading: GrowthReading): Bilingual {
  const { now, value, before } = reading;
  const name = heldName(now);
  const [then, today] = [before, value].map(formatDecimal);
  const given = givenBy(claim, reading);
  return {
    zh: `“${name}”上年 ${then}、本年 ${today}${given && `，${given.zh}`}`,
    en: `“${name}” was ${then} and is ${today}${given && `, ${given.en}`}`,
  };
}

type Values = Pick<GrowthReading, 'value' | 'before'>;

function percentWords(
  { stated }: Extract<GrowthClaim, { readonly kind: 'growth' }>,
  { value, before }: Values,
): Bilingual {
  const percent = growthText(value, before, stated.step.scale) ?? '';
  const size = percent.replace(/^-/u, '');
  const isLess = compare(value, before) < 0;
  return {
    zh: `${isLess ? '下降' : '增长'} ${size}%`,
    en: `${isLess ? 'less' : 'more'} by ${size}%`,
  };
}

/** What two figures give of what a claim says; nothing where they say it themselves. */
export function givenBy(claim: GrowthClaim, values: Values): Bilingual | '' {
  if (claim.kind === 'growth') return percentWords(claim, values);
  const { change } = claim;
  const { value, before } = values;
  if (change.by === 'was' || change.by === 'level') return '';
  if (change.by === 'times') {
    const percent = growthText(value, before, 0) ?? '0';
    const times = formatDecimal({ units: BigInt(percent) + 100n, scale: 2 });
    return { zh: `为上年的 ${times} 倍`, en: `${times} times as much` };
  }
  const isLess = compare(value, before) < 0;
  const size: Decimal = isLess ? subtract(before, value) : subtract(value, before);
  const number = formatDecimal(inUnitOf(change.stated, size) ?? size);
  return {
    zh: `${isLess ? '减少' : '增加'} ${number}`,
    en: `${number} ${isLess ? 'less' : 'more'}`,
  };
}
