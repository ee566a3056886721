import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import type { Figure } from '../../shared/src/report/types';
import type { Edit, Finding } from '../../shared/src/rules/types';
import { brief, findingsIn } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { MANNERS, readText } from '../helpers/texts';

/**
 * Texts in the layouts of five published reports: their tables byte for byte (tabs, U+00A0, labels
 * broken over lines, rows shifted by a page break), organ and prose our own.
 */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  'cells-2023': [],
  'rows-2023': ['fee.name «政府信息公开处理费»'],
  'rows-label-2023': [
    'aspect.missing «一、总体情况»',
    'label.changed «5. 要求行政机关确认或重新出具已作答复»',
    'claim.silent «1»',
    'fee.missing «六、其他需要报告的事项»',
  ],
  'cells-untitled-2023': [
    'title.missing «2023年，我县深化政务公开工作，政府信息公开质量稳步提升。»',
    'prose.unfinished «，»',
  ],
  'cells-blank-2019': [
    'title.missing «一、总体情况»',
    'aspect.missing «一、总体情况»',
    'table.blank «第二十条第（一）项»',
    'table.blank «（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）»',
    'table.blank «行政复议»',
  ],
};

describe.each(Object.entries(TWINS))('%s', (name, wanted) => {
  const text = readText(`test/fixtures/twins/${name}.txt`);

  test.each(MANNERS)('gives its findings and no other, in $name', ({ apply }) => {
    expect(brief(apply(text))).toEqual(wanted);
  });

  test('every figure of the form is bound', () => {
    const { tables } = draftOf(text).report;
    expect(tables.map(({ spec }) => spec.id)).toEqual(['two', 'three', 'four']);
    for (const { missing, loose, rows } of tables) {
      expect(missing).toEqual([]);
      expect(loose).toEqual([]);
      for (const { placement, figures } of rows) {
        expect(placement.kind).toBe('placed');
        for (const { cell } of figures) expect(cell).toBeDefined();
      }
    }
  });
});

test('the year of a report without title comes from its prose, and its form with it', () => {
  const { report } = draftOf(readText('test/fixtures/twins/cells-blank-2019.txt'));
  expect(report.year).toEqual({ value: 2019, source: 'prose' });
  expect(report.format.id).toBe('2019');
});

describe.each(['cells-2023', 'rows-2023'])('one wrong figure in %s', (name) => {
  const text = readText(`test/fixtures/twins/${name}.txt`);

  test('there are 175 figures in table three and 15 in table four', () => {
    expect(figuresIn(text, 'three').length).toBe(175);
    expect(figuresIn(text, 'four').length).toBe(15);
  });

  test.each(MANNERS)('of table three is found at its cell and put right, in $name', ({ apply }) => {
    const sound = apply(text);
    // Every figure with one kind of line break, and one of each column with the others.
    const step = sound === text ? 1 : 8;
    for (const [at, { cell }] of figuresIn(sound, 'three').entries()) {
      if (at % step !== 0) continue;
      if (!cell) throw new Error('a figure without a cell');
      const faulty = applyEdits(sound, [{ ...cell, text: `${cell.text}7` }]);
      const [error, ...others] = errorsIn(faulty);
      const place = `${cell.text} at ${cell.from}`;
      expect(others, place).toEqual([]);
      expect([error?.from, error?.to], place).toEqual([cell.from, cell.to + 1]);
      expect(applyEdits(faulty, preferredEdits(error)), place).toBe(sound);
    }
  });

  test.each(MANNERS)(
    'of table four is one error, and its fixes put it right, in $name',
    ({ apply }) => {
      const sound = apply(text);
      for (const { cell } of figuresIn(sound, 'four')) {
        if (!cell) throw new Error('a figure without a cell');
        const faulty = applyEdits(sound, [{ ...cell, text: `${cell.text}7` }]);
        const [error, ...others] = errorsIn(faulty);
        expect(others).toEqual([]);
        const mended = error?.fixes.map(({ edits }) => applyEdits(faulty, edits)) ?? [];
        expect(mended).toContain(sound);
        expect(errorsIn(applyEdits(faulty, preferredEdits(error)))).toEqual([]);
      }
    },
  );
});

function figuresIn(text: string, table: 'three' | 'four'): Figure[] {
  return tablesIn(text)
    .filter(({ spec }) => spec.id === table)
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
}

function errorsIn(text: string): Finding[] {
  return findingsIn(text).filter(({ severity }) => severity === 'error');
}

function preferredEdits(finding: Finding | undefined): readonly Edit[] {
  return finding?.fixes.find(({ preferred }) => preferred)?.edits ?? [];
}
