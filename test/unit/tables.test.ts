import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { spanOf } from '../../shared/src/draft/locate';
import { applyEdits } from '../../shared/src/features/fixes';
import { newReport } from '../../shared/src/features/template';
import { NEW_REPORT_LAYOUTS } from '../../shared/src/names';
import type { Finding } from '../../shared/src/rules/types';
import { brief, check, findingsIn, swap } from '../helpers/check';
import { tableIn, tablesIn } from '../helpers/tables';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const CELLS = readText('test/fixtures/twins/cells-2023.txt');
const ROWS = readText('test/fixtures/twins/rows-2023.txt');

function rulesIn(text: string): string[] {
  return findingsIn(text).map(({ rule }) => rule);
}

/** What an editor does that trims trailing blanks on saving. */
function trimmed(text: string): string {
  return text.replace(/[ \t\u00a0]+$/gmu, '');
}

describe('trailing blanks trimmed by an editor', () => {
  test('take nothing from a full table', () => {
    expect(brief(trimmed(CELLS))).toEqual([]);
    expect(rulesIn(trimmed(ROWS))).toEqual(['fee.name']);
  });

  test('leave a blank in its place, between, before and behind figures', () => {
    const row = '\t行政规范性文件\n\t24\n\t2\n\t84\n';
    for (const [blank, column] of [
      ['\t行政规范性文件\n\t\n\t2\n\t84\n', '本年制发件数'],
      ['\t行政规范性文件\n\t24\n\t\n\t84\n', '本年废止件数'],
      ['\t行政规范性文件\n\t24\n\t2\n\t\n', '现行有效件数'],
    ] as const) {
      const findings = findingsIn(trimmed(swap(CELLS, row, blank)));
      expect(findings.map(({ rule, message }) => [rule, message.args.name])).toEqual([
        ['figure.blank', `行政规范性文件 · ${column}`],
      ]);
    }
  });

  test('leave a blank in table three that the identities determine, and its fix restores the table', () => {
    const sound = trimmed(CELLS);
    const faulty = trimmed(
      swap(CELLS, '\t（一）予以公开\n\t29\n\t1\n', '\t（一）予以公开\n\t29\n\t\n'),
    );
    const [finding] = findingsIn(faulty);
    expect(finding?.rule).toBe('figure.blank');
    expect(applyEdits(faulty, finding?.fixes[0]?.edits ?? [])).toBe(sound);
  });

  test('leave the wholly blank tables of 2019 blank, and one finding each', () => {
    const text = trimmed(readText('test/fixtures/twins/cells-blank-2019.txt'));
    expect(rulesIn(text)).toEqual([
      'title.missing',
      'aspect.missing',
      'table.blank',
      'table.blank',
      'table.blank',
    ]);
  });
});

describe('cells', () => {
  test('one too few in a row of shifted columns', () => {
    const text = swap(
      ROWS,
      '一、本年新收政府信息公开申请数量\t\t38\t0\t',
      '⟦一、本年新收政府信息公开申请数量⟧row.too-few-cells\t\t38\t',
    );
    check(text.replace('政府信息公开处理费', '⟦政府信息公开处理费⟧fee.name'));
  });

  test('one too few and one too many in a row of cells', () => {
    check(swap(CELLS, '\t（一）予以公开\n\t29\n', '\t⟦（一）予以公开⟧row.too-few-cells\n'));
    check(
      swap(CELLS, '\t（一）予以公开\n\t29\n', '\t（一）予以公开\n\t⟦2⟧row.too-many-cells\n\t9\n'),
    );
  });

  test('a whole column too few is told once', () => {
    const three = /\| （本列[\s\S]*?(?=\n\n)/u.exec(REPORT)?.[0] ?? '';
    const cut = three.replace(/^(\|(?:[^|\n]*\|){3}) (?:\d+|自然人|---) \|/gmu, '$1');
    const rules = rulesIn(swap(REPORT, three, cut));
    expect(rules.filter((rule) => rule === 'row.too-few-cells')).toHaveLength(1);
    expect(rules).not.toContain('table.identity');
  });

  test('a row whose blanks leave more than one position is unplaced, never guessed', () => {
    const text = newReport({ organ: '青溪县', year: 2023, layout: 'tab-rows' });
    const headless = text.replace(/^.*(?:申请人情况|自然人|商业企业).*\n/gmu, '');
    const row = '二、上年结转政府信息公开申请数量\t\t\t';
    const faulty = swap(headless, `${row}\t\t`, `${row}\t5\t`);
    expect(rulesIn(faulty)).toContain('row.unplaced');
    const figures = tableIn(faulty, 'three')?.byRow.get('carried-in')?.figures;
    expect(figures).toEqual([]);
  });

  test('a partly filled template is read by its heads, not guessed', () => {
    const text = newReport({ organ: '青溪县', year: 2023, layout: 'markdown' });
    const filled = text.replace(
      /(\| 一、本年新收政府信息公开申请数量 *\| *\| *\|) *\|/u,
      '$1 48 |',
    );
    expect(filled).not.toBe(text);
    const figures = tableIn(filled, 'three')?.byRow.get('new')?.figures;
    expect(figures?.map(({ reading }) => reading.kind)).toEqual([
      'number',
      ...Array(6).fill('blank'),
    ]);
    expect(findingsIn(filled).map(({ rule }) => rule)).not.toContain('row.unplaced');
  });

  test('zeros are written only where it is certain which cell is which', () => {
    const blank = (text: string) => {
      const cells = tablesIn(text)
        .filter(({ spec }) => spec.id === 'three')
        .flatMap(({ rows }) =>
          rows.flatMap(({ figures }) => figures.flatMap(({ cell }) => cell ?? [])),
        );
      return applyEdits(
        text,
        cells.map((cell) => ({ ...cell, text: '' })),
      );
    };
    const headless = ROWS.replace(/^.*(?:申请人情况|自然人|商业企业).*\n/gmu, '');
    for (const text of [blank(ROWS), blank(headless)]) {
      const table = tableIn(text, 'three');
      for (const { figures } of table?.rows ?? []) {
        const cells = figures.flatMap(({ cell }) => cell ?? []);
        expect([0, 7]).toContain(cells.length);
      }
    }
  });

  test.each([
    ['rows', ROWS],
    ['Markdown', REPORT],
    ['cells', CELLS],
  ])(
    'a blank anywhere in table three is at its place, or its row is unplaced: %s',
    (_name, text) => {
      const before = rulesIn(text);
      const table = tableIn(text, 'three');
      for (const { figures } of table?.rows ?? []) {
        for (const { cell } of figures) {
          if (!cell) throw new Error('a figure without a cell');
          const blanked = applyEdits(text, [{ ...cell, text: '' }]);
          const found = findingsIn(blanked).filter(({ rule }) => !before.includes(rule));
          expect(found.map(({ rule }) => rule)).toEqual([
            expect.stringMatching(/^(figure\.blank|row\.unplaced)$/u),
          ]);
          const [finding] = found;
          if (finding?.rule === 'figure.blank')
            expect(Math.abs(finding.from - cell.from)).toBeLessThan(3);
        }
      }
    },
  );

  test('figures without a label belong to no row', () => {
    const text = swap(ROWS, '第二十条第（一）项\t\t\t\n', '第二十条第（一）项\t\t\t\n7\t8\t\t\n');
    expect(rulesIn(text)).toEqual(['row.unplaced', 'fee.name']);
  });
});

describe('tables', () => {
  test('missing, twice, without the line of dashes', () => {
    const three = /\| （本列[\s\S]*?(?=\n\n)/u.exec(REPORT)?.[0] ?? '';
    check(
      swap(REPORT, three, '（表格为图片）').replace(
        '## 三、收到和处理政府信息公开申请情况',
        '⟦## 三、收到和处理政府信息公开申请情况⟧table.missing',
      ),
    );
    expect(rulesIn(swap(REPORT, three, `${three}\n\n${three}`))).toEqual(['table.twice']);
    const piped = three.replace(/^\| ---.*\n/mu, '');
    expect(rulesIn(swap(REPORT, three, piped))).toEqual([]);
  });

  test('of another edition keep their own identities and lack no rows of the other', () => {
    const old = STANDARD_REPORTS['2019'].replaceAll('2020', '2023');
    const rules = rulesIn(old.replace('\n无。\n', '\n本年度未收取信息处理费。\n'));
    expect(rules).toEqual(['basis.outdated', 'table.edition', 'table.edition']);
    const broken = swap(old, '| （六）其他处理 |  | 0 |', '| （六）其他处理 |  | 1 |');
    expect(rulesIn(broken)).toContain('table.identity');
  });

  test('parted by a page break are one table', () => {
    const text = ROWS.replace('\n5. 要求', '\n\n- 3 -\n\n5. 要求');
    expect(rulesIn(text)).toEqual(['fee.name']);
  });

  test('indented prose is no table', () => {
    const text = swap(
      REPORT,
      '修订答复文书范本，逐件审核。',
      '\t修订答复文书范本\t逐件审核。\n\t规范总计和其他工作。',
    );
    expect(brief(text)).toEqual([]);
  });

  test('of the author’s own, that share words with a national one, are left alone', () => {
    const own = '类别\t行政许可\t其他\t总计\n数量\t3\t4\t7\n\n';
    const list = '行政许可\t3\n行政处罚\t4\n总计\t7\n\n';
    const piped = '| 类别 | 行政许可 | 其他 |\n| --- | --- | --- |\n| 数量 | 3 | 4 |\n\n';
    for (const table of [own, list, piped]) {
      expect(rulesIn(swap(ROWS, '（三）政府信息管理', `${table}（三）政府信息管理`))).toEqual([
        'fee.name',
      ]);
      expect(rulesIn(swap(ROWS, '(二) 改进情况', `${table}(二) 改进情况`))).toEqual(['fee.name']);
      const before = swap(
        ROWS,
        '第二十条第（一）项\t',
        `${table}说明如下。\n\n第二十条第（一）项\t`,
      );
      expect(rulesIn(before)).toEqual(['fee.name']);
    }
  });

  test('under the heading before, since their own heading is missing, is one finding', () => {
    check(
      REPORT.replace('## 三、收到和处理政府信息公开申请情况\n', '').replace(
        '## 二、主动公开政府信息情况',
        '⟦## 二、主动公开政府信息情况⟧section.missing',
      ),
    );
  });
});

describe('a new report', () => {
  test.each(NEW_REPORT_LAYOUTS.flatMap((layout) => [2020, 2023].map((year) => ({ layout, year }))))(
    'in $layout for $year lacks only what is still to be filled in',
    ({ layout, year }) => {
      const text = newReport({ organ: '青溪县', year, layout });
      expect(text).not.toMatch(/(?<![\d〔])0(?!\d)/u);
      const fee = year > 2020 ? ['fee.missing'] : ['section.empty'];
      expect(rulesIn(text)).toEqual([
        'section.empty',
        'table.blank',
        'table.blank',
        'table.blank',
        'section.empty',
        ...fee,
      ]);
      expect(rulesIn(text.replaceAll('\n', '\r\n'))).toEqual(rulesIn(text));
    },
  );

  test.each(NEW_REPORT_LAYOUTS)('in %s with every blank filled with 0 is complete', (layout) => {
    const text = newReport({ organ: '青溪县', year: 2023, layout });
    const blanks = findingsIn(text).filter(({ rule }) => rule === 'table.blank');
    const filled = applyEdits(
      text,
      blanks.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
    );
    expect(rulesIn(filled)).toEqual(['section.empty', 'section.empty', 'fee.missing']);
    expect(
      tablesIn(filled).map(({ rows }) => rows.flatMap(({ figures }) => figures).length),
    ).toEqual([10, 175, 15]);
  });
});

describe('an inserted skeleton', () => {
  const drafts = { cells: CELLS, rows: ROWS, Markdown: REPORT };

  test.each(Object.entries(drafts))('of a row is in the layout of the draft: %s', (_name, text) => {
    for (const id of ['partly', 'refused.query', 'not-processed.confirm', 'carried-out']) {
      const row = tableIn(text, 'three')?.byRow.get(id);
      if (!row) throw new Error(id);
      const from = text.lastIndexOf('\n', row.from) + 1;
      const to = text.indexOf('\n', row.to) + 1;
      const faulty = text.slice(0, from) + text.slice(to);
      // First the row with the figures that the identities give, then, as a choice, a blank one.
      const [whole = '', blank = ''] = errorOf(faulty).fixes.map(({ edits }) =>
        applyEdits(faulty, edits),
      );
      expect(newRules(whole, text), id).toEqual([]);
      expect(writtenIn(whole), id).toEqual(writtenIn(text));
      expect(newRules(blank, text), id).toEqual(['table.blank']);
    }
  });

  test.each(Object.entries(drafts))(
    'of a table is in the layout of the draft: %s',
    (_name, text) => {
      for (const { from, to, spec } of tablesIn(text)) {
        const start = text.lastIndexOf('\n', from) + 1;
        const end = text.indexOf('\n', to);
        const mended = applyError(text.slice(0, start) + text.slice(end));
        expect(newRules(mended, text), spec.id).toEqual(['table.blank']);
      }
    },
  );

  test.each(Object.entries(drafts))(
    'of a section is in the layout of the draft: %s',
    (_name, text) => {
      const draft = draftOf(text);
      const { sections } = draft.report;
      for (const [index, { spec, heading }] of sections.entries()) {
        const next = sections[index + 1]?.heading;
        const to = next ? spanOf(draft, next).from : text.length;
        const mended = applyError(text.slice(0, spanOf(draft, heading).from) + text.slice(to));
        const wanted = { one: 'section.empty', five: 'section.empty', six: 'fee.missing' };
        const rule = wanted[spec.id as keyof typeof wanted] ?? 'table.blank';
        expect(newRules(mended, text), spec.id).toEqual([rule]);
      }
    },
  );

  function errorOf(faulty: string): Finding {
    const finding = findingsIn(faulty).find(({ severity }) => severity === 'error');
    if (!finding) throw new Error('no error');
    expect(finding.fixes[0]?.preferred).toBe(true);
    return finding;
  }

  function applyError(faulty: string): string {
    return applyEdits(faulty, errorOf(faulty).fixes[0]?.edits ?? []);
  }

  function writtenIn(text: string): string[] {
    const figures = tablesIn(text).flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    return figures.map(({ row, column, cell }) => `${row.id} ${column.id} ${cell?.text}`).sort();
  }

  function newRules(mended: string, before: string): string[] {
    const known = rulesIn(before);
    return rulesIn(mended).filter((rule) => !known.includes(rule));
  }
});
