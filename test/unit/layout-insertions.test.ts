import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { LATEST } from '../../shared/src/format';
import { layoutNamed } from '../../shared/src/layouts';
import { findingsIn } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tableIn, tablesIn } from '../helpers/tables';
import { MANNERS } from '../helpers/texts';

const ROWS = ['carried-in', 'refused.query', 'not-processed.confirm', 'carried-out'];

/** The whole lines of a row, from behind those of the row above it. */
function withoutRow(text: string, id: string): string {
  const table = tableIn(text, 'three');
  const rows = table?.rows ?? [];
  const at = rows.findIndex(({ spec }) => spec.id === id);
  const [above, row] = [rows[at - 1], rows[at]];
  if (!table || !above || !row) throw new Error(id);
  const { endOfRow } = layoutNamed(table.layout);
  const [from, to] = [endOfRow(text, above.to), endOfRow(text, row.to)];
  if (from === undefined || to === undefined) throw new Error(`rows of ${table.layout}`);
  return text.slice(0, from) + text.slice(to);
}

function figuresIn(text: string): string[] {
  return tablesIn(text).flatMap(({ rows }) =>
    rows.flatMap(({ spec, figures }) => figures.map(({ cell }) => `${spec.id} ${cell?.text}`)),
  );
}

const EDITABLE = EVERY_LAYOUT.filter((id) => layoutNamed(id).endOfRow('', 0) !== undefined);

describe.each(EDITABLE)('in %s', (layout) => {
  test.each(ROWS)(
    'the row %s is put in again, with the figures that follow from the others',
    (id) => {
      for (const { apply } of MANNERS) {
        const text = apply(reportIn(layout, LATEST));
        const faulty = withoutRow(text, id);
        const [missing, ...others] = findingsIn(faulty).filter(({ rule }) =>
          rule.startsWith('row.'),
        );
        expect(missing?.rule).toBe('row.missing');
        expect(others).toEqual([]);
        const mended = applyEdits(faulty, missing?.fixes[0]?.edits ?? []);
        expect(figuresIn(mended)).toEqual(figuresIn(text));
        expect(findingsIn(mended).map(({ rule }) => rule)).toEqual(
          findingsIn(text).map(({ rule }) => rule),
        );
      }
    },
  );
});
