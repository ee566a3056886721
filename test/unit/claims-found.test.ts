import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { sectionedProse } from '../../shared/src/draft/prose';
import { claimsIn } from '../../shared/src/prose/claims';
import { keyOf } from '../../shared/src/prose/claims/meanings';
import type { Claim } from '../../shared/src/prose/claims/types';

/** A paragraph under the heading on applications, and what its numbers are taken for, in their order. */
const FOUND: readonly (readonly [paragraph: string, ...found: string[]])[] = [
  // What is said of one number is not said of the next, nor of what nobody understood.
  [
    '答复申请 40 件，其中予以公开 20 件，占 50%；部分公开 8，占 20%。',
    '40: total',
    '20: disclosed',
    '50: % disclosed',
  ],
  [
    '收到政府信息公开申请 40 件，其中征地类 10 件，占 25%，同比增长 8.1%。',
    '40: new or new+carried-in',
  ],
  [
    '收到申请 40 件，其中全部公开或部分公开 30 件，公开率为 75%。',
    '40: new or new+carried-in',
    '30: disclosed+partly',
    '75: % disclosed or disclosed+partly',
  ],
  [
    '全年收到申请 6 件，满意率 98%，其中予以公开 4 件。',
    '6: new or new+carried-in',
    '4: disclosed',
  ],
  // What grew is a rate, one way of coming in, or a quarter, and not all of them.
  ['答复申请 40 件，办结率同比提高 3.2%。', '40: total'],
  ['收到申请 40 件，网上申请同比增长 8.1%。', '40: new or new+carried-in'],
  ['第四季度收到申请同比增长 8.1%。'],
  ['预计明年收到申请增长 8.1%。'],
  ['收到申请同比增长 8.1%。', '8.1: growth new or new+carried-in'],
  // A share of a whole area is one of what other reports say as well.
  ['收到政府信息公开申请 40 件（占全市的 5%）。', '40: new or new+carried-in'],
  ['答复申请 40 件，占全省总量的 1.2%。', '40: total'],
  // What grew is a share or a rate that was told last, or what nobody knows.
  [
    '收到申请 40 件，其中自然人申请 30 件，占 75%，较上年上升 8.1%。',
    '40: new or new+carried-in',
    '30: total or new or new+carried-in from person',
    '75: % total or new or new+carried-in from person',
  ],
  ['答复申请 40 件，满意率 98%，同比提高 2.4%。', '40: total'],
  ['答复申请 40 件，网办率居全市前列，同比提高 2.4%。', '40: total'],
  ['答复申请 40 件，办结率同比提高 3.2%，较 2019 年提高 8.1%。', '40: total'],
  ['答复申请 40 件，开展培训 6 次，同比增长 20%。', '40: total'],
  [
    '答复申请 40 件，占 80%；收到申请 50 件，同比增长 8.7%。',
    '40: total',
    '80: % total',
    '50: new or new+carried-in',
    '8.7: growth new or new+carried-in',
  ],
  [
    '收到申请 40 件，同比增长 8.1%，较 2019 年增长 60%。',
    '40: new or new+carried-in',
    '8.1: growth new or new+carried-in',
    '60: growth new or new+carried-in',
  ],
  // What changed is the growth itself, or the number is that of the year before.
  ['收到申请 40 件，增幅比上年回落 8.1%。', '40: new or new+carried-in'],
  ['收到申请 40 件，增幅同比下降 8.1%。', '40: new or new+carried-in'],
  ['收到申请同比增幅由去年的 20%降至 8.1%。'],
  ['收到申请 40 件，增幅由 20%回落至 8.1%。', '40: new or new+carried-in'],
  ['收到申请 40 件，增幅从上年的 20%降至 8.1%。', '40: new or new+carried-in'],
  [
    '收到申请 40 件，增幅为 8.1%，比上年下降 5%。',
    '40: new or new+carried-in',
    '8.1: growth new or new+carried-in',
  ],
  // What is joined behind a number has one of its own.
  [
    '收到申请 40 件、办结 36 件、行政复议 6 件。',
    '40: new or new+carried-in',
    '36: total',
    '6: cases',
  ],
  // Growths of several things in turn.
  [
    '收到申请 40 件、答复申请 36 件，同比分别增长 8.1%和 5.9%。',
    '40: new or new+carried-in',
    '36: total',
    '8.1: growth new or new+carried-in',
    '5.9: growth total',
  ],
  [
    '收到申请 40 件，答复申请 36 件，分别较上年增长 8.1%，下降 10%。',
    '40: new or new+carried-in',
    '36: total',
  ],
  [
    '收到申请 40 件、答复申请 36 件，同比增长 8.1%、下降 10%。',
    '40: new or new+carried-in',
    '36: total',
  ],
  [
    '收到申请 40 件、答复申请 36 件，分别增长 8.1%、5.9%；作出行政许可 52 件，同比增长 30%。',
    '40: new or new+carried-in',
    '36: total',
    '8.1: growth new or new+carried-in',
    '5.9: growth total',
    '52: licence',
    '30: growth licence',
  ],
  // Not as many as there are things.
  [
    '收到申请 40 件、答复申请 36 件、结转 4 件，分别增长 8.1%、5.9%。',
    '40: new or new+carried-in',
    '36: total',
    '4: carried-in or carried-out',
  ],
  ['收到申请 40 件，较 2021 年、2022 年分别增长 8.1%、5.9%。', '40: new or new+carried-in'],
  [
    '收到申请、答复申请分别比上年增长 8.1%、下降 5.9%。',
    '8.1: growth new or new+carried-in',
    '5.9: growth total',
  ],
  // By how many, how many times, as many; and how many they were.
  [
    '收到申请 40 件，比上年的 37 件增加 3 件，增长 8.1%。',
    '40: new or new+carried-in',
    '37: was new or new+carried-in',
    '3: amount new or new+carried-in',
    '8.1: growth new or new+carried-in',
  ],
  [
    '收到申请 40 件，答复申请 36 件，比上年减少 3 件。',
    '40: new or new+carried-in',
    '36: total',
    '3: amount total or new or new+carried-in',
  ],
  [
    '收到申请 40 件，是上年的 2.5 倍。',
    '40: new or new+carried-in',
    '2.5倍: times new or new+carried-in',
  ],
  ['收到申请数量与上年持平。', '持平: level new or new+carried-in'],
  ['收到申请 40 件，与上年基本持平。', '40: new or new+carried-in'],
  [
    '申请由上年的 37 件增加为 40 件。',
    '37: was new or new+carried-in',
    '40: new or new+carried-in',
  ],
  [
    '2022 年收到申请 37 件，2023 年收到 40 件。',
    '37: was new or new+carried-in',
    '40: new or new+carried-in',
  ],
  [
    '本年收到申请 40 件，上年收到 37 件。',
    '40: new or new+carried-in',
    '37: was new or new+carried-in',
  ],
  // What each number is of is a year.
  ['2022 年、2023 年分别收到申请 37 件、40 件。'],
  ['上年和本年分别收到申请 37 件、40 件。'],
  ['上年收到申请 37 件，培训 3 次，今年收到信件 40 封。'],
  // All of them may be those that were received, and not those that were answered.
  ['6 件申请均已在规定期限内答复。', '6: total or new or new+carried-in'],
  ['6 件申请已答复。', '6: total'],
  [
    '收到申请 9 件，分别为予以公开 7 件、不予公开 2 件。',
    '9: new or new+carried-in',
    '7: disclosed',
    '2: refused',
  ],
  // Numbers before their things, of what was published and not decided.
  ['网站晒出本局的 2 项行政许可、6 项行政处罚、3 项服务。'],
  ['全年作出 2 项行政许可、6 项行政处罚。', '2: licence', '6: penalty'],
  ['在网上发布行政许可 52 件，行政处罚 3 件。'],
  ['作出行政许可 52 件，行政处罚 3 件。', '52: licence', '3: penalty'],
  // Parts of something else.
  ['全年制作信息 90 条，其中主动公开信息 60 条，占 66.7%；依申请公开信息 20 条，占 22.2%。'],
  ['网站发布各类信息 90 条。其中，行政规范性文件 2 件，行政处罚 5 件。'],
  [
    '收到政府信息公开申请 40 件，用时 3 天。其中予以公开 20 件。',
    '40: new or new+carried-in',
    '20: disclosed',
  ],
  [
    '全区共完成依申请公开答复 45 件，包括上年结转申请 3 件。其中，予以公开答复 20 件。',
    '45: total of 全区',
    '3: carried-in of 全区',
    '20: disclosed',
  ],
  // Answers to others.
  ['依申请公开事项办结 1 件，镇长信箱回复 5 件。', '1: total'],
  ['依申请公开事项办结 7 件，意见簿答复 5 件。', '7: total'],
  [
    '依申请公开事项收到 7 件，县水利局答复 5 件。',
    '7: new or new+carried-in',
    '5: total of 县水利局',
  ],
  // Applicants: those joined are told of together.
  ['收到公民、法人提交的申请 9 件。', '9: new or new+carried-in from person+organisations'],
  [
    '处理公民和法人或其他组织申请共 9 件。',
    '9: new or new+carried-in or total from person+organisations',
  ],
  ['收到法人提交的申请 2 件。', '2: new or new+carried-in from organisations'],
  ['答复申请 9 件，其中不属于本机关公开的 7 件。', '9: total', '7: unable.not-held'],
  // Names of applications.
  ['全年共收到申请公开件 12 件。', '12: new or new+carried-in'],
  [
    '答复申请 12 件。所有答复件中，予以公开的 6 件，占 50%。',
    '12: total',
    '6: disclosed',
    '50: % disclosed',
  ],
  ['镇政府共收到 12 件信息依申请公开。', '12: new or new+carried-in of 镇政府'],
  ['今年受理依申请信息 8 条。', '8: new or new+carried-in'],
  ['今年受理依申请信息公开 8 条。', '8: new or new+carried-in'],
  ['未收到依申请公开来信。', '未收到依申请公开来信: none new or new+carried-in'],
  ['未收到政府信息申请公开。', '未收到政府信息申请公开: none new or new+carried-in'],
  ['答复完毕申请 15 件。', '15: total'],
  // Reviews and suits.
  ['政府信息公开申请答复后被行政复议 3 件，被纠错 1 件。', '3: cases', '1: cases'],
  ['没有出现信息公开行政复议。', '没有出现信息公开行政复议: none cases'],
  ['未发生因政府信息公开所引发的行政诉讼。', '未发生因政府信息公开所引发的行政诉讼: none cases'],
];

for (const [paragraph, ...found] of FOUND) {
  test(paragraph, () => {
    const draft = draftOf(
      `石桥县水利局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n（二）依申请公开\n\n${paragraph}\n`,
    );
    const told = sectionedProse(draft).flatMap(({ passages }) =>
      passages.flatMap(({ passage }) =>
        [...claimsIn(passage)]
          .sort((one, other) => one.from - other.from)
          .map((claim) => `${passage.words.slice(claim.from, claim.to)}: ${wordsOf(claim)}`),
      ),
    );
    expect(told).toEqual(found);
  });
}

function wordsOf(claim: Claim): string {
  const meanings = claim.kind === 'share' ? claim.shares.map(({ part }) => part) : claim.meanings;
  const rows = [...new Map(meanings.map((one) => [keyOf(one), one.rows.join('+')])).values()];
  const change = claim.kind === 'change' ? `${claim.change.by} ` : '';
  const kinds = { count: '', none: 'none ', share: '% ', growth: 'growth ', all: 'all ', change };
  const kind = kinds[claim.kind];
  const from = claim.subject.parties && meanings[0]?.columns.join('+');
  const party = from && from !== 'total' ? ` from ${from}` : '';
  return `${kind}${[...new Set(rows)].join(' or ')}${party}${claim.who ? ` of ${claim.who}` : ''}`;
}

/** Sentences about what an office does beside, in a paragraph that speaks of disclosure in another one. */
const BESIDE = [
  '受理行政复议申请 120 件，审结 110 件，其中涉及政府信息公开 6 件。',
  '行政复议案件 120 件，其中政府信息公开类 6 件。',
  '全县行政诉讼案件 35 件，败诉 3 件。',
  '办理不动产登记申请 5420 件，办结 5400 件。',
  '作出行政许可 6 件。服务大厅受理各类事项 5420 件，办结 5400 件。',
  '政府信息公开申请 6 件。保密审查信息 5420 条，不予公开 40 条。',
  '政务服务中心受理各类申请 5420 件，办结 5400 件，办结率 99.6%。',
  '受理群众申请 860 件，办结 860 件。',
  '一网通办受理申请 12 万件。',
  '县教育局受理申请 200 件。',
  '清理行政规范性文件 230 件，继续有效 120 件。',
  '行政处罚案件立案 140 件。',
  '公开行政处罚决定书 97 件、行政许可结果 880 件。',
];

test.each(BESIDE)('nothing of the form is told by: %s', (sentence) => {
  const draft = draftOf(
    `石桥县2023年政府信息公开工作年度报告\n\n一、总体情况\n\n（五）监督保障\n\n组织政务公开培训 4 次。${sentence}\n`,
  );
  const told = sectionedProse(draft).flatMap(({ passages }) =>
    passages.flatMap(({ passage }) =>
      claimsIn(passage).map((claim) => passage.words.slice(claim.from, claim.to)),
    ),
  );
  // What is said to be of disclosure is told, and no other number.
  expect(told.filter((number) => number !== '6')).toEqual([]);
});

test('the same sentence is told by what stands before it, and by the heading above', () => {
  const found = (heading: string, paragraph: string) => {
    const draft = draftOf(
      `石桥县2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${heading}\n\n${paragraph}\n`,
    );
    const passages = sectionedProse(draft).flatMap((page) => page.passages);
    return passages.flatMap(({ passage }) => claimsIn(passage)).length;
  };
  expect(found('（五）监督保障', '收到政府信息公开申请 12 件。办结 12 件。')).toBe(2);
  expect(found('（五）监督保障', '收到网民来信 12 件。办结 12 件。')).toBe(0);
  expect(found('（二）依申请公开', '收到申请 12 件。')).toBe(1);
  expect(found('（五）监督保障', '收到申请 12 件。')).toBe(0);
});
