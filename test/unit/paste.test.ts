import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { startOf } from '../../shared/src/draft/locate';
import { fillEdits } from '../../shared/src/features/paste/fill';
import { FORMATS } from '../../shared/src/format';
import { say } from '../../shared/src/messages';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { pasted } from '../helpers/paste';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const SOUND = STANDARD_REPORTS['2021'];
const NEW = '| 一、本年新收政府信息公开申请数量 |  |  | 48 | 5 | 0 | 1 | 0 | 0 | 54 |';
const CARRIED = '| 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
const OUT = '| 四、结转下年度继续办理 |  |  | 0 | 4 | 0 | 0 | 0 | 0 | 4 |';
const REGULATIONS = '| 规章 | 0 | 0 | 0 |';
const NORMS = '| 行政规范性文件 | 24 | 2 | 84 |';

/** The sound report after a paste, with the place of it marked in one of its lines. */
function fill(line: string, marked: string, clipboard: string): string | undefined {
  return pasted(swap(SOUND, line, marked), clipboard)?.text;
}

describe('a block of figures', () => {
  const at = (marked: string, clipboard: string) => fill(NORMS, marked, clipboard);
  const norms = (line: string) => swap(SOUND, NORMS, line);

  test('goes to the right from the cell at the caret, wherever in the cell it is', () => {
    const filled = norms('| 行政规范性文件 | 7 | 3 | 88 |');
    for (const caret of ['| ⟦⟧24 |', '| 2⟦⟧4 |', '| 24⟦⟧ |', '|⟦⟧ 24 |', '| 24 ⟦⟧|', '| ⟦24⟧ |'])
      expect(at(`| 行政规范性文件 ${caret} 2 | 84 |`, '7\t3\t88'), caret).toBe(filled);
    expect(at('| 行政规范性文件 | 24 | ⟦⟧2 | 84 |', '3\t88\r\n')).toBe(
      norms('| 行政规范性文件 | 24 | 3 | 88 |'),
    );
  });

  test('goes down by row', () => {
    const down = fill(REGULATIONS, '| 规章 | 0 | ⟦⟧0 | 0 |', '1\r\n2\r\n');
    expect(down).toBe(swap(SOUND, REGULATIONS, '| 规章 | 0 | 1 | 0 |'));
    const both = fill(REGULATIONS, '| 规章 | ⟦⟧0 | 0 | 0 |', '1\t2\n3\t4');
    expect(both).toBe(
      swap(
        swap(SOUND, REGULATIONS, '| 规章 | 1 | 2 | 0 |'),
        NORMS,
        '| 行政规范性文件 | 3 | 4 | 84 |',
      ),
    );
  });

  test('goes over groups of rows, whose labels it leaves alone', () => {
    const column = Array.from({ length: 25 }, (_, index) => String(index + 100));
    const text = fill(NEW, NEW.replace('48', '⟦⟧48'), column.join('\n')) ?? '';
    const three = draftOf(text).report.tables.find(({ spec }) => spec.id === 'three');
    expect(three?.rows.map(({ figures }) => figures[0]?.cell?.text)).toEqual(column);
    const others = (of: string) => of.replace(/^(\|(?:[^|]*\|){3}) \d+ \|/gmu, '$1 |');
    expect(others(text)).toBe(others(SOUND));
  });

  test('keeps the words of its figures, without the blanks around them', () => {
    expect(at('| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', ' 1,024 \t１２\u00a0\t 3件')).toBe(
      norms('| 行政规范性文件 | 1,024 | １２ | 3件 |'),
    );
  });

  test('leaves a cell as it is where it has a blank', () => {
    expect(at('| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t\t88')).toBe(
      norms('| 行政规范性文件 | 7 | 2 | 88 |'),
    );
  });

  test('fills blank cells, in the manner of the layout', () => {
    const blank = swap(SOUND, NORMS, '| 行政规范性文件 |⟦⟧  |  | 84 |');
    expect(pasted(blank, '24\t2')?.text).toBe(SOUND);
    const [, latest] = FORMATS;
    const cells = latest ? reportIn('tab-cells', latest) : '';
    const row = /\t规章\n\t(\d+)\n\t(\d+)\n\t(\d+)\n/u.exec(cells);
    const trimmed =
      row && pasted(cells.replace(row[0], '\t规章\n⟦⟧\n\n\n'), row.slice(1).join('\t'));
    expect(trimmed?.text).toBe(cells);
  });

  test('says how many cells it writes', () => {
    const paste = pasted(
      swap(SOUND, NORMS, '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |'),
      '7\t\t88',
    )?.paste;
    expect(paste?.kind).toBe('figures');
    expect(paste && say(paste.title, 'zh-cn')).toBe('粘贴为 2 个单元格');
    expect(paste && say(paste.title, 'en')).toBe('Paste into 2 cells');
  });

  test.each([
    ['is longer than its row', '| 行政规范性文件 | 24 | ⟦⟧2 | 84 |', '1\t2\t3'],
    ['is longer than its part of the table', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '1\n2'],
    ['is one number alone', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7'],
    ['is one number and a blank', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t'],
    ['has rows of different lengths', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t8\n9'],
    ['has a word in it', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t无'],
    ['has a dash in it', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t-'],
    ['has money where things are counted', '| 行政规范性文件 | ⟦⟧24 | 2 | 84 |', '7\t3万元'],
    ['comes to a label', '| 行政⟦⟧规范性文件 | 24 | 2 | 84 |', '7\t8'],
    ['comes to more than a cell', '| 行政规范性文件 | ⟦24 | 2⟧ | 84 |', '7\t8\t9'],
    ['comes to a piece of two cells', '| 行政规范性文件 | 2⟦4 | 2⟧ | 84 |', '7\t8'],
    ['comes to a whole row', '⟦| 行政规范性文件 | 24 | 2 | 84 |⟧', '7\t8\t9'],
  ])('that %s is a plain paste', (_, marked, clipboard) => {
    expect(at(marked, clipboard)).toBeUndefined();
  });

  test('replaces the cells that are selected, where they are its own', () => {
    expect(at('| 行政规范性文件 | ⟦24 | 2⟧ | 84 |', '7\t8')).toBe(
      norms('| 行政规范性文件 | 7 | 8 | 84 |'),
    );
  });

  test('does not go over a row of the author’s own', () => {
    const extra = swap(SOUND, NORMS, `| 其他主动公开文件 | 9 | 9 | 9 |\n${NORMS}`);
    const marked = swap(extra, REGULATIONS, '| 规章 | ⟦⟧0 | 0 | 0 |');
    expect(pasted(marked, '1\n2\n3')).toBeUndefined();
    expect(pasted(marked, '1\n2')).toBeUndefined();
    expect(pasted(marked, '1\t2')?.text).toBe(swap(extra, REGULATIONS, '| 规章 | 1 | 2 | 0 |'));
  });

  test('goes into no row whose cells have no certain columns', () => {
    const short = swap(SOUND, CARRIED, '| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 |');
    expect(pasted(swap(short, NEW, NEW.replace('48', '⟦⟧48')), '1\n2')).toBeUndefined();
  });

  test.each([
    ['words in pieces', { broken: true }],
    ['a label, which has taken the place of a missing cell', { text: '行政许可' }],
  ] as const)('is not written over %s', (_, odd) => {
    const draft = draftOf(SOUND);
    const at = SOUND.indexOf('| 24 | 2 | 84 |') + 2;
    const selection = { from: at, to: at };
    expect(fillEdits(draft, [['7', '8']], selection)?.length).toBe(2);
    const tables = draft.report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        figures: row.figures.map((one) =>
          one.cell?.text === '2' ? { ...one, cell: { ...one.cell, ...odd } } : one,
        ),
      })),
    }));
    const other = { ...draft, report: { ...draft.report, tables } };
    expect(fillEdits(other, [['7', '8']], selection)).toBeUndefined();
    expect(fillEdits(other, [['7', '']], selection)?.length).toBe(1);
  });

  test('outside of tables is a plain paste', () => {
    expect(pasted(swap(SOUND, '本年度未收取', '⟦⟧本年度未收取'), '1\t2')).toBeUndefined();
  });
});

describe.each(MANNERS)('a block of figures in a text with $name', ({ apply }) => {
  test('changes its cells and nothing else', () => {
    const marked = apply(swap(SOUND, OUT, OUT.replace('| 0 | 4 |', '| 0 | ⟦⟧4 |')));
    expect(pasted(marked, '8\t9')?.text).toBe(
      apply(swap(SOUND, OUT, OUT.replace('| 0 | 4 | 0 |', '| 0 | 8 | 9 |'))),
    );
  });
});

describe.each(EVERY_LAYOUT)('a column of figures in the layout %s', (layout) => {
  const [, format] = FORMATS;
  if (!format) throw new Error('no format');

  test('fills its cells and leaves a report that is otherwise the same', () => {
    const text = reportIn(layout, format);
    const draft = draftOf(text);
    const table = draft.report.tables[1];
    const figure = table?.rows[0]?.figures[2]?.cell;
    if (!table || !figure) throw new Error('no figure');
    const at = startOf(draft, table.block) + figure.from;
    const marked = `${text.slice(0, at)}⟦⟧${text.slice(at)}`;
    const column = table.rows.map((_, index) => String(index + 50));
    const after = pasted(marked, column.join('\r\n'))?.text ?? '';
    const found = draftOf(after).report.tables;
    expect(found[1]?.rows.map(({ figures }) => figures[2]?.cell?.text)).toEqual(column);
    const words = (of: typeof found) =>
      of.map(({ rows }) =>
        rows.map(({ spec, figures }) => [spec.id, figures.map((one) => one.cell?.text)]),
      );
    const changed = words(draft.report.tables).map((rows, which) =>
      rows.map(([id, cells], row) => [
        id,
        which === 1 && Array.isArray(cells) ? cells.with(2, column[row]) : cells,
      ]),
    );
    expect(words(found)).toEqual(changed);
  });
});
