import { describe, expect, test } from 'vitest';
import { brief, check, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const OLD = STANDARD_REPORTS['2019'];

/** The rules that speak when one label of the standard report is worded so. */
function rulesFor(good: string, bad: string, report = REPORT): string[] {
  return brief(swap(report, good, bad)).map((line) => line.split(' ')[0] ?? '');
}

describe('row and column labels', () => {
  test.each([
    ['| 规章 |', '| 规 章 |'],
    ['| 规章 |', '| 规\u3000章 |'],
    ['第二十条第（一）项', '第二十条第(一)项'],
    ['第二十条第（五）项', '第二十条  第 （五） 项'],
    ['| 1.属于国家秘密', '| 1. 属于国家秘密'],
    ['| 1.属于国家秘密', '| 1、属于国家秘密'],
    ['| 1.属于国家秘密', '| 1．属于国家秘密'],
    ['| 1.属于国家秘密', '| （1）属于国家秘密'],
    ['| 1.属于国家秘密', '| 属于国家秘密'],
    ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['3.危及“三安全一稳定”', '3.危及三安全一稳定'],
    ['| （一）予以公开', '| (一) 予以公开'],
    ['| （一）予以公开', '| （ 一 ） 予以公开'],
    [
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '(二) 部分公开(区分处理的, 只计这一情形, 不计其他情形)',
    ],
    ['一、本年新收政府信息公开申请数量', '一、本年新收的政府信息公开申请数量'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)'],
    ['| 商业企业 |', '| 商业 企业 |'],
    ['| 商业企业 |', '| 商业<br>企业 |'],
    ['| 1.本机关不掌握相关政府信息', '| ⼀.本机关不掌握相关政府信息'],
    ['| 未经复议直接起诉 |', '| 未经复议直接起诉  |'],
    [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    ],
  ])('%j may be %j', (good, bad) => {
    expect(rulesFor(good, bad)).toEqual([]);
  });

  test.each([
    ['本年制发件数', '本年度制发数'],
    ['本年废止件数', '本年废止数'],
    ['现行有效件数', '现行有效件'],
    ['现行有效件数', '现行有效'],
    ['| 行政规范性文件 |', '| 规范性文件 |'],
    ['（七）总计', '（七）合计'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费'],
    ['逾期不补正、行政机关', '逾期不补正，行政机关'],
    ['| 行政复议 |  |  |  |  | 行政诉讼 |', '| 行政复议行政诉讼 |  |  |  |  |  |'],
  ])('%j is recognised as %j, and information', (good, bad) => {
    expect(rulesFor(good, bad)).toEqual(['label.variant']);
  });

  test.each([
    [
      '上一年项目数量 | 本年增/减 | 处理决定数量 |\n| 行政许可',
      '上一年项目数量 2019年 | 本年 增/减 | 处理决定数量 |\n| 行政许可',
      ['label.variant'],
    ],
    ['本年新制作数量 | 本年新公开数量', '本年新 | 本年新', ['label.variant', 'label.variant']],
    ['本年新制作数量', '本年新 制作数量', []],
    ['| 规范性文件 |', '| 行政规范性文件 |', ['label.variant']],
    ['（六）其他处理', '(六) 其他处理', []],
  ])('in the 2019 form %j may be %j: %j', (good, bad, wanted) => {
    expect(rulesFor(good, bad, OLD)).toEqual(wanted);
  });

  test.each([
    ['已获取信息', '已作答复'],
    ['| （四）无法提供 |', '| （四）不能提供 |'],
    ['| 6.属于四类过程性信息', '| 6.属于过程性信息'],
    ['四、结转下年度继续办理', '四、结转到下年度办理'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
    ['社会公益组织', '社会公益机构'],
    ['本年处理决定数量 |  |  |\n| 行政许可', '本年处理数量 |  |  |\n| 行政许可'],
  ])('%j changed to %j is a warning with a fix that restores it', (good, bad) => {
    expect(rulesFor(good, bad)).toEqual(['label.changed']);
  });

  test('a definition behind a label is information, and the figures count', () => {
    const text = swap(
      REPORT,
      '| 行政强制 | 57 |',
      '| 行政强制（指查封、扣押、冻结等。不含催告） | 57 |',
    );
    expect(brief(text)).toEqual(['label.definition «行政强制（指查封、扣押、冻结等。不含催告）»']);
  });

  test('an extra local row is information, its figures outside all sums', () => {
    const row = '|  | （七）总计 |  | 48 |';
    const text = swap(REPORT, row, `|  | 其中：网络申请 |  | 9 | 9 | 9 | 9 | 9 | 9 | 9 |\n${row}`);
    expect(brief(text)).toEqual(['row.extra «其中：网络申请»']);
  });

  test('a caption inside the table is no row, but its year must be the report’s', () => {
    const rows = readText('test/fixtures/twins/rows-2023.txt');
    const caption = (year: number) =>
      swap(
        rows,
        '第二十条第（一）项\t\t\t\n',
        `第二十条第（一）项\t\t\t\n单位：件\t${year}年度\t\t\n`,
      );
    expect(brief(caption(2023))).toEqual(brief(rows));
    expect(brief(caption(2022))).toEqual(['year.disagrees «2022»', ...brief(rows)]);
  });
});

describe('section titles', () => {
  const SECTIONS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      '## 一、总体情况',
      [
        '一、 总体情况',
        '一.总体情况',
        '**一、总体情况**',
        '总体情况',
        '　一、总体情况',
        '\t一、总体情况',
        '第一部分 总体情况',
      ],
      ['一、总体情况。', '一、信息公开总体情况', '一、工作概述', '一、总体公开情况'],
    ],
    [
      '## 二、主动公开政府信息情况',
      ['二、主动公开政府信息的情况', '二、主动公开政府信息情况情况'],
      ['二、主动公开信息情况', '二、行政机关主动公开政府信息情况'],
    ],
    [
      '## 三、收到和处理政府信息公开申请情况',
      ['三、收到和处理政府信息公开申请的情况', '三、收到和处理政府信息\n公开申请情况'],
      ['三、行政机关收到和处理政府信息公开申请情况'],
    ],
    [
      '## 四、政府信息公开行政复议、行政诉讼情况',
      [
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      ],
      ['四、政府信息公开行政复议行政诉讼情况'],
    ],
    [
      '## 五、存在的主要问题及改进情况',
      ['五、政府信息公开工作存在的主要问题及改进情况', '五、存在主要问题及改进情况'],
      ['五、存在问题及改进情况', '五、存在的主要问题和改进措施'],
    ],
    ['## 六、其他需要报告的事项', ['六、其他需要报告事项'], ['六、其他需报告事项']],
  ];

  test.each(SECTIONS.flatMap(([good, silent]) => silent.map((bad) => [good, bad] as const)))(
    '%j may be %j',
    (good, bad) => {
      expect(rulesFor(good, bad)).toEqual([]);
    },
  );

  test.each(SECTIONS.flatMap(([good, , listed]) => listed.map((bad) => [good, bad] as const)))(
    '%j as %j is information',
    (good, bad) => {
      expect(rulesFor(good, bad)).toEqual(['section.title-variant']);
    },
  );

  test.each([
    ['## 一、总体情况', '一、基本情况'],
    ['## 二、主动公开政府信息情况', '二、主动公开情况'],
    ['## 五、存在的主要问题及改进情况', '五、存在的主要困难及改进情况'],
  ])('%j changed to %j is a warning', (good, bad) => {
    expect(rulesFor(good, bad)).toEqual(['section.title']);
  });

  test('a sub-heading with the words of a section title is no second section', () => {
    const text = swap(REPORT, '### （一）主动公开\n', '（一）主动公开政府信息情况\n');
    expect(brief(text)).toEqual([]);
  });

  test('all six in brackets are six sections all the same', () => {
    const bracketed = REPORT.replace(/^## ([一二三四五六])、/gmu, '## （$1）');
    expect(brief(bracketed)).toEqual([]);
  });

  test('text may follow the title on its line', () => {
    const text = swap(
      REPORT,
      '## 一、总体情况\n',
      '一、总体情况。2023年，我县做好政府信息公开工作。\n',
    );
    expect(brief(text)).toEqual([]);
  });

  test('lines of contents with page numbers are no headings', () => {
    const lines =
      '目录\n一、总体情况……1\n二、主动公开政府信息情况.....2\n三、收到和处理政府信息公开申请情况 —— 3\n\n';
    expect(brief(swap(REPORT, '## 一、总体情况', `${lines}## 一、总体情况`))).toEqual([]);
  });

  test('a table of contents is no first set of sections', () => {
    const titles = [...REPORT.matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
    const text = swap(
      REPORT,
      '## 一、总体情况\n',
      `目录\n\n${titles.join('\n')}\n\n## 一、总体情况\n`,
    );
    expect(brief(text)).toEqual([]);
  });
});

describe('order and number of sections and rows', () => {
  test('two sections changed places, whatever their numerals say', () => {
    const five = REPORT.slice(REPORT.indexOf('## 五、'), REPORT.indexOf('## 六、'));
    const head = REPORT.slice(0, REPORT.indexOf('## 五、'));
    const six = `${REPORT.slice(REPORT.indexOf('## 六、'))}\n`;
    expect(brief(head + six + five)).toEqual(['section.order «## 六、其他需要报告的事项»']);
    const renumbered = head + six.replace('六、', '五、') + five.replace('五、', '六、');
    expect(brief(renumbered)).toEqual(['section.order «## 五、其他需要报告的事项»']);
  });

  test('behind a missing section numerals that moved up are not told again', () => {
    const text = REPORT.replace(/## 五、[\s\S]*(?=## 六、)/u, '').replace('## 六、', '## 五、');
    expect(brief(text)).toEqual(['section.missing «## 四、政府信息公开行政复议、行政诉讼情况»']);
  });

  test('neighbouring rows that are missing are one finding', () => {
    const text = REPORT.replace(/\| {2}\| （五）[\s\S]*(?=\| {2}\| （七）)/u, '');
    check(text.replace('3.补正后申请内容仍不明确', '⟦3.补正后申请内容仍不明确⟧row.missing'));
  });
});
