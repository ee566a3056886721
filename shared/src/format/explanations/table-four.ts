import type { Explanation } from '../types';
import { CASES, explain, regulations } from './explain';

const unit = CASES;
const REMEDIES = regulations('第五十一条', 'art. 51');

const NOT_PENDING: readonly [string, string] = [
  '到年末尚未审结的，填“尚未审结”。',
  'Cases pending at the end of the year: 尚未审结.',
];

const EXPLAINED: readonly [string, string] = [
  '有此类案件时，一般在正文中说明原因和改进情况。',
  'Reports usually explain such cases, and the improvement, in the text.',
];

/** Both paths of a suit have the same outcomes. No definition of them was read: hence 通常. */
const SUIT = {
  upheld: explain(
    '法院支持本机关的案件，通常指判决驳回原告诉讼请求的。',
    'Suits in which the court upheld the organ, usually by rejecting the claims.',
    {
      unit,
      excludes: [
        '裁定驳回起诉的，通常填“其他结果”。',
        'Suits dismissed without a decision on the claims (驳回起诉): usually 其他结果.',
      ],
      mistakes: ['把“驳回起诉”和“驳回诉讼请求”混在一起。', 'Mixing up 驳回起诉 and 驳回诉讼请求.'],
      basis: REMEDIES,
    },
  ),
  corrected: explain(
    '法院纠正本机关行为的案件，通常指判决撤销、变更、确认违法或者无效、责令履行或者重作的。',
    'Suits in which the court corrected the organ, usually by quashing, altering, declaring unlawful or void, or ordering it to act or decide again.',
    { unit, note: EXPLAINED, basis: REMEDIES },
  ),
  other: explain(
    '既不是维持也不是纠正的结果，通常指撤诉、调解、驳回起诉、不予立案、终止等。',
    'Results that neither uphold nor correct: usually withdrawal, mediation, dismissal without a decision on the claims (驳回起诉), refusal to docket, or termination.',
    { unit, excludes: NOT_PENDING, basis: REMEDIES },
  ),
  pending: explain(
    '通常指到报告年度年末（12月31日）仍未审结的案件。',
    'Usually the cases still pending on 31 December of the report year.',
    {
      unit,
      mistakes: [
        '以报告发布之日为准；或者表中有数，正文却写“均获维持”。',
        'Going by the day of publication; or writing in the text that all were upheld while the table shows pending cases.',
      ],
      note: [
        '国家表样没有规定这类案件必须在下一年的表中再次出现。',
        "The national form does not say that they must appear again in next year's table.",
      ],
      basis: REMEDIES,
    },
  ),
};

function suitTotal(path: string, others: string, english: string): Explanation {
  return explain(`“${path}”四栏之和。`, `Sum of the four columns of ${english}.`, {
    unit,
    excludes: [
      `“${others}”的案件。本栏不是全部诉讼的总数。`,
      `Cases under ${others}: this is not the number of all suits.`,
    ],
    note: [
      '表中没有诉讼总计，正文所写的诉讼总数通常是两组总计之和。',
      'The table has no grand total of suits; the number in the text is usually the sum of both totals.',
    ],
    basis: REMEDIES,
  });
}

export const FOUR_ROWS = {
  cases: explain(
    '因政府信息公开工作被申请行政复议、提起行政诉讼的案件。全表只有一行15个数，没有发生的一般填0。',
    'Reviews and suits over open government information: one row of 15 figures, usually 0 where there were none.',
    {
      unit,
      excludes: [
        '与政府信息公开无关的复议、诉讼案件。',
        'Reviews and suits that are not about open government information.',
      ],
      mistakes: [
        '表中有数而正文不提，或者正文的数与表不一致。',
        'Figures here of which the text says nothing, or other ones.',
      ],
      note: [
        '国家表样没有写明按本年新发生还是按本年审结统计，请沿用往年口径。',
        'The national form does not say whether cases newly brought or cases concluded in the year are counted; keep to the measure of earlier years.',
      ],
      basis: REMEDIES,
    },
  ),
};

export const FOUR_COLUMNS = {
  review: explain(
    '因政府信息公开工作被申请行政复议的案件，按结果分为四栏，另有总计。',
    'Administrative reviews over open government information: four results and a total.',
    {
      unit,
      excludes: [
        '复议以后又起诉的，诉讼结果填“复议后起诉”。',
        'The result of a suit that followed: 复议后起诉.',
      ],
      basis: REMEDIES,
    },
  ),
  'review.upheld': explain(
    '复议机关支持本机关的案件，通常指维持原行为或者驳回复议申请的。',
    'Reviews in which the organ was upheld, usually because the act was confirmed or the application rejected.',
    {
      unit,
      excludes: [
        '复议机关不予受理的，通常填“其他结果”。',
        'Reviews that were not accepted: usually 其他结果.',
      ],
      basis: REMEDIES,
    },
  ),
  'review.corrected': explain(
    '复议机关纠正本机关行为的案件，通常指撤销、变更、确认违法或者无效、责令履行或者重作的。',
    'Reviews in which the organ was corrected, usually by quashing, altering, declaring unlawful or void, or ordering it to act or decide again.',
    { unit, note: EXPLAINED, basis: REMEDIES },
  ),
  'review.other': explain(
    '既不是维持也不是纠正的结果，通常指终止、撤回申请、调解、不予受理等。',
    'Results that neither uphold nor correct: usually termination, withdrawal, mediation or refusal to accept.',
    { unit, excludes: NOT_PENDING, basis: REMEDIES },
  ),
  'review.pending': explain(
    '通常指到报告年度年末（12月31日）仍未审结的复议案件。',
    'Usually the reviews still pending on 31 December of the report year.',
    {
      unit,
      mistakes: ['以报告发布之日为准。', 'Going by the day of publication.'],
      note: [
        '国家表样没有规定这类案件必须在下一年的表中再次出现。',
        "The national form does not say that they must appear again in next year's table.",
      ],
      basis: REMEDIES,
    },
  ),
  'review.total': explain(
    '行政复议四栏（结果维持、结果纠正、其他结果、尚未审结）之和。',
    'Sum of the four review columns: upheld, corrected, other results and pending.',
    {
      unit,
      excludes: ['行政诉讼案件。', 'Suits.'],
      basis: REMEDIES,
    },
  ),
  suit: explain(
    '因政府信息公开工作被提起行政诉讼的案件，按起诉途径分为两组。',
    'Suits over open government information, in two groups by path.',
    {
      unit,
      note: [
        '表中没有诉讼总计，正文所写的诉讼总数通常是两组总计之和。',
        'The table has no grand total of suits; the number in the text is usually the sum of both totals.',
      ],
      basis: REMEDIES,
    },
  ),
  direct: explain(
    '没有经过行政复议、直接向法院起诉的案件。',
    'Suits brought without a prior review.',
    {
      unit,
      excludes: ['先复议、后起诉的，填右边一组。', 'Suits after review: the group beside.'],
      note: [
        '自2024年1月1日起，对不予公开不服的应当先申请行政复议，对这类决定直接起诉的数字请再核对；对其他处理结果仍可能直接起诉。',
        'Since 1 January 2024 a refusal to disclose must go to review first, so check again any direct suit over such a decision; direct suits over other results remain possible.',
      ],
      basis: {
        zh: '《行政复议法》（2023年）第二十三条第一款第（四）项',
        en: 'Administrative Reconsideration Law (2023), art. 23 para. 1(4)',
      },
    },
  ),
  'direct.upheld': SUIT.upheld,
  'direct.corrected': SUIT.corrected,
  'direct.other': SUIT.other,
  'direct.pending': SUIT.pending,
  'direct.total': suitTotal('未经复议直接起诉', '复议后起诉', 'direct suits'),
  'after-review': explain('先经过行政复议、再向法院起诉的案件。', 'Suits brought after a review.', {
    unit,
    excludes: ['没有经过复议的，填左边一组。', 'Suits without a review: the group beside.'],
    note: [
      '该案的复议结果另填在“行政复议”各栏。',
      'The result of the review itself goes under the review columns as well.',
    ],
    basis: REMEDIES,
  }),
  'after-review.upheld': SUIT.upheld,
  'after-review.corrected': SUIT.corrected,
  'after-review.other': SUIT.other,
  'after-review.pending': SUIT.pending,
  'after-review.total': suitTotal('复议后起诉', '未经复议直接起诉', 'suits after review'),
};
