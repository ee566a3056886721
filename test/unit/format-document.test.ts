import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import { formatAtCaret, formatDraft } from '../../shared/src/features/format';
import { say } from '../../shared/src/messages';
import type { AmbiguousWidth } from '../../shared/src/text/width';
import { swap } from '../helpers/check';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const CELLS = readText('test/fixtures/twins/cells-2023.txt');
const ROWS = readText('test/fixtures/twins/rows-2023.txt');

/** A text as it is after formatting. */
function formatted(text: string, ambiguousWidth: AmbiguousWidth = 'narrow'): string {
  return applyEdits(text, formatDraft(draftOf(text), { ambiguousWidth }).edits);
}

/** Formats what stands between ⟦ and ⟧. */
function formattedPart(marked: string): string {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/gu, '');
  return applyEdits(
    text,
    formatDraft(draftOf(text), { ambiguousWidth: 'narrow' }, { from, to }).edits,
  );
}

/** Why tables of a text are left as they are. */
function refusals(text: string): string[] {
  const { refused } = formatDraft(draftOf(text), { ambiguousWidth: 'narrow' });
  return refused.map(({ message }) => say(message, 'zh-cn'));
}

/** The lines of a text from one that begins so, as many as wanted. */
function linesFrom(text: string, start: string, count: number): string[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(at, at + count);
}

const TABLE_TWO = [
  '| 第二十条第（一）项 |                            |              |              |',
  '| ------------------ | -------------------------- | ------------ | ------------ |',
  '| 信息内容           | 本年制发件数               | 本年废止件数 | 现行有效件数 |',
  '| 规章               | 0                          | 0            | 0            |',
  '| 行政规范性文件     | 24                         | 2            | 84           |',
  '| 第二十条第（五）项 |                            |              |              |',
  '| 信息内容           | 本年处理决定数量           |              |              |',
  '| 行政许可           | 1106                       |              |              |',
];

describe('a Markdown table', () => {
  test('is aligned by the width that is displayed', () => {
    expect(linesFrom(formatted(REPORT), '| 第二十条第（一）项', 8)).toEqual(TABLE_TWO);
  });

  test('is aligned whatever blanks stood in it, blank cells of wide blanks among them', () => {
    const untidy = swap(
      swap(REPORT, '| 规章 | 0 | 0 | 0 |', '|规章|\t0 |　0\u00a0|0|  '),
      '| 行政许可 | 1106 |  |  |',
      '| 行政许可 |1106 | 　\u00a0| |',
    );
    expect(formatted(untidy)).toBe(formatted(REPORT));
  });

  test('keeps the marks of alignment, and pads as they say', () => {
    const marked = swap(
      REPORT,
      '| 第二十条第（一）项 |  |  |  |\n| --- | --- | --- | --- |',
      '| 第二十条第（一）项 |  |  |  |\n|:---|-:|:-:|---|',
    );
    expect(linesFrom(formatted(marked), '| 第二十条第（一）项', 5)).toEqual([
      '| 第二十条第（一）项 |                            |              |              |',
      '| :----------------- | -------------------------: | :----------: | ------------ |',
      '| 信息内容           |               本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章               |                          0 |      0       | 0            |',
      '| 行政规范性文件     |                         24 |      2       | 84           |',
    ]);
  });

  test('counts emoji and characters of ambiguous width as the setting says', () => {
    const emoji = swap(
      REPORT,
      '| 行政强制 | 57 |  |  |\n',
      '| 行政强制 | 57 |  |  |\n| 备注👨‍👩‍👧 | 1 |  |  |\n',
    );
    expect(linesFrom(formatted(emoji), '| 行政强制', 2)).toEqual([
      '| 行政强制           | 57                         |              |              |',
      '| 备注👨‍👩‍👧             | 1                          |              |              |',
    ]);
    const blanks = (width: AmbiguousWidth) =>
      /“三安全一稳定”( +)\|/u.exec(formatted(REPORT, width))?.[1]?.length ?? 0;
    expect(blanks('narrow') - blanks('wide')).toBe(2);
  });

  test('without bars at its edges keeps to that', () => {
    const bare = REPORT.replace(/^\| (.*) \|$/gmu, (line, words: string) =>
      words.startsWith(' ') || words.endsWith(' ') ? line : words,
    );
    expect(bare).toContain('\n规章 | 0 | 0 | 0\n');
    expect(formatted(bare)).toContain(
      '\n规章               | 0                          | 0            | 0\n',
    );
  });

  test('goes on behind an empty line, and a row of dashes in it is no head', () => {
    const parted = swap(
      REPORT,
      '| 行政许可 | 1106 |  |  |\n',
      '\n| - | - | - | - |\n| 行政许可 | 1106 |  |  |\n',
    );
    const wanted = `\n\n| - | - | - | - |\n${TABLE_TWO[7]}\n`;
    expect(formatted(parted)).toContain(wanted);
    expect(formatted(formatted(parted))).toBe(formatted(parted));
  });

  test('whose rows have different numbers of cells stays as it is, and the others do not', () => {
    const ragged = swap(REPORT, '| 行政许可 | 1106 |  |  |', '| 行政许可 |   1106 |');
    const [table] = linesFrom(formatted(ragged), '| 行政许可', 1);
    expect(table).toBe('| 行政许可 |   1106 |');
    expect(linesFrom(formatted(ragged), '| 规章', 1)).toEqual(['| 规章 | 0 | 0 | 0 |']);
    expect(formatted(ragged)).toContain('| 未经复议直接起诉 |          |          |');
    expect(refusals(ragged)).toEqual([
      '表二（主动公开）中，文件第 36 行有 2 格，首行有 4 格，整张表保持原样；请先使各行格数相同',
    ]);
    expect(refusals(REPORT)).toEqual([]);
  });
});

test('where a second report begins, or gibberish stands, nothing is formatted', () => {
  const second = REPORT.replace('青溪县', '云岭县');
  expect(formatted(REPORT + second)).toBe(formatted(REPORT) + second);
  const garbled = REPORT.replace(/[，。年政府息]/gu, '\ufffd');
  expect(formatted(garbled)).toBe(garbled);
});

test('a draft that would then be read differently stays as it is', () => {
  const far = `本年度未收取信息处${'\n'.repeat(100)}理费。`;
  const torn = swap(REPORT, '本年度未收取信息处理费。', far);
  expect(formatted(torn)).toBe(torn);
  expect(refusals(torn)).toEqual(['没有整理：整理后读出的内容会与现在不同，全稿保持原样']);
});

describe('figures', () => {
  test('get half-width digits and no blanks, and keep what rules with a choice are for', () => {
    const row = (figures: string) => swap(ROWS, '规章\t0\t0\t0\n', `规章\t${figures}\n`);
    expect(formatted(row(' ０\u00a0\t三\t\u3000\u200b0 '))).toBe(formatted(row('0\t3\t0')));
    const chosen = '规章\t1,１06\t2件\t－\n';
    expect(formatted(swap(ROWS, '规章\t0\t0\t0\n', chosen))).toContain(`\n${chosen}`);
  });

  test('are written anew only as far as they are another, in a table of Markdown too', () => {
    const text = swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | ５7 |');
    const { edits } = formatDraft(draftOf(text), { ambiguousWidth: 'narrow' });
    const at = text.indexOf('５7');
    expect(edits.filter(({ from, to }) => from < at + 2 && to > at)).toEqual([
      { from: at, to: at + 1, text: '5' },
    ]);
  });

  test('in a row that lacks a cell keep their whole table as it is', () => {
    const few = swap(ROWS, '行政规范性文件\t2\t4\t18', '行政规范性文件\t ２\t4');
    const table = few.slice(few.indexOf('第二十条'), few.indexOf('三、收到'));
    expect(formatted(few)).toContain(table);
    expect(refusals(few)).toEqual([
      '表二（主动公开）“行政规范性文件”一行的数字无法对应到各列，整张表保持原样；请先按检查出的问题补齐单元格',
    ]);
  });
});

describe('one cell a line', () => {
  test('loses the blanks around words and keeps those of blank cells', () => {
    const blank = swap(CELLS, '\t规章\n\t0\n\t0\n\t0\n', '\t　规章\u00a0 \n\t 0 \n\t\n\t \u00a0\n');
    expect(formatted(blank)).toContain('\n\t规章\n\t0\n\t\n\t \u00a0\n');
  });

  test('keeps its empty lines, which part rows or were cells', () => {
    const trimmed = CELLS.replace(/^\t$/gmu, '').replace('\n\t规章\n', '\n\n\t规章\n');
    expect(formatted(trimmed)).toContain('\n\n\n\t规章\n');
  });
});

describe('empty lines', () => {
  test.each([
    ['between paragraphs', '。\n\n## 二、', '。\n \n\u3000\n\n\n## 二、'],
    ['between a heading and its table', '情况\n\n| 第', '情况\n\n\n\n| 第'],
    ['before the title', '# 青溪县', '\n \n# 青溪县'],
    ['at the end', '信息处理费。\n', '信息处理费。\n\n  \n'],
  ])('%s become one, or none', (_, good, bad) => {
    for (const { apply } of MANNERS) {
      expect(formatted(apply(swap(REPORT, good, bad)))).toBe(formatted(apply(REPORT)));
    }
  });

  test('are not put where there is none, nor a line break at the end', () => {
    const dense = REPORT.replace(/\n\n(?!\|)/gu, '\n').trimEnd();
    const lines = (text: string) => text.split('\n').length;
    expect(lines(formatted(dense))).toBe(lines(dense));
    expect(formatted(dense).endsWith('信息处理费。')).toBe(true);
  });

  test('keep a lone CR and an LF apart', () => {
    const mixed = swap(REPORT, '社会评议，未发生责任追究的情形。\n\n', '情形。\r  \n\n');
    expect(formatted(mixed)).toContain('情形。\r  \n## 二');
  });

  test('stay where they may be cells of a table that is not read', () => {
    const own = '项目\n\n\n12\n\n\n\n3\n';
    const text = swap(REPORT, '### （二）改进情况\n', `### （二）改进情况\n\n${own}`);
    expect(formatted(text)).toContain(`\n${own}`);
  });
});

describe('headings', () => {
  const edited = (good: string, bad: string) => formatted(swap(REPORT, good, bad));

  test.each(['二. 主', '二．主', '二 主', '二 、 主', '二，主', '二、\t主'])(
    '%s becomes 二、主',
    (bad) => {
      expect(edited('## 二、主', `## ${bad}`)).toBe(formatted(REPORT));
    },
  );

  test.each(['(三)', '(三) ', '（ 三 ）', '（三） ', '（三)　'])('%s becomes （三）', (bad) => {
    expect(edited('### （三）', `### ${bad}`)).toBe(formatted(REPORT));
  });

  test('below （一） get the number style that the draft uses most, where they are headings', () => {
    const plain = (list: string) => swap(REPORT, '答复文书的说理不够充分。', list);
    expect(formatted(plain('1、说理不足\n2. 公开不全\n3、检索不便'))).toContain(
      '\n1、说理不足\n2、公开不全\n3、检索不便\n',
    );
    expect(formatted(plain('1、说理不足\n2.公开不全\n3．检索不便'))).toContain(
      '\n1.说理不足\n2.公开不全\n3.检索不便\n',
    );
    const sentence = '1、说理不足。公开12件\n2. 公开不全\n3.5万条信息没有分类\n4.公开了信息；\n';
    expect(formatted(plain(sentence))).toContain(sentence.replace('2. ', '2. '));
  });

  test('so long that a blank more would make them words keep their style', () => {
    const long = `3、${'加强队伍建设'.repeat(5)}\n`;
    const list = swap(REPORT, '答复文书的说理不够充分。', `1. 甲组\n2. 乙组\n${long}4、丙组`);
    expect(refusals(list)).toEqual([]);
    expect(formatted(list)).toContain(`\n1. 甲组\n2. 乙组\n${long}4. 丙组\n`);
  });

  test('lose the blanks behind them, and no other line does', () => {
    expect(edited('### （三）政府信息管理\n', '### （三）政府信息管理 　\n')).toBe(
      formatted(REPORT),
    );
    const breaks = swap(REPORT, '现行有效84件。', '　　现行有效84件。  ');
    expect(formatted(breaks)).toContain('　　现行有效84件。  \n');
    const bare = swap(REPORT, '### （三）政府信息管理\n\n', '（三）政府信息管理  \n');
    expect(formatted(bare)).toContain('（三）政府信息管理  \n');
  });

  test('of a table of contents and labels of a table that is not read stay', () => {
    const contents =
      '一. 总体情况\n(一) 主动公开\n二. 主动公开政府信息情况\n三. 收到和处理政府信息公开申请情况\n\n';
    expect(edited('## 一、总体情况', `${contents}## 一、总体情况`)).toContain(contents);
    const label = '(一) 予以公开\n';
    expect(edited('### （一）主要问题\n', `### （一）主要问题\n${label}`)).toContain(label);
  });
});

describe('a selection', () => {
  const untidy = swap(
    swap(REPORT, '### （三）', '### (三) '),
    '## 五、存在的主要问题及改进情况\n\n### （一）',
    '## 五. 存在的主要问题及改进情况\n\n\n### (一) ',
  );

  test('is formatted in its lines only', () => {
    const text = formattedPart(untidy.replace('### (三) 政', '### (⟦三) ⟧政'));
    expect(text).toBe(untidy.replace('### (三) ', '### （三）'));
  });

  test('that touches a table formats all of it, and no other', () => {
    const text = formattedPart(untidy.replace('| 行政处罚 | 129', '| 行政⟦处⟧罚 | 129'));
    expect(linesFrom(text, '| 第二十条第（一）项', 8)).toEqual(TABLE_TWO);
    expect(text).toContain('| 行政复议 |  |  |  |  | 行政诉讼 |');
    expect(text).toContain('### (三) ');
  });

  test('of whole lines does not hold the line behind them', () => {
    const text = formattedPart(
      untidy.replace('## 五. 存', '⟦## 五. 存').replace('\n### (一) ', '\n⟧### (一) '),
    );
    expect(text).toBe(
      untidy.replace('## 五. 存', '## 五、存').replace('情况\n\n\n### (一)', '情况\n\n### (一)'),
    );
  });

  test('hears only of refused tables that it touches', () => {
    const ragged = draftOf(swap(REPORT, '| 行政许可 | 1106 |  |  |', '| 行政许可 |   1106 |'));
    const options = { ambiguousWidth: 'narrow' } as const;
    expect(formatDraft(ragged, options, { from: 0, to: 10 }).refused).toEqual([]);
    expect(formatDraft(ragged, options).refused.length).toBe(1);
  });
});

describe('what is typed', () => {
  /** Formats at the caret, which stands at $0, and shows where it is then. */
  function typed(marked: string): string {
    const caret = marked.indexOf('$0');
    const text = marked.replace('$0', '');
    const edits = formatAtCaret(draftOf(text), { ambiguousWidth: 'narrow' }, caret);
    const moved = edits
      .filter(({ to }) => to <= caret)
      .reduce((by, { from, to, text: insert }) => by + insert.length - (to - from), 0);
    const after = applyEdits(text, edits);
    return `${after.slice(0, caret + moved)}$0${after.slice(caret + moved)}`;
  }

  test.each([
    [
      'a bar at the end of a row',
      '| 规章 | 0 | 0 | 0 |$0\n',
      '| 规章               | 0                          | 0            | 0            |$0\n',
    ],
    [
      'Enter behind the last row',
      '| 476.42 |  |  |\n$0\n',
      '| 476.42                     |              |              |\n$0\n',
    ],
  ])('%s aligns the table and no other', (_, marked, wanted) => {
    const after = typed(swap(REPORT, marked.replace('$0', ''), marked));
    expect(after).toContain(wanted);
    expect(after).toContain('| 行政复议 |  |  |  |  | 行政诉讼 |');
  });

  test('never changes the cell of the caret', () => {
    const after = typed(swap(REPORT, '| 规章 | 0 | 0 | 0 |', '| 规章 |$0 0  | 0 | 0 |'));
    expect(after).toContain('| 规章               |$0 0  | 0            | 0            |');
  });

  test.each(['| 规章 |$0', '| 规章 | 0 |$0 | 0 | 0 |', '| 规章 | 0\n$0 | 0 | 0 |'])(
    'leaves a table alone that is ragged meanwhile: %j',
    (row) => {
      const text = swap(REPORT, '| 规章 | 0 | 0 | 0 |', row);
      expect(typed(text)).toBe(text);
    },
  );

  test('elsewhere does nothing', () => {
    for (const good of ['答复文书的说理不够充分。', '### （三）']) {
      const text = swap(REPORT, good, `${good}$0`);
      expect(typed(text)).toBe(text);
    }
  });
});
