import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { readReport } from '../../shared/src/report';
import { identitiesOf } from '../../shared/src/report/identities';
import type { Figure } from '../../shared/src/report/types';
import { brief, findingsIn } from '../helpers/check';
import { MANNERS, readText } from '../helpers/texts';

/**
 * Texts in the layouts of five published reports: their tables byte for byte (tabs, U+00A0, labels
 * broken over lines, rows shifted by a page break), organ and prose our own.
 */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  'cells-2023': [],
  'rows-2023': ['fee.name «政府信息公开处理费»'],
  'rows-label-2023': [
    'label.changed «5. 要求行政机关确认或重新出具已作答复»',
    'fee.missing «六、其他需要报告的事项»',
  ],
  'cells-untitled-2023': ['title.missing «2023年，我县深化政务公开工作，政府信»'],
  'cells-blank-2019': [
    'title.missing «一、总体情况»',
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
    const { tables } = readReport(text);
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
  const report = readReport(readText('test/fixtures/twins/cells-blank-2019.txt'));
  expect(report.year).toEqual({ value: 2019, source: 'prose' });
  expect(report.format.id).toBe('2019');
});

describe.each(['cells-2023', 'rows-2023'])('a wrong total in %s', (name) => {
  const text = readText(`test/fixtures/twins/${name}.txt`);
  const totals = totalsOf(text);

  test('there are 25 row totals, 7 figures of （七） and 3 totals in table four', () => {
    // The grand total is both a row total and a figure of （七）.
    expect(totals.length).toBe(25 + 7 - 1 + 3);
  });

  test.each(MANNERS)('is found at its cell and put right to the letter, in $name', ({ apply }) => {
    const sound = apply(text);
    for (const { cell } of totalsOf(sound)) {
      if (!cell) throw new Error('a total without a cell');
      const faulty = applyEdits(sound, [{ ...cell, text: `${cell.text}7` }]);
      const finding = findingsIn(faulty).find(
        ({ from, to, severity }) =>
          severity === 'error' && from === cell.from && to === cell.to + 1,
      );
      const [fix] = finding?.fixes ?? [];
      expect(fix?.preferred, `${cell.text} at ${cell.from}`).toBe(true);
      expect(applyEdits(faulty, fix?.edits ?? [])).toBe(sound);
    }
  });
});

function totalsOf(text: string): Figure[] {
  const { tables } = readReport(text);
  return [...new Set(tables.flatMap(identitiesOf).map(({ total }) => total))];
}
