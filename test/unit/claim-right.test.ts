import { describe, expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const PARAGRAPH =
  '收到政府信息公开申请54件，比上年增长12.5%，办结50件，其中予以公开占62%，结转下年度继续办理4件。因政府信息公开被申请行政复议6件、行政诉讼2件。';

/** The standard report with 51 of its 54 requests new and 3 carried in. */
const REPORT = [
  ['| 48 | 5 | 0 | 1 | 0 | 0 | 54 |', '| 45 | 5 | 0 | 1 | 0 | 0 | 51 |'],
  [
    '上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    '上年结转政府信息公开申请数量 |  |  | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
  ],
].reduce((text, [one = '', other = '']) => swap(text, one, other), STANDARD_REPORTS['2021']);

/** What is told of the numbers of other words in the paragraph on requests, but for what these leave out. */
function found(words: string): string[] {
  const said = brief(swap(REPORT, PARAGRAPH, words));
  return said.filter((one) => one.startsWith('claim.') && !one.startsWith('claim.silent'));
}

const DISPUTES = '因政府信息公开被申请行政复议6件、行政诉讼2件。';
const BEFORE = `收到政府信息公开申请51件，办结50件。${DISPUTES}`;

function isRight(sentences: readonly string[], before = BEFORE) {
  test.each(sentences)('%s', (sentence) => {
    expect(found(before + sentence)).toEqual([]);
  });
}

function isTold(sentences: readonly (readonly [string, string])[], before = BEFORE) {
  test.each(sentences)('%s', (sentence, told) => {
    expect(found(before + sentence)).toEqual([told]);
  });
}

describe('reviews and suits in one word are both, or either:', () => {
  isRight([
    '涉及政府信息公开的复议诉讼总量8件。',
    '涉及政府信息公开的复议诉讼案件共8件，上年3件。',
    '政府信息公开行政复议诉讼案件共8件。',
    '政府信息公开行政复议诉讼案件6件，其中被纠正6件。',
    '因政府信息公开发生复议诉讼8件，其中行政复议6件、行政诉讼2件。',
    '因政府信息公开引发的复议应诉案件8件。',
    '政府信息公开涉诉涉复议案件8件。',
    '政府信息公开行政复议和诉讼案件8件。',
  ]);
  isTold([['政府信息公开行政复议诉讼案件共7件。', 'claim.figure «7»']]);
});

describe('what was counted in brackets is not what grew behind them:', () => {
  isRight([
    '办理政府信息公开申请54件（含上年结转3件），比上年增长26%。',
    '办理政府信息公开申请54件（其中上年结转3件），同比增长26%，办结50件。',
    '办理政府信息公开申请54件（其中新收51件，上年结转3件），同比增长26%。',
    '办结政府信息公开申请50件（其中部分公开6件），较上年增长19%。',
    '收到政府信息公开申请51件（法律服务机构0件、商业企业5件），增长13.3%。',
    '收到政府信息公开申请51件（其中自然人45件），其中商业企业5件。',
    '办理政府信息公开申请54件(含结转3件)，比上年增长26%。',
  ]);
  isTold([
    ['办理政府信息公开申请54件（含上年结转4件），比上年增长26%。', 'claim.figure «4»'],
    ['收到政府信息公开申请51件（上年结转3件），增长2.13%。', 'claim.growth «2.13»'],
    ['收到政府信息公开申请51件（上年48件），增长13%。', 'claim.change «13»'],
  ]);
});

describe('so many for each of those who do it are not all:', () => {
  isRight(['人均办理政府信息公开申请18件，比上年多4件。']);
});

describe('several years have more than one:', () => {
  isRight([
    '2022年和2023年共收到政府信息公开申请108件，共办结105件。',
    '2022年、2023年共收到政府信息公开申请108件。',
    '2022至2023年共收到政府信息公开申请108件。',
    '2022—2023年共收到政府信息公开申请108件，办结105件。',
    '2021年至2023年三年共收到政府信息公开申请147件。',
    '2022年与2023年合计收到政府信息公开申请108件，作出行政许可2250件。',
    '两年共收到政府信息公开申请108件，共办结105件。',
    '两年间共收到政府信息公开申请108件，其中2023年51件。',
    '三年累计收到政府信息公开申请147件。',
    '去年和今年共收到政府信息公开申请108件。',
  ]);
  isTold([
    ['2023年共收到政府信息公开申请108件。', 'claim.figure «108»'],
    ['2022年、2023年共开展培训4次。2023年收到政府信息公开申请52件。', 'claim.figure «52»'],
  ]);
});

describe('a new sentence may go on with anything spoken of before:', () => {
  isRight([
    '办结50件，较上年多办结3件，增长6.4%。',
    '已办结50件，办结率92.6%。',
    '全年办结50件。',
    '被纠正6件，比上年增加1件，主要原因是答复超期。',
    '纠正6件。',
    '维持1件，其他结果1件。',
    '审结8件。',
    '审结6件。',
    '结果维持0件。',
  ]);
  isTold([
    ['被纠正4件。', 'claim.figure «4»'],
    ['维持3件。', 'claim.figure «3»'],
    ['行政复议被纠正5件。', 'claim.figure «5»'],
    ['申请办结51件。', 'claim.figure «51»'],
  ]);
  test('but from requests it does not go back to the cases', () => {
    expect(found(`${DISPUTES}收到政府信息公开申请51件。办结49件。`)).toEqual(['claim.figure «49»']);
  });
});

describe('parts of what any sentence before counted are no more than all of it:', () => {
  isRight([
    '其中，教育局8件（上年6件）、卫健局5件（上年5件）、住建局17件（上年12件）。',
    '其中：县教育局8件，县卫健局5件。',
    '其中县住建局17件、县自然资源局14件。',
  ]);
  isTold([['其中，教育局58件、卫健局5件。', 'claim.parts «58»']]);
});

describe('of a wider area the report says nothing, as far as 我县:', () => {
  isRight([
    '全市共收到政府信息公开申请714件，同比增长9.2%，我县51件，高于全市15.8个百分点。',
    '全市共收到政府信息公开申请714件，我县收到51件。',
    '全市政府信息公开申请714件，办结700件，其中我县51件、50件。',
    '全市各级行政机关共收到政府信息公开申请714件，办结698件；我县收到51件，办结50件。',
    '全国行政复议案件增长20%，全市行政处罚1800件。',
    '全市共作出行政许可3.1万件，我县1106件。',
    '全市答复政府信息公开申请700件，予以公开占45%。',
    '全市未收到政府信息公开行政复议申请。',
  ]);
  isTold([
    ['全县共收到政府信息公开申请52件。', 'claim.figure «52»'],
    ['全市共开展培训9次，我县收到政府信息公开申请52件。', 'claim.figure «52»'],
    ['2023年，全县各级行政机关共收到政府信息公开申请714件。', 'claim.figure «714»'],
  ]);
  test.each([
    ['青石市', '全市', 1],
    ['青石市市场监督管理局', '全市', 1],
    ['青石市临江区', '全市', 0],
    ['青石市临江区', '全区', 1],
    ['青溪县柳林镇', '全县', 0],
    ['青溪县柳林镇', '全镇', 1],
  ])('%s: %s', (organ, area, count) => {
    const text = swap(REPORT, '# 青溪县', `# ${organ}`);
    const words = `${BEFORE}${area}共收到政府信息公开申请714件。`;
    const told = brief(swap(text, PARAGRAPH, words)).filter((one) =>
      one.startsWith('claim.figure'),
    );
    expect(told).toHaveLength(count);
  });
});

describe('of what newly came in so many were dealt with, and of what was carried in as well:', () => {
  isRight([
    '新收政府信息公开申请中47件已办结，4件结转下年度。',
    '新收政府信息公开申请中47件已办结。',
    '本年新收政府信息公开申请中，47件已办结，4件结转下年度。',
    '新收的51件政府信息公开申请中，47件已办结，4件正在办理。',
    '新收政府信息公开申请51件，其中47件已办结，4件结转下年度。',
    '新收政府信息公开申请51件中，已办结47件。',
    '新收政府信息公开申请51件，其中办结47件、结转4件。',
    '上年结转的3件全部办结，本年新收51件中办结47件。',
  ]);
  isTold([
    ['新收政府信息公开申请51件，其中52件已办结。', 'claim.figure «52»'],
    ['新收政府信息公开申请52件，其中47件已办结。', 'claim.figure «52»'],
    ['收到政府信息公开申请51件，办结49件。', 'claim.figure «49»'],
  ]);
});
