import { describe, expect, test } from 'vitest';
import { brief, check, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];

describe('row and column labels', () => {
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
