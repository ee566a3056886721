import { expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

/** The standard report has 54 requests, 50 answered; six reviews, all corrected; two suits, one upheld. */
function found(sentence: string): string[] {
  const said = swap(
    STANDARD_REPORTS['2021'],
    '制发行政规范性文件24件。',
    `制发行政规范性文件24件。\n\n${sentence}`,
  );
  return brief(said).filter((one) => one.startsWith('claim.'));
}

const REVIEWS = '因政府信息公开被申请行政复议6件';
const SUITS = '被提起政府信息公开行政诉讼2件';

test.each([
  [`${REVIEWS}，均获维持。`, '均获维持'],
  [`${REVIEWS}均获维持。`, '均获维持'],
  [`${REVIEWS}，全部维持。`, '全部维持'],
  [`${REVIEWS}，均予以维持。`, '均予以维持'],
  [`${REVIEWS}，均尚未审结。`, '均尚未审结'],
  [`${REVIEWS}，经审理，均获维持。`, '均获维持'],
  [`${SUITS}，均获维持。`, '均获维持'],
  [`${REVIEWS}，${SUITS}，均获维持。`, '均获维持'],
  ['收到政府信息公开申请54件，均予以公开。', '均予以公开'],
  ['收到政府信息公开申请54件，全部公开。', '全部公开'],
  ['办结政府信息公开申请50件，均予以公开。', '均予以公开'],
])('all is held against the whole: %s', (sentence, words) => {
  expect(found(sentence)).toEqual([`claim.figure «${words}»`]);
});

test.each([
  `${REVIEWS}，均被纠正。`,
  `${REVIEWS}均予以纠正。`,
  `${REVIEWS}，均已审结。`,
  `${REVIEWS}，均被撤销。`,
  `${REVIEWS}，均撤销。`,
  `${SUITS}，均已审结。`,
  `${REVIEWS}均已审结、行政诉讼2件均已审结。`,
  `${REVIEWS}均被纠正、行政诉讼2件。`,
  `${REVIEWS}，其中纠正6件，均按期履行。`,
  `${REVIEWS}，均按期答复。`,
  `${REVIEWS}，均未被维持。`,
  `${REVIEWS}，多数获维持。`,
  `${REVIEWS}，组织庭审旁听3次，均获维持。`,
  '上年被申请政府信息公开行政复议6件，均获维持。',
  '县教育局被申请政府信息公开行政复议3件，均获维持。',
  '收到政府信息公开申请54件，均已按期答复。',
  '收到政府信息公开申请54件，全部按时办结。',
  '收到政府信息公开申请54件，均在法定期限内予以答复。',
  '收到政府信息公开申请54件，其中自然人申请48件，均予以公开。',
  '收到政府信息公开申请54件，办理热线工单8件，均予以公开。',
  '办结政府信息公开申请50件，其中予以公开31件，均按期送达。',
  '制发行政规范性文件24件，均予以公开。',
  '制发行政规范性文件24件，全部公开。',
  '收到政府信息公开申请54件，凡属于公开范围的，均予以公开。',
  '收到政府信息公开申请54件，对可以公开的均予以公开。',
  '收到政府信息公开申请54件，办结50件，公开率100%。',
])('what is right, or of something else, is not told: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
