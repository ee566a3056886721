import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { fixesAt } from '../../shared/src/features/fixes';
import { lacksRegulatoryPower } from '../../shared/src/report/organ';
import { brief, findingsIn, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const CELLS = readText('test/fixtures/twins/cells-2023.txt');

function rulesIn(text: string): string[] {
  return findingsIn(text).map(({ rule }) => rule);
}

describe('sound drafts as converters and hands leave them', () => {
  const chapters = (write: (numeral: string, title: string) => string) =>
    REPORT.replace(/^## ([一二三四五六])、(.*)$/gmu, (_, numeral, title) => write(numeral, title));

  test.each([
    ['a tab behind the numeral', chapters((numeral, title) => `${numeral}、\t${title}`)],
    ['bold headings', chapters((numeral, title) => `## **${numeral}、${title}**`)],
    ['no space behind the marks', chapters((numeral, title) => `##${numeral}、${title}`)],
    ['chapters', chapters((numeral, title) => `第${numeral}章 ${title}`)],
    ['a numeral and a space', chapters((numeral, title) => `${numeral} ${title}`)],
    [
      'bold figures',
      swap(REPORT, '| 48 | 1 | 0 | 1 | 0 | 0 | 50 |', '| **48** | 1 | 0 | 1 | 0 | 0 | **50** |'),
    ],
    [
      'contents with the parts of a section',
      swap(
        REPORT,
        '## 一、',
        '目录\n一、总体情况\n（一）主动公开\n（二）依申请公开\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n\n## 一、',
      ),
    ],
    [
      'a plan of several years',
      swap(REPORT, '组织培训，', '按照规划统计（2021年1月1日至2025年12月31日），组织培训，'),
    ],
    [
      'the title of a section over its table',
      REPORT.replace(/^(## 三、.*)$/mu, '$1\n\n三、收到和处理政府信息公开申请情况'),
    ],
    ['a column of the web page above the title', `政府信息公开年报\n\n${REPORT}`],
    ['a path above the title', `首页 > 政府信息公开 > 年度报告\n\n${REPORT}`],
    [
      'a title that ends on the next line',
      swap(REPORT, '信息公开工作年度报告\n\n根据', '信息公开工作\n年度报告\n\n根据'),
    ],
    ['a menu', `首页 | 行政许可 | 行政处罚 | 联系我们\n\n${REPORT}\n打印 | 关闭 | 行政许可\n`],
  ])('%s', (_name, text) => {
    expect(brief(text)).toEqual([]);
  });

  test('a signature after the year says nothing of the year', () => {
    const text = STANDARD_REPORTS['2019']
      .replace(/^# .*\n\n.*\n/u, '')
      .replaceAll(/〔\d{4}〕/gu, '');
    const year = (signature: string) =>
      draftOf(`${text}\n2020年，办理申请54件。\n${signature}`).report.year;
    expect(year('青溪县财政局 2021年1月15日\n青溪县财政局 2021年1月15日\n')?.value).toBe(2020);
  });
});

describe('mistakes are blamed where they are', () => {
  test('a number whose tab was lost is not part of the label', () => {
    const text = swap(CELLS, '\t行政规范性文件\n\t24\n', '\t行政规范性文件\n24\n');
    expect(brief(text)).toEqual([]);
  });

  test('a footnote mark is no digit', () => {
    expect(rulesIn(swap(REPORT, '| 行政许可 | 1106 |', '| 行政许可 | 1106① |'))).toEqual([
      'figure.not-number',
    ]);
  });

  test('a word in the first cell of table four is a figure that is no number', () => {
    const text = swap(REPORT, '| 0 | 6 | 0 | 0 | 6 | 1 |', '| 若干 | 6 | 0 | 0 | 6 | 1 |');
    expect(brief(text)).toEqual(['figure.not-number «若干»']);
  });

  test('（六）其他 is the group that lost its end, not row 3', () => {
    const text = swap(REPORT, '| （六）其他处理 |', '| （六）其他 |');
    expect(brief(text)).toEqual(['label.changed «（六）其他»']);
  });

  test('changed words of a head restore that head', () => {
    const text = REPORT.replace('| 结果维持 |', '| 维持结果 |');
    const [finding, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('结果维持');
    for (const [good, bad] of [
      ['第二十条第（八）项', '第二十条第（九）项'],
      ['| 法人或其他组织 |', '| 法人及其他组织 |'],
    ] as const) {
      expect(rulesIn(swap(REPORT, good, bad))).toEqual(['label.changed']);
    }
  });

  test('the own number of a changed title decides which section it is', () => {
    const text = swap(
      REPORT,
      '## 三、收到和处理政府信息公开申请情况',
      '## 三、依申请公开政府信息情况',
    );
    expect(rulesIn(text)).toEqual(['section.title']);
  });

  test('what was carried out cannot make a total negative', () => {
    const row = '四、结转下年度继续办理 |  |  | 0 | 4 | 0 | 0 | 0 | 0 | 4 |';
    const text = swap(
      REPORT,
      row,
      row.replace('| 0 | 4 | 0 |', '| 0 | 4 | 3 |').replace('| 4 |', '| 4 |'),
    );
    for (const { message } of findingsIn(text))
      expect(String(message.args.expected)).not.toMatch(/^-/u);
  });

  test('one edit is offered once, whatever it settles', () => {
    const text = swap(REPORT, '| 48 | 1 | 0 | 1 | 0 | 0 | 50 |', '| 48 | 1 | 0 | 1 | 0 | 0 | 51 |');
    const at = text.indexOf('51 |');
    const fixes = fixesAt(findingsIn(text), { from: at, to: at });
    expect(fixes.filter(({ fix }) => fix.edits[0]?.text === '50')).toHaveLength(1);
    expect(fixes.filter(({ fix }) => fix.preferred)).toHaveLength(1);
  });

  test('the marks around a heading stay', () => {
    const text = swap(REPORT, '## 一、总体情况', '**一、工作概述**');
    expect(findingsIn(text)[0]?.fixes[0]?.edits[0]?.text).toBe('**一、总体情况**');
  });

  test('an amount without a unit in its head has no likeliest fix', () => {
    const text = swap(STANDARD_REPORTS['2019'], '| 14 | 476.42 |', '| 14 | 251000元 |');
    expect(findingsIn(text)[0]?.fixes.map(({ preferred }) => preferred)).toEqual([false]);
  });
});

test.each(['依申请公开收费情况：无。', '本年度未收取政府信息公开信\n息处理费。'])(
  'section six speaks of the fee: %j',
  (sentence) => {
    expect(brief(swap(REPORT, '本年度未收取信息处理费。', sentence))).toEqual([]);
  },
);

test('other charges say nothing of the fee', () => {
  const text = swap(REPORT, '本年度未收取信息处理费。', '本单位没有行政事业性收费。');
  // What it denies is what table two counts, which is another matter.
  expect(rulesIn(text)).toEqual(['fee.missing', 'claim.figure']);
});

test.each(['住房和城乡建设部', '住房和城乡建设部办公厅'])('%s may make 规章', (organ) => {
  expect(lacksRegulatoryPower(organ)).toBe(false);
});
