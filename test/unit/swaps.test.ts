import { describe, expect, test } from 'vitest';
import { TABLE_FOUR } from '../../shared/src/format/table-four';
import type { TableSpec } from '../../shared/src/format/types';
import { auditFigures } from '../../shared/src/identities/audit';
import { figuresOf } from '../helpers/figures';
import { columnSum, formOf } from '../helpers/form';

/** The places of the figures that each explanation exchanges. */
function exchanged(table: TableSpec, written: readonly string[]): (number | undefined)[][] {
  const figures = figuresOf(table, written);
  return auditFigures(table, figures).mistakes.flatMap(({ explanations }) =>
    explanations
      .filter(({ slip }) => slip?.kind === 'neighbours-swapped')
      .map(({ changes }) => changes.map(({ figure }) => figures.indexOf(figure))),
  );
}

describe('two neighbours exchanged are an explanation', () => {
  // One, two, three and five make eleven.
  const FOUR = ['1', '2', '3', '5', '11', ...Array.from({ length: 10 }, () => '0')];

  test('where they are the only figures that can be', () => {
    expect(exchanged(TABLE_FOUR, FOUR)).toEqual([]);
    expect(exchanged(TABLE_FOUR, FOUR.with(3, '11').with(4, '5'))).toEqual([[3, 4]]);
  });

  test('and figures that are no neighbours are none', () => {
    expect(exchanged(TABLE_FOUR, FOUR.with(2, '11').with(4, '3'))).toEqual([]);
  });

  test('also one above the other, and whatever is unknown in other identities', () => {
    const form = formOf(
      ['one', 'two', 'sum', 'more', 'all'],
      ['left', 'right'],
      [columnSum(['one', 'two'], 'sum'), columnSum(['sum', 'more'], 'all')],
    );
    // By rows: 3 and 9 make 12 on the left, where 9 and 12 change places; nothing is known of more.
    const written = ['3', '0', '12', '0', '9', '0', '', '0', '20', '0'];
    expect(exchanged(form, written)).toEqual([[2, 4]]);
    // Beyond 8 in all there is no room for 12, nor for 9.
    expect(exchanged(form, written.with(8, '8'))).toEqual([]);
  });

  test('and are none where two identities are broken, which one figure explains', () => {
    const sums = [columnSum(['p', 'a', 'm'], 'q'), columnSum(['p', 'a', 'n'], 'q')];
    const form = formOf(['a', 'm', 'n', 'p', 'q'], ['column'], sums);
    // With 16 for the last both hold; with 9 and 2 exchanged they would, too.
    const figures = figuresOf(form, ['3', '4', '4', '9', '2']);
    const { mistakes } = auditFigures(form, figures);
    const changes = mistakes.map(({ explanations }) => explanations.map((one) => one.changes));
    expect(changes).toEqual([[[expect.objectContaining({ figure: figures[4] })]]]);
  });
});
