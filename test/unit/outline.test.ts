import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, readDraft } from '../../shared/src/draft';
import { type OutlineItem, outline } from '../../shared/src/features/outline';
import { tableOutline } from '../../shared/src/features/outline/table';
import { FORMATS, LATEST } from '../../shared/src/format';
import { subHeadingOf } from '../../shared/src/report/sub-headings';
import { reparse } from '../../shared/src/syntax/reparse';
import { blocksOf } from '../../shared/src/syntax/tree';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];

const TEXTS: readonly (readonly [string, string])[] = [
  ...FORMATS.flatMap((format) =>
    EVERY_LAYOUT.map((layout) => [`${layout} of ${format.id}`, reportIn(layout, format)] as const),
  ),
  ...['pdf-vertical', 'pdf-text', 'pdf-text-between', 'dropped', 'html', 'scrape', 'no-tables'].map(
    (name) => [name, readText(`test/fixtures/layouts/${name}.txt`)] as const,
  ),
  ...['cells-2023', 'rows-2023'].map(
    (name) => [name, readText(`test/fixtures/twins/${name}.txt`)] as const,
  ),
  ['the sample', readText('samples/draft.txt')],
  ['two reports in one', `${REPORT}\n${REPORT}`],
  ['a table without a heading', REPORT.replace(/^#.*$/gmu, '')],
  ['HTML on one line', reportIn('html', LATEST).replace(/>\n\s*</gu, '><')],
];

/** The outline as lines: kind, label and detail, indented. */
function lines(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap(({ kind, label, detail, children }) => [
    `${'  '.repeat(depth)}${kind} ${label}${detail === undefined ? '' : ` [${detail}]`}`,
    ...lines(children, depth + 1),
  ]);
}

function outlineOf(text: string): OutlineItem[] {
  return outline(draftOf(text), 'zh-cn');
}

function every(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...every(item.children)]);
}

function named(text: string, label: string): OutlineItem | undefined {
  return every(outlineOf(text)).find((item) => item.label === label);
}

describe.each(TEXTS)('in %s', (_, text) => {
  test.each(MANNERS)('every item lies in its parent, and none over another: $name', ({ apply }) => {
    const whole = apply(text);
    const items = outlineOf(whole);
    expectNested(items, 0, whole.length);
    expect(items.length).toBeGreaterThan(0);
  });

  test('tables take in the lines on which they stand alone', () => {
    for (const { whole } of every(outlineOf(text)).filter(({ kind }) => kind === 'table')) {
      const start = text.slice(text.lastIndexOf('\n', whole.from - 1) + 1, whole.from);
      expect(start).not.toMatch(/^[\s|]+$/u);
    }
  });
});

test('where a section begins, the caret is in that one alone, so that breadcrumbs name it', () => {
  const items = outlineOf(REPORT).filter(({ kind }) => kind === 'section');
  for (const { whole, label } of items.slice(1)) {
    const around = items.filter(
      (item) => item.whole.from <= whole.from && whole.from <= item.whole.to,
    );
    expect(around.map((item) => item.label)).toEqual([label]);
  }
});

function expectNested(items: readonly OutlineItem[], from: number, to: number): void {
  let at = from;
  for (const { kind, label, whole, place, children } of items) {
    const order = [at, whole.from, place.from, place.to, whole.to, to];
    expect(order, `${kind} ${label}`).toEqual([...order].sort((a, b) => a - b));
    expect(label).not.toMatch(/^\s*$|[\r\n]/u);
    at = whole.to;
    expectNested(children, whole.from, whole.to);
  }
}

test('the same holds of texts whose lines were moved, dropped, joined or written twice', () => {
  const change = fc.record({
    kind: fc.constantFrom('move', 'drop', 'join', 'twice'),
    at: fc.nat(),
    to: fc.nat(),
  });
  const source = fc.constantFrom(...TEXTS.map(([, text]) => text));
  const property = fc.property(source, fc.array(change, { maxLength: 12 }), (text, changes) => {
    const changed = changes.reduce(withChange, text);
    expectNested(outlineOf(changed), 0, changed.length);
  });
  fc.assert(property, { numRuns: 400 });
});

function withChange(text: string, { kind, at, to }: { kind: string; at: number; to: number }) {
  const all = text.split('\n');
  const [from, next] = [at % all.length, (at + 1) % all.length];
  const words = all[from] ?? '';
  if (kind === 'join') return text.replace(`${words}\n`, () => `${words} `);
  if (kind === 'twice') all.splice(to % all.length, 0, words, all[next] ?? '');
  else all.splice(from, 1);
  if (kind === 'move') all.splice(to % all.length, 0, words);
  return all.join('\n');
}

test('the outline of a report: title, sections, their parts, and tables with their rows', () => {
  expect(lines(outlineOf(REPORT))).toMatchInlineSnapshot(`
    [
      "title 青溪县2023年政府信息公开工作年度报告",
      "section 一、总体情况",
      "  part （一）主动公开",
      "  part （二）依申请公开",
      "  part （三）政府信息管理",
      "  part （四）政府信息公开平台建设",
      "  part （五）监督保障",
      "section 二、主动公开政府信息情况",
      "  table 表二（主动公开）",
      "    block 第二十条第（一）项",
      "      row 规章 [0 · 0 · 0]",
      "      row 行政规范性文件 [24 · 2 · 84]",
      "    block 第二十条第（五）项",
      "      row 行政许可 [1106]",
      "    block 第二十条第（六）项",
      "      row 行政处罚 [129]",
      "      row 行政强制 [57]",
      "    block 第二十条第（八）项",
      "      row 行政事业性收费 [476.42]",
      "section 三、收到和处理政府信息公开申请情况",
      "  table 表三（收到和处理申请）",
      "    row 一、本年新收政府信息公开申请数量 [54]",
      "    row 二、上年结转政府信息公开申请数量 [0]",
      "    group 三、本年度办理结果",
      "      row （一）予以公开 [31]",
      "      row （二）部分公开 [6]",
      "      group （三）不予公开 [Σ 8]",
      "        row 1.属于国家秘密 [0]",
      "        row 2.其他法律行政法规禁止公开 [0]",
      "        row 3.危及“三安全一稳定” [0]",
      "        row 4.保护第三方合法权益 [6]",
      "        row 5.属于三类内部事务信息 [2]",
      "        row 6.属于四类过程性信息 [0]",
      "        row 7.属于行政执法案卷 [0]",
      "        row 8.属于行政查询事项 [0]",
      "      group （四）无法提供 [Σ 5]",
      "        row 1.本机关不掌握相关政府信息 [5]",
      "        row 2.没有现成信息需要另行制作 [0]",
      "        row 3.补正后申请内容仍不明确 [0]",
      "      group （五）不予处理 [Σ 0]",
      "        row 1.信访举报投诉类申请 [0]",
      "        row 2.重复申请 [0]",
      "        row 3.要求提供公开出版物 [0]",
      "        row 4.无正当理由大量反复申请 [0]",
      "        row 5.要求行政机关确认或重新出具已获取信息 [0]",
      "      group （六）其他处理 [Σ 0]",
      "        row 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 [0]",
      "        row 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 [0]",
      "        row 3.其他 [0]",
      "      row （七）总计 [50]",
      "    row 四、结转下年度继续办理 [4]",
      "section 四、政府信息公开行政复议、行政诉讼情况",
      "  table 表四（行政复议、行政诉讼）",
      "    group 行政复议 [6]",
      "    group 未经复议直接起诉 [2]",
      "    group 复议后起诉 [0]",
      "section 五、存在的主要问题及改进情况",
      "  part （一）主要问题",
      "  part （二）改进情况",
      "section 六、其他需要报告的事项",
    ]
  `);
});

test('every layout shows the same tables', () => {
  for (const format of FORMATS) {
    const tablesOf = (text: string) =>
      lines(every(outlineOf(text)).filter(({ kind }) => kind === 'table'));
    const [first, ...others] = EVERY_LAYOUT.map((layout) => tablesOf(reportIn(layout, format)));
    expect(first?.length).toBeGreaterThan(40);
    for (const other of others) expect(other).toEqual(first);
  }
});

describe('sub-headings', () => {
  const within = (words: string) =>
    lines(outlineOf(swap(REPORT, '### （一）主动公开\n', `${words}\n`))[1]?.children ?? [])[0];

  test.each([
    ['（一）主动公开', 'part （一）主动公开'],
    ['(一) 主动公开情况', 'part (一) 主动公开情况'],
    ['（一）健全制度，规范公开。一年来，共公开12条。', 'part （一）健全制度，规范公开'],
    ['**（一）主动公开。** 一年来，共公开12条。', 'part （一）主动公开'],
    ['<p><strong>（一）主动公开。</strong>一年来。</p>', 'part （一）主动公开'],
    ['1.加强组织领导。一年来，共开会2次。', 'part 1.加强组织领导'],
    ['#### 加强组织领导', 'part 加强组织领导'],
    ['主动公开', 'part 主动公开'],
    ['（一）主动公开政府信息情况', 'part （一）主动公开政府信息情况'],
  ])('%j is one', (words, wanted) => {
    expect(within(words)).toBe(wanted);
  });

  test.each([
    '一年来，共公开12条。',
    '1.收到申请31件。办结30件。',
    '（一）收到申请31件；',
    '2023年政府信息公开工作',
    '1.属于国家秘密 0 0 0 0 0 0 0',
    '（三）不予公开',
    '1.5万人次',
  ])('%j is none', (words) => {
    expect(within(words)).toBe('part （二）依申请公开');
  });

  test('nest by their numbers, and hold the table below them', () => {
    const text = REPORT.replace(
      '### （一）主动公开\n',
      '### （一）主动公开\n\n1.渠道\n\n2.数量\n',
    ).replace('| 第二十条第（一）项 |', '（一）统计表\n\n| 第二十条第（一）项 |');
    const items = outlineOf(text);
    expect(lines(items[1]?.children ?? []).slice(0, 4)).toEqual([
      'part （一）主动公开',
      '  part 1.渠道',
      '  part 2.数量',
      'part （二）依申请公开',
    ]);
    expect(lines(items[2]?.children ?? []).slice(0, 2)).toEqual([
      'part （一）统计表',
      '  table 表二（主动公开）',
    ]);
  });
});

describe('the detail of a row', () => {
  const ROW = '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 31 |';

  test.each([
    ['as it is written', '３１', '３１'],
    ['a wrong one', '30', '30'],
    ['a word', '无', '无'],
    ['none where it is blank', '', undefined],
  ])('is its total: %s', (_, total, wanted) => {
    const text = swap(REPORT, ROW, ROW.replace('31 |', `${total} |`));
    expect(named(text, '（一）予以公开')?.detail).toBe(wanted);
  });

  test('is none where the cells could not be given to columns', () => {
    const text = swap(REPORT, ROW, '| （一）予以公开 |  | 29 | 1 | 31 |');
    expect(named(text, '（一）予以公开')?.detail).toBeUndefined();
  });

  test('of several figures without a total shows them all, and a blank among them as one', () => {
    const row = '| 行政规范性文件 | 24 | 2 | 84 |';
    expect(named(REPORT, '行政规范性文件')?.detail).toBe('24 · 2 · 84');
    const blank = swap(REPORT, row, '| 行政规范性文件 | 24 |  | 84 |');
    expect(named(blank, '行政规范性文件')?.detail).toBe('24 · □ · 84');
  });

  test('of a group is the sum of its rows, where all are known', () => {
    expect(named(REPORT, '（三）不予公开')?.detail).toBe('Σ 8');
    const row = '4.保护第三方合法权益 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |';
    const blank = swap(REPORT, row, row.replace(/6 \|$/u, ' |'));
    expect(named(blank, '（三）不予公开')?.detail).toBeUndefined();
    expect(named(REPORT, '三、本年度办理结果')?.detail).toBeUndefined();
  });
});

test('a second report is no part of the outline', () => {
  const titles = outlineOf(`${REPORT}\n${REPORT}`).filter(({ kind }) => kind === 'section');
  expect(titles).toHaveLength(6);
});

test('a keystroke in a paragraph makes nothing of a table anew, and reads one block', () => {
  const before = draftOf(REPORT);
  outline(before, 'zh-cn');
  const from = REPORT.indexOf('组织培训');
  const { tree, fresh } = reparse(before.tree, { from, to: from, text: '字' });
  const after = readDraft(tree, before);
  outline(after, 'zh-cn');
  expect(after.report.tables.map(tableOutline)).toEqual(before.report.tables.map(tableOutline));
  for (const [index, table] of after.report.tables.entries()) {
    const old = before.report.tables[index];
    expect(old && tableOutline(table) === tableOutline(old)).toBe(true);
  }
  const known = new Map([...blocksOf(before.tree)].map((block) => [block, subHeadingOf(block)]));
  const kept = [...blocksOf(tree)].filter((block) => !fresh.includes(block));
  expect(kept.length).toBeGreaterThan(40);
  for (const block of kept) expect(subHeadingOf(block) === known.get(block)).toBe(true);
});

test('the outline of a text eight times as long takes some eight times as long, and not 64', () => {
  const timeOf = (parts: number) => {
    const text = swap(REPORT, '### （一）主动公开\n', '（一）主动公开。一年来。\n'.repeat(parts));
    const draft = draftOf(text);
    // The least of several is what the work takes, whatever else the machine does.
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      expect(outline(draft, 'zh-cn')[1]?.children.length).toBe(parts + 4);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  expect(timeOf(20_000)).toBeLessThan(32 * Math.max(timeOf(2500), 0.5));
});
