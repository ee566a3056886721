import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { type HoverText, hover, withoutMarks } from '../../shared/src/features/hover';
import { FORMATS } from '../../shared/src/format';
import { figureCount } from '../../shared/src/format/tree';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tablesIn } from '../helpers/tables';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const TWINS = ['cells-2023', 'rows-2023'].map((name) =>
  readText(`test/fixtures/twins/${name}.txt`),
);

/** The text with $0 taken out, and where it stood. */
function caret(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('$0');
  return { text: marked.replace('$0', ''), offset };
}

describe('hover', () => {
  test.each([
    ['| 一、本年新$0收政府信息公开申请数量', '一、本年新收政府信息公开申请数量'],
    ['（七）$0总计', '（七）总计'],
    ['| （三）不予$0公开 |', '（三）不予公开'],
    ['| 商业$0企业 |', '商业企业'],
    ['| 尚未审结 | 总计 | 未经$0复议直接起诉', '未经复议直接起诉'],
    ['## 三、收到和$0处理', '三、收到和处理政府信息公开申请情况'],
    ['第二十条第$0（五）项', '第二十条第（五）项'],
  ])('at %j tells what it is about', (marked, name) => {
    const { text, offset } = caret(swap(REPORT, marked.replace('$0', ''), marked));
    const zh = hover(draftOf(text), offset, 'zh-cn');
    const en = hover(draftOf(text), offset, 'en');
    expect(zh?.markdown).toContain(`**${name}**`);
    expect(en?.markdown).toContain(`**${name}**`);
    expect(en?.markdown).not.toBe(zh?.markdown);
  });

  test('on a figure tells its row and its column', () => {
    const { text, offset } = caret(
      swap(REPORT, '| （一）予以公开 |  | 29 |', '| （一）予以公开 |  | 2$09 |'),
    );
    const found = hover(draftOf(text), offset, 'zh-cn');
    expect(found && text.slice(found.from, found.to)).toBe('29');
    expect(found?.markdown).toMatch(/予以公开[\s\S]*自然人/u);
  });

  test.each([
    [
      'that is right',
      '| 29 | 1 | 0 | 1 | 0 | 0 | 31$0 |',
      [
        '- ✓ 各列之和＝总计：29+1+0+1+0+0 = 31',
        '- ✓ 各项办理结果之和＝（七）总计：31+6+6+2+5 = 50',
      ],
    ],
    [
      'that is wrong',
      '| 9$02 | 1 | 0 | 1 | 0 | 0 | 31 |',
      [
        '- ✗ 各列之和＝总计：92+1+0+1+0+0 = 94 ≠ 31',
        '- ✗ 各项办理结果之和＝（七）总计：92+6+6+2+5 = 111 ≠ 48',
      ],
    ],
    [
      'beside a blank',
      '| 2$09 |  | 0 | 1 | 0 | 0 | 31 |',
      [
        '- ? 各列之和＝总计：29+□+0+1+0+0 ?= 31',
        '- ✓ 各项办理结果之和＝（七）总计：29+6+6+2+5 = 48',
      ],
    ],
  ])('on a figure %s shows its identities with their numbers', (_, marked, lines) => {
    const { text, offset } = caret(swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', marked));
    const { markdown = '' } = hover(draftOf(text), offset, 'zh-cn') ?? {};
    expect(markdown.split('\n').filter((line) => /^- [✓✗?]/u.test(line))).toEqual(lines);
    expect(markdown).toContain('**勾稽关系**');
  });

  test('on a blank tells what the identities make it', () => {
    const { text, offset } = caret(
      swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| $0 | 1 | 0 | 1 | 0 | 0 | 31 |'),
    );
    expect(hover(draftOf(text), offset, 'zh-cn')?.markdown).toContain('推得应为 29');
    expect(hover(draftOf(text), offset, 'en')?.markdown).toContain('make it 29');
  });

  test('on a figure of table two shows none, for it has none', () => {
    const { text, offset } = caret(swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | 5$07 |'));
    expect(hover(draftOf(text), offset, 'zh-cn')?.markdown).not.toContain('勾稽关系');
  });

  test('tells of every label of every table, whatever the layout', () => {
    for (const text of [REPORT, STANDARD_REPORTS['2019'], ...TWINS]) {
      const draft = draftOf(text);
      for (const { heads, rows } of tablesIn(text)) {
        for (const label of [...heads, ...rows.flatMap((row) => row.label ?? [])]) {
          const found = hover(draft, label.from, 'zh-cn');
          expect(found?.markdown, label.text).toMatch(/[\u4e00-\u9fff]{4}/u);
        }
      }
    }
  });

  test('in prose is silent', () => {
    expect(hover(draftOf(REPORT), REPORT.indexOf('组织培训'), 'zh-cn')).toBeUndefined();
  });
});

/** What is shown at $0, which stands within words that the report has once. */
function shown(marked: string, locale: 'zh-cn' | 'en' = 'zh-cn'): HoverText | undefined {
  const { text, offset } = caret(swap(REPORT, marked.replace('$0', ''), marked));
  return hover(draftOf(text), offset, locale);
}

/** What is shown at the first figure of a row whose line is written otherwise. */
function shownWhere(good: string, marked: string): string {
  const { text, offset } = caret(swap(REPORT, good, marked));
  return hover(draftOf(text), offset, 'zh-cn')?.markdown ?? '';
}

describe('what a hover says', () => {
  test('of a row: unit, what it counts, what not, what is done wrong, the article', () => {
    expect(shown('（七）总$0计')?.markdown).toMatchInlineSnapshot(`
      "**（七）总计** · 行 · 单位：件

      本年办结的申请总数，等于（一）至（六）各填数行之和。

      - 所属：三、本年度办理结果
      - **不包括**：结转下年度的申请，填第四项。
      - **易错**：改了某一行，忘了改总计。
      - 第一项加第二项，等于本行加第四项（表样印明的勾稽关系）。

      *依据：国办公开办函〔2019〕60号、〔2021〕30号的表样*"
    `);
    expect(shown('6.属于四类$0过程性信息', 'en')?.markdown).toMatchInlineSnapshot(`
      "**6.属于四类过程性信息** · Row · unit: applications (件)

      Applications refused because they concern process information of four kinds: records of discussion, drafts, letters of consultation, and requests for instruction or reports.

      - Within: 三、本年度办理结果 › （三）不予公开
      - **Not included:** Enforcement files: row 7. Internal affairs: row 5.
      - **Take care:** Mixing this row up with rows 5 and 7. All three rest on article 16 but are different information.

      *Basis: Regulations on Open Government Information, art. 16 para. 2*"
    `);
  });

  test('of an article of table two: its item in words, and its rows and columns', () => {
    for (const { spec } of FORMATS.flatMap((format) => tablesIn(reportIn('markdown', format)))) {
      for (const { heading, explanation } of spec.blocks) {
        if (!heading) continue;
        const item = /（.）项/u.exec(heading.text)?.[0] ?? '';
        expect(explanation?.zh).toContain(`条例第二十条第${item}`);
        expect(explanation?.basis?.zh).toContain(`第二十条第${item}`);
      }
    }
    const { markdown = '' } = shown('第二十条第$0（六）项') ?? {};
    expect(markdown).toContain('- 行：行政处罚；行政强制');
    expect(markdown).toContain('- 列：本年处理决定数量');
    expect(markdown).toContain('具有一定社会影响的行政处罚决定');
  });

  test('of the title: how the report is read, and by when it is to be published', () => {
    const { markdown = '' } = shown('# 青溪县2023年政府信息$0公开') ?? {};
    expect(markdown).toContain('2021 年格式 · 2023 年度（依据标题）');
    expect(markdown).toContain('- 机关：青溪县');
    expect(markdown).toMatch(/1月31日.*3月31日/u);
    expect(markdown).toContain('第四十九条');
  });

  test('of the sentence of the period', () => {
    const found = shown('统计期限自$02023年');
    expect(found?.markdown).toMatch(/^\*\*统计期限\*\*/u);
    expect(found && REPORT.slice(found.from, found.to)).toMatch(/^本报告所列.*12月31日$/u);
  });

  test.each([
    ['（一）主动$0公开', '（一）主动公开'],
    ['（二）依申请$0公开', '（二）依申请公开'],
    ['（五）监督$0保障', '（五）监督保障'],
    ['（一）主要$0问题', '（一）主要问题'],
    ['（二）改进$0情况', '（二）改进情况'],
  ])('of the sub-heading %j', (marked, name) => {
    expect(shown(`### ${marked}`)?.markdown).toMatch(
      new RegExp(`^\\*\\*${name}\\*\\* · 小标题`, 'u'),
    );
  });

  test('of a sub-heading with its text behind it, worded otherwise', () => {
    const marked = '（三）政府信息管理$0方面。一年来，共清理文件。';
    const markdown = shownWhere('### （三）政府信息管理', marked);
    expect(markdown).toContain('**（三）政府信息管理** · 小标题');
    expect(
      shownWhere('### （三）政府信息管理', '（三）政府信息管理方面。一年来，$0共清理文件。'),
    ).toBe('');
    expect(shownWhere('### （三）政府信息管理', '（三）加强$0学习')).toBe('');
  });
});

describe('what a figure is read as', () => {
  const GOOD = '| 行政强制 | 57 |';

  test.each([
    ['5$07', ' · 57 件'],
    ['５$0７', ' · 读作 57 件（写作“５７”）'],
    ['1.2$0万', ' · 读作 12000 件（写作“1.2万”）'],
    ['$0', ' · 空白：未知，不按 0 计算'],
    ['$0/', ' · 写作“/”，不是数字：未知，不按 0 计算'],
    ['-$05', ' · 写作“-5”，这一格不可能是这个数，不参加计算'],
  ])('%j', (cell, wanted) => {
    const [first] = shownWhere(GOOD, `| 行政强制 | ${cell} |`).split('\n');
    expect(first).toBe(`**行政强制 · 本年处理决定数量**${wanted}`);
  });

  test('the unit is that of its column', () => {
    expect(shown('| 476$0.42 |')?.markdown).toContain('** · 476.42 万元');
    expect(shown('| 476$0.42 |', 'en')?.markdown).toContain('** · 476.42 万元 (10,000 yuan)');
  });

  test('words of the draft are shown as they stand, and are no Markdown', () => {
    const [first] = shownWhere(GOOD, '| 行政强制 | *$0五*_[a](b)<b> |').split('\n');
    expect(first).toContain('“\\*五\\*\\_\\[a\\](b)\\<b\\>”');
    const long = shownWhere(GOOD, `| 行政强制 | $0${'很'.repeat(100)} |`).split('\n')[0] ?? '';
    expect(long).toContain(`“${'很'.repeat(40)}…”`);
  });
});

test('every label and every figure of every layout is explained, in both languages', () => {
  for (const format of FORMATS) {
    for (const layout of EVERY_LAYOUT) {
      const text = reportIn(layout, format);
      const draft = draftOf(text);
      let figures = 0;
      for (const { heads, rows } of tablesIn(text)) {
        const cells = rows.flatMap((row) => row.figures.flatMap(({ cell }) => cell ?? []));
        figures += cells.length;
        for (const { from } of [...heads, ...rows.flatMap((row) => row.label ?? []), ...cells]) {
          const zh = hover(draft, from, 'zh-cn')?.markdown;
          const en = hover(draft, from, 'en')?.markdown;
          expect(zh, `${layout} ${from}`).toMatch(/[\u4e00-\u9fff]{6}/u);
          expect(en, `${layout} ${from}`).toMatch(/[a-z]+ [a-z]+/u);
        }
      }
      expect(figures).toBe(format.tables.reduce((sum, table) => sum + figureCount(table), 0));
    }
  }
});

test('a client that shows no Markdown is given the same words without its marks', () => {
  const { markdown = '' } = shown('| 29$0 | 1 | 0 | 1 | 0 | 0 | 31 |') ?? {};
  const plain = withoutMarks(markdown);
  expect(plain).toMatch(/^（一）予以公开 · 自然人 · 29 件\n\n勾稽关系\n\n- ✓ /u);
  expect(plain).not.toMatch(/\*|^---|\\/mu);
  expect(withoutMarks('写作“\\*五\\*”')).toBe('写作“*五*”');
});
