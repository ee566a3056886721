import { explain, regulations } from './explain';

const REMEDIES = regulations('第五十一条', 'art. 51');

/**
 * Both paths of a suit have the same outcomes. No definition of them was read in any notice, hence
 * 通常 throughout.
 */
const SUIT = {
  upheld: explain(
    '法院支持本机关的案件，通常指判决驳回原告诉讼请求的，单位为件。裁定驳回起诉的，通常计入“其他结果”，不计入本栏。',
    'Suits in which the court upheld the organ, usually by rejecting the claims. Suits dismissed without a decision on the claims (驳回起诉) usually count as other results, not here.',
  ),
  corrected: explain(
    '法院纠正本机关行为的案件，通常指判决撤销、变更、确认违法或者无效、责令履行或者重作的，单位为件。有此类案件时，一般在正文中说明原因和改进情况。',
    'Suits in which the court corrected the organ, usually by quashing, altering, declaring unlawful or void, or ordering it to act or decide again. Reports usually explain such cases and the improvement in the text.',
  ),
  other: explain(
    '既不是维持也不是纠正的结果，通常指撤诉、调解、驳回起诉、不予立案、终止等，单位为件。尚未审结的不计入。',
    'Results that neither uphold nor correct, usually withdrawal, mediation, dismissal without a decision on the claims (驳回起诉), refusal to docket, or termination. Pending cases are not counted.',
  ),
  pending: explain(
    '通常指到报告年度年末仍未审结的案件，单位为件。一般不以报告发布之日为准。国家表样没有规定这类案件必须在下一年的表中再次出现。',
    "Usually the cases still pending at the end of the report year, rather than on the day of publication. The national form does not say that they must appear again in the next year's table.",
  ),
};

export const FOUR_ROWS = {
  cases: explain(
    '因政府信息公开工作被申请行政复议、提起行政诉讼的案件，全表只有一行15个数，单位为件，没有发生的一般填0。国家表样没有写明按本年新发生还是按本年审结统计，请沿用往年口径，并与正文一致。',
    'Reviews and suits over open government information: one row of 15 figures, in cases, usually 0 where there were none. The national form does not say whether cases newly brought or cases concluded in the year are counted; keep to the measure of earlier years and to the one used in the text.',
    REMEDIES,
  ),
};

export const FOUR_COLUMNS = {
  review: explain(
    '因政府信息公开工作被申请行政复议的案件，按结果分为四栏，另有总计，单位为件。复议以后又起诉的，诉讼结果填在“复议后起诉”。',
    'Administrative reviews over open government information: four results and a total, in cases. Where a suit followed the review, its result goes under suits after review.',
    REMEDIES,
  ),
  'review.upheld': explain(
    '复议机关支持本机关的案件，通常指维持原行为或者驳回复议申请的，单位为件。',
    'Reviews in which the organ was upheld, usually because the act was confirmed or the application rejected.',
  ),
  'review.corrected': explain(
    '复议机关纠正本机关行为的案件，通常指撤销、变更、确认违法或者无效、责令履行或者重作的，单位为件。有此类案件时，一般在正文中说明原因和改进情况。',
    'Reviews in which the organ was corrected, usually by quashing, altering, declaring unlawful or void, or ordering it to act or decide again. Reports usually explain such cases and the improvement in the text.',
  ),
  'review.other': explain(
    '既不是维持也不是纠正的结果，通常指终止、撤回申请、调解、不予受理等，单位为件。尚未审结的不计入。',
    'Results that neither uphold nor correct, usually termination, withdrawal, mediation or refusal to accept. Pending cases are not counted.',
  ),
  'review.pending': explain(
    '通常指到报告年度年末仍未审结的复议案件，单位为件。一般不以报告发布之日为准。',
    'Usually the reviews still pending at the end of the report year, rather than on the day of publication.',
  ),
  'review.total': explain(
    '行政复议四栏（结果维持、结果纠正、其他结果、尚未审结）之和，单位为件。不含行政诉讼。',
    'Sum of the four review columns: upheld, corrected, other results and pending. Suits are not included.',
  ),
  suit: explain(
    '因政府信息公开工作被提起行政诉讼的案件，按起诉途径分为两组，单位为件。表中没有诉讼总计，正文所写的诉讼总数通常等于两组总计之和。',
    'Suits over open government information, in two groups by path. The table has no grand total of suits; the number in the text usually equals the sum of the two totals.',
    REMEDIES,
  ),
  direct: explain(
    '没有经过行政复议、直接向法院起诉的案件，单位为件。自2024年1月1日起，对不予公开不服的应当先申请行政复议，因此对这类决定直接起诉的数字请再核对；对其他处理结果仍可能直接起诉。',
    'Suits brought without a prior review. Since 1 January 2024 a refusal to disclose must go to review first, so check again any direct suit over such a decision; direct suits over other results remain possible.',
    {
      zh: '《行政复议法》（2023年）第二十三条第一款第（四）项',
      en: 'Administrative Reconsideration Law (2023), art. 23 para. 1(4)',
    },
  ),
  'direct.upheld': SUIT.upheld,
  'direct.corrected': SUIT.corrected,
  'direct.other': SUIT.other,
  'direct.pending': SUIT.pending,
  'direct.total': explain(
    '“未经复议直接起诉”四栏之和，单位为件。不含复议后起诉的案件，不是全部诉讼的总数。',
    'Sum of the four columns of direct suits. It leaves out suits after review and is not the number of all suits.',
  ),
  'after-review': explain(
    '先经过行政复议、再向法院起诉的案件，单位为件。该案的复议结果另填在“行政复议”各栏。',
    'Suits brought after a review. The result of the review itself goes under the review columns.',
  ),
  'after-review.upheld': SUIT.upheld,
  'after-review.corrected': SUIT.corrected,
  'after-review.other': SUIT.other,
  'after-review.pending': SUIT.pending,
  'after-review.total': explain(
    '“复议后起诉”四栏之和，单位为件。不含未经复议直接起诉的案件，不是全部诉讼的总数。',
    'Sum of the four columns of suits after review. It leaves out direct suits and is not the number of all suits.',
  ),
};
