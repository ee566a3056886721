import { describe, expect, test } from 'vitest';
import type { IdentitySpec } from '../../shared/src/format/types';
import { auditFigures } from '../../shared/src/identities/audit';
import { recomputeAll, recomputeTotals } from '../../shared/src/identities/recompute';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import type { BoundTable } from '../../shared/src/report/types';
import { tangleRemark } from '../../shared/src/rules/help/identity-remarks';
import { figuresOf } from '../helpers/figures';
import { columnSum, formOf } from '../helpers/form';

const ACROSS: IdentitySpec = {
  id: 'row-total',
  name: { zh: '各列之和', en: 'columns' },
  each: 'row',
  left: ['x', 'y'],
  right: ['all'],
  total: 'all',
};
const FORM = formOf(
  ['one', 'two', 'sum'],
  ['x', 'y', 'all'],
  [ACROSS, columnSum(['one', 'two'], 'sum')],
);

function changed(work: typeof recomputeAll | typeof recomputeTotals, written: readonly string[]) {
  const audit = auditFigures(FORM, figuresOf(FORM, written));
  return work(audit).map(({ figure: { row, column }, to }) => [
    row.id,
    column.id,
    formatDecimal(to),
  ]);
}

describe('a table with a blank part', () => {
  // The first row has 1, a blank and 6; its second column 9 with the blank and 4.
  const WRITTEN = ['1', '', '6', '2', '4', '6', '3', '9', '12'];

  test('keeps the totals that may be right', () => {
    expect(changed(recomputeAll, WRITTEN)).toEqual([]);
  });

  test('gives a total what the other sums leave, where those are written', () => {
    // By its rows the table makes 12, so that the second column makes 9 and not 7.
    expect(changed(recomputeAll, WRITTEN.with(7, '7'))).toEqual([['sum', 'y', '9']]);
    // Without what the first row makes, the second column tells what is blank.
    expect(changed(recomputeAll, WRITTEN.with(2, '').with(8, '40'))).toEqual([
      ['sum', 'all', '12'],
    ]);
  });

  test('gives a total at least what its known parts make', () => {
    expect(changed(recomputeAll, WRITTEN.with(2, '0').with(7, '0'))).toEqual([
      ['one', 'all', '1'],
      ['sum', 'y', '4'],
      ['sum', 'all', '7'],
    ]);
  });

  test('fills no total that the blank leaves open, and every other', () => {
    const blank = WRITTEN.with(2, '').with(5, '').with(6, '').with(7, '');
    const totals = [
      ['two', 'all', '6'],
      ['sum', 'x', '3'],
    ];
    expect(changed(recomputeTotals, blank)).toEqual(totals);
    // What is left of 12 for the first row, and so for the blank, needs no other total.
    expect(changed(recomputeAll, blank)).toEqual(totals);
  });
});

test('recomputing is the preferred fix only where it leaves no identity broken', () => {
  const balance: IdentitySpec = {
    id: 'balance',
    name: { zh: '平衡', en: 'balance' },
    each: 'column',
    left: ['A'],
    right: ['B', 'C'],
    total: 'C',
  };
  const rows = ['a', 'A', 'b', 'B', 'c', 'C'];
  const sums = [columnSum(['a'], 'A'), columnSum(['b'], 'B'), columnSum(['c'], 'C')];
  const form = formOf(rows, ['column'], [...sums, balance]);
  const preferred = (written: readonly string[]) => {
    const audit = auditFigures(form, figuresOf(form, written));
    const table: Partial<BoundTable> = { spec: form, anchor: { from: 0, to: 0 } };
    return tangleRemark(table as BoundTable, audit, audit.identities).fixes?.map(
      (fix) => fix.preferred,
    );
  };
  expect(preferred(['5', '6', '3', '3', '2', '2'])).toEqual([true]);
  expect(preferred(['5', '6', '3', '3', '1', '1'])).toEqual([false]);
});
