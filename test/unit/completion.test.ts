import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { completionsAt } from '../../shared/src/features/completion';
import { caretAt } from '../../shared/src/features/completion/caret';
import { documentationOf } from '../../shared/src/features/completion/documentation';
import { asSnippet, asText } from '../../shared/src/features/completion/pieces';
import { caretIn } from '../helpers/caret';
import { swap } from '../helpers/check';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const SOUND = STANDARD_REPORTS['2021'];

/** The names of what is offered at the caret. */
function offered(marked: string): string[] {
  const { text, caret } = caretIn(marked);
  return completionsAt(draftOf(text), caret).map(({ candidate }) => candidate.label);
}

/** The text after what is offered by a name was taken, tab stops and all. */
function taken(marked: string, name: string, mode: 'insert' | 'replace' = 'insert'): string {
  const { text, caret } = caretIn(marked);
  const found = completionsAt(draftOf(text), caret).find(
    ({ candidate }) => candidate.label === name,
  );
  if (!found) return `${name} is not offered`;
  const end = mode === 'insert' ? found.to : Math.max(found.to, found.end);
  return text.slice(0, found.from) + asSnippet(found.candidate.insert) + text.slice(end);
}

const HEADLESS = swap(SOUND, '## 五、存在的主要问题及改进情况\n', '$0\n');
/** The report with a caret behind words on a line of their own in a section. */
const within = (heading: string, words: string): string =>
  swap(SOUND, `## ${heading}\n`, `## ${heading}\n\n${words}\n`);
const rowGone = (row: string, words: string): string => swap(SOUND, row, words);

describe('headings of sections', () => {
  test('the one that is missing here is offered, and none that stands', () => {
    expect(offered(HEADLESS)).toEqual(['五、存在的主要问题及改进情况']);
    expect(taken(HEADLESS, '五、存在的主要问题及改进情况')).toBe(
      swap(SOUND, '## 五、存在的主要问题及改进情况\n', '## 五、存在的主要问题及改进情况$0\n'),
    );
  });

  test.each([
    '五',
    '五、',
    '存在',
    '五、存',
    '主要问题',
    'cz',
    'czdzy',
    '五、cz',
    '## 五',
    '##',
    '## ',
    'CZ',
  ])('is found by %s', (typed) => {
    const marked = HEADLESS.replace('$0', `${typed}$0`);
    expect(offered(marked)).toContain('五、存在的主要问题及改进情况');
    expect(taken(marked, '五、存在的主要问题及改进情况')).toContain(
      '\n## 五、存在的主要问题及改进情况$0\n',
    );
  });

  test('those missing here come first, then those missing elsewhere', () => {
    const text =
      '青溪县2023年政府信息公开工作年度报告\n\n$0\n\n四、政府信息公开行政复议、行政诉讼情况\n';
    const sections = offered(text).filter((label) => /^[一二三四五六]、/u.test(label));
    expect(sections.map((label) => label[0]).join('')).toBe('一二三五六');
  });

  test('the marks that the author has set are kept', () => {
    const marked = HEADLESS.replace('$0', '### 五$0');
    expect(taken(marked, '五、存在的主要问题及改进情况')).toContain(
      '\n### 五、存在的主要问题及改进情况$0\n',
    );
  });

  test('what stands already is offered to those only who call it', () => {
    const call = (typed: string) => offered(within('六、其他需要报告的事项', `${typed}$0`));
    expect(call('一')).toEqual([]);
    expect(call('总体情况')).toEqual(['一、总体情况']);
    expect(call('一、总')).toEqual(['一、总体情况']);
  });

  test('a heading that is complete is not offered, so that Enter is Enter', () => {
    expect(offered(HEADLESS.replace('$0', '五、存在的主要问题及改进情况$0'))).toEqual([]);
  });

  test('half of it behind the caret is replaced where that is asked for', () => {
    const marked = HEADLESS.replace('$0', '五、存$0在的主要问题');
    expect(taken(marked, '五、存在的主要问题及改进情况', 'replace')).toContain(
      '\n## 五、存在的主要问题及改进情况$0\n',
    );
  });

  test.each(['本年度，五$0', '五$0，继续推进', '2023年，一、$0'])(
    'never within a sentence: %s',
    (words) => {
      expect(offered(within('一、总体情况', words))).toEqual([]);
    },
  );
});

describe('parts of sections', () => {
  const gone = swap(SOUND, '### （二）依申请公开\n', '$0\n');

  test('the aspect that is missing is offered first, at its level', () => {
    expect(offered(gone)[0]).toBe('（二）依申请公开');
    expect(taken(gone, '（二）依申请公开')).toContain('\n### （二）依申请公开$0\n');
  });

  test.each(['ysq', '依申', '（二', '（二）ys'])('is found by %s', (typed) => {
    expect(offered(gone.replace('$0', `${typed}$0`))).toContain('（二）依申请公开');
  });

  test('the bracket that an editor closed by itself goes', () => {
    const marked = gone.replace('$0', '（$0）');
    expect(taken(marked, '（二）依申请公开')).toContain('\n### （二）依申请公开$0\n');
  });

  test('section five has its two parts, and the others none', () => {
    const five = '一、总体情况\n\n五、存在的主要问题及改进情况\n$0\n';
    expect(offered(five).filter((label) => label.startsWith('（'))).toEqual([
      '（一）主要问题',
      '（二）改进情况',
    ]);
    expect(offered(within('六、其他需要报告的事项', '$0'))).not.toContain('（一）主要问题');
  });
});

test.each([
  ['a section', { format: '2021', section: 'five' }, /^\*\*五、.* · 章节/u],
  [
    'a part',
    { format: '2021', section: 'one', part: '（二）依申请公开' },
    /^\*\*（二）依申请公开\*\*/u,
  ],
  [
    'a row',
    { format: '2019', table: 'two', block: 'item-9', row: 'procurement' },
    /^\*\*政府集中采购\*\* · 行/u,
  ],
  [
    'a column',
    { format: '2021', table: 'three', block: 'applications', column: 'person' },
    /^\*\*自然人\*\* · 列/u,
  ],
  ['nothing', { format: '2021', table: 'three', block: 'applications', row: 'nine' }, undefined],
] as const)('what is told of %s is what a hover says', (_, about, words) => {
  const told = documentationOf(about, 'zh-cn');
  if (words) expect(told).toMatch(words);
  else expect(told).toBeUndefined();
});

describe('sentences and the title', () => {
  const silent = swap(SOUND, '本年度未收取信息处理费。', '$0');

  test('the charge is spoken of in section six, with or without an amount', () => {
    expect(offered(silent)).toEqual([
      '本年度未收取信息处理费。',
      '本年度收取信息处理费〔金额〕元。',
    ]);
    expect(taken(silent, '本年度未收取信息处理费。')).toBe(
      swap(SOUND, '本年度未收取信息处理费。', '本年度未收取信息处理费。$0'),
    );
    expect(taken(silent, '本年度收取信息处理费〔金额〕元。')).toContain(
      ['收取信息处理费', '{1:金额}元。', '0'].join('$'),
    );
  });

  test.each(['未收', 'bnd', '信息处理', 'xxclf', '本年度未收取信息处'])(
    'it is found by %s',
    (typed) => {
      expect(offered(silent.replace('$0', `${typed}$0`))).toContain('本年度未收取信息处理费。');
      expect(offered(silent.replace('$0', `其他事项略。${typed}$0`))).toContain(
        '本年度未收取信息处理费。',
      );
    },
  );

  test('it is offered in no other section, and not once it stands', () => {
    expect(offered(within('一、总体情况', '本年度$0'))).toEqual([]);
    expect(
      offered(swap(SOUND, '本年度未收取信息处理费。', '本年度未收取信息处理费。\n\n$0')),
    ).toEqual([]);
  });

  test('the period is that of the year of the report', () => {
    const text = '青溪县2024年政府信息公开工作年度报告\n\n本报告$0\n\n一、总体情况\n';
    expect(taken(text, '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。')).toContain(
      '\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。$0\n',
    );
  });

  test('the title is offered in an empty draft, and behind organ and year', () => {
    expect(offered('zf$0')).toContain('政府信息公开工作年度报告');
    expect(taken('青溪县2023年zf$0\n', '政府信息公开工作年度报告')).toBe(
      '青溪县2023年政府信息公开工作年度报告$0\n',
    );
    expect(offered(swap(SOUND, '## 一、总体情况', '$0\n\n## 一、总体情况'))).not.toContain(
      '政府信息公开工作年度报告',
    );
  });
});

describe('whole tables', () => {
  const without = `${SOUND.slice(0, SOUND.indexOf('| 行政复议 |'))}$0${SOUND.slice(SOUND.indexOf('\n\n## 五'))}`;

  test('the table of the section is offered where it is missing, its figures as tab stops', () => {
    expect(offered(without)[0]).toBe('表四（行政复议、行政诉讼）');
    const text = taken(without, '表四（行政复议、行政诉讼）');
    expect(text).toMatch(/\| \$1 {2,}\| \$2 .*\| \$15 {2,}\|\$0\n\n## 五/u);
    const { text: bare, caret } = caretIn(without);
    const [first] = completionsAt(draftOf(bare), caret);
    const plain =
      bare.slice(0, first?.from) + asText(first?.candidate.insert ?? []) + bare.slice(first?.end);
    expect(draftOf(plain).report.tables.map(({ spec }) => spec.id)).toEqual([
      'two',
      'three',
      'four',
    ]);
  });

  test.each(['表四', 'bs', '|', '| ', '四、'])('it is found by %s', (typed) => {
    expect(offered(without.replace('$0', `${typed}$0`))).toContain('表四（行政复议、行政诉讼）');
  });

  test('it stands apart from the lines around it', () => {
    const tight =
      '三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\nbs$0\n五、存在的主要问题及改进情况\n';
    expect(taken(tight, '表四（行政复议、行政诉讼）')).toMatch(
      /情况\n\n行政复议\t.*\$15\n\$0\n五、/su,
    );
  });

  test('of very many figures the first alone is a tab stop', () => {
    const three = '三、收到和处理政府信息公开申请情况\n\n$0\n';
    expect(taken(three, '表三（收到和处理申请）').match(/\$[1-9]/gu)).toEqual(['$1']);
  });
});

const REPEATED = '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n';

describe('rows', () => {
  test('the row that is missing here comes first, in the layout of its table', () => {
    const marked = rowGone(REPEATED, '$0\n');
    expect(offered(marked)[0]).toBe('2.重复申请');
    expect(taken(marked, '2.重复申请')).toBe(
      swap(SOUND, REPEATED, '|  |  | 2.重复申请 | $1 | $2 | $3 | $4 | $5 | $6 | $7 |$0\n'),
    );
  });

  test.each(['cf', '重复', '2.', '| cf', '|  |  | 重复', '|  |  |  cfsq', '| |', '|  | 重'])(
    'is found by %s',
    (typed) => {
      const marked = rowGone(REPEATED, `${typed}$0\n`);
      expect(offered(marked)[0]).toBe('2.重复申请');
      expect(taken(marked, '2.重复申请')).toContain(
        '\n|  |  | 2.重复申请 | $1 | $2 | $3 | $4 | $5 | $6 | $7 |$0\n',
      );
    },
  );

  test('pipes behind the caret go with it', () => {
    const marked = rowGone(REPEATED, '| cf$0 |  |  |\n');
    expect(taken(marked, '2.重复申请')).toContain('| $7 |$0\n|');
  });

  test('only the label, where the figures are there', () => {
    const marked = rowGone(REPEATED, '|  |  | cf$0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n');
    expect(taken(marked, '2.重复申请')).toBe(
      swap(SOUND, REPEATED, '|  |  | 2.重复申请$0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'),
    );
  });

  test.each([
    '| 行政许可 | $0 |',
    '| 行政许可 | 1$0 |',
    '| 行政许可 | 无$0 |',
    '| 行政许可 |$0 1106 |',
  ])('nothing where figures stand: %s', (row) => {
    const line = SOUND.split('\n').find((one) => one.startsWith('| 行政许可 |')) ?? '';
    expect(offered(swap(SOUND, line, row))).toEqual([]);
  });

  test('nothing in a table of the author’s own', () => {
    const own = '一、总体情况\n\n| 名称 | 数量 |\n| --- | --- |\n| $0 |\n| 乙 | 5 |\n';
    expect(offered(own)).toEqual([]);
    expect(offered(own.replace('$0', 'zf$0').replace('一、', '三、'))).toEqual([]);
  });

  test.each(MANNERS)('a row in $name is written with its line breaks', ({ apply }) => {
    const above = '信息内容\t本年处理决定数量\n行政处罚\t6\n';
    const marked = apply(`二、主动公开政府信息情况\n\n${above}xzqz$0\n\n三、`);
    const line = apply(`${above}行政强制\t`).replace('\ufeff', '');
    expect(taken(marked, '行政强制')).toContain(`${line}$1$0`);
  });

  test('a row of cells on lines of their own is set apart by an empty line', () => {
    const cells =
      '二、主动公开政府信息情况\n\n\t信息内容\n\t本年处理决定数量\n\n\t行政许可\n\t5\n\n\t第二十条第（六）项\n\n\t信息内容\n\t本年处理决定数量\n\n\t行政处罚\n\t6\n\n\txzq$0\n';
    expect(taken(cells, '行政强制')).toContain('\t6\n\n\t行政强制\n\t$1$0\n');
  });

  test('a part of a table with its heads, where nothing of it stands', () => {
    const from = SOUND.indexOf('| 第二十条第（六）项');
    const to = SOUND.indexOf('| 第二十条第（八）项');
    const marked = `${SOUND.slice(0, from)}destd$0\n${SOUND.slice(to)}`;
    expect(taken(marked, '第二十条第（六）项')).toContain('| 行政处罚 | $1 |');
  });
});

test.each(['18', '1,204.5', '2023年，县政府', '继续推进', 'hello world'])(
  'while %s is typed, the draft is not read without it',
  (typed) => {
    const { text, caret } = caretIn(within('一、总体情况', `${typed}$0`));
    expect(caretAt(draftOf(text), caret)).toBeUndefined();
  },
);

test('a paragraph of any length next to the caret is looked at once', () => {
  const draft = draftOf(within('一、总体情况', '的'.repeat(200_000)));
  const before = performance.now();
  const end = SOUND.indexOf('## 一、总体情况') + '## 一、总体情况\n'.length;
  completionsAt(draft, end);
  expect(performance.now() - before).toBeLessThan(500);
});

describe('heads', () => {
  test('the one that is missing is offered by its label alone', () => {
    const marked = swap(SOUND, '| 自然人 |', '| zr$0 |');
    expect(offered(marked)).toEqual(['自然人']);
    expect(taken(marked, '自然人')).toBe(swap(SOUND, '| 自然人 |', '| 自然人$0 |'));
  });
});
