import { verdictOn } from '../claims/verdict';
import { message } from '../messages';
import { formatDecimal, sum } from '../numbers/decimal';
import type { StatedNumber } from '../numbers/stated-number';
import { claimsIn } from '../prose/claims';
import { type Misfit, misfitsIn } from '../prose/claims/lists';
import { type Passage, sourceOf } from '../prose/passage';
import type { Report } from '../report/types';
import { type Place, placeIn } from '../syntax/place';
import type { ProseRule, Remark, RuleDocs } from './types';

export const claimPartsDocs: RuleDocs = {
  name: { zh: '分项与总数对不上', en: 'Parts that do not fit their whole' },
  what: {
    zh: '“其中”后面的分项超过前面的总数；用冒号列出的各项相加不等于总数；互不重叠的各项占比相加超过 100%。分项可能互相重叠、列举可能不完整的，一概不提示；已经与表不符的，只按表提示。',
    en: 'A part behind 其中 exceeds what was counted before it; a list behind a colon does not add up; shares of parts that have nothing in common are more than 100%. Where parts may overlap, or a list may leave something out, nothing is said; a number that contradicts a table is told of there.',
  },
  why: {
    zh: '这样的错误不看表也能发现，读者一眼就能看出。',
    en: 'Such a mistake shows without any table, and readers see it at once.',
  },
  examples: [
    {
      report: '2021',
      good: '组织培训，',
      bad: '组织培训3次，其中线上培训5次，',
      restores: false,
    },
    {
      report: '2021',
      good: '组织培训，',
      bad: '共组织培训8次：线上培训5次、线下培训2次。',
      restores: false,
    },
  ],
};

export const claimParts: ProseRule = {
  meta: { id: 'claim.parts', severity: 'information', since: '0.1.0' },
  *checkProse({ passage }, report) {
    const misfits = misfitsIn(passage);
    if (misfits.length === 0) return;
    const held = heldNumbers(passage, report);
    for (const misfit of misfits) {
      const { whole, parts } = misfit;
      const verdicts = [...(whole ? [whole] : []), ...parts].map(({ digits }) =>
        held.get(digits.from),
      );
      // The table knows better: what contradicts it is told there, and what it says is no mistake.
      if (verdicts.includes('contradicts') || verdicts.every((one) => one === 'fits')) continue;
      yield remarkOn(passage, misfit);
    }
  },
};

/** What the tables say of the numbers of a passage, by where these start. */
function heldNumbers(passage: Passage, report: Report): ReadonlyMap<number, string> {
  return new Map(claimsIn(passage).map((one) => [one.from, verdictOn(one, report).kind]));
}

function remarkOn(passage: Passage, { kind, whole, parts }: Misfit): Remark<Place> {
  const [first] = parts;
  const at = (kind === 'more' ? first : (whole ?? parts.at(-1))) ?? first;
  const said = (one: StatedNumber | undefined) =>
    one ? passage.words.slice(one.from, Math.max(one.to, one.measureTo)) : '';
  const place = (one: StatedNumber) => placeIn(passage.block, sourceOf(passage, one.digits));
  const args = {
    whole: said(whole),
    part: said(first),
    parts: parts.map(said).join('＋'),
    sum: formatDecimal(sum(parts.map(({ value }) => value))),
  };
  const others = [...(whole ? [whole] : []), ...parts].filter((one) => one !== at);
  return {
    ...(at ? place(at) : placeIn(passage.block, passage)),
    message: messageOf(kind, args),
    related: others.map((one) => ({
      ...place(one),
      message: message('related/stated', { stated: said(one) }),
    })),
  };
}

function messageOf(kind: Misfit['kind'], args: Record<'whole' | 'part' | 'parts' | 'sum', string>) {
  const { whole, part, parts, sum: all } = args;
  switch (kind) {
    case 'more':
      return message('claim.parts', { whole, part });
    case 'together':
      return message('claim.parts/together', { whole, parts, sum: all });
    case 'unequal':
      return message('claim.parts/unequal', { whole, parts, sum: all });
    case 'shares':
      return message('claim.parts/shares', { parts, sum: all });
  }
}
