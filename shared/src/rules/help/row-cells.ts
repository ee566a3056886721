import { rowName } from '../../format/names';
import { figureColumns } from '../../format/tree';
import { rowRepair } from '../../identities/row-cells';
import { type MessageKey, message } from '../../messages';
import { commonMisfit, misfitsOf } from '../../report/misfit';
import type { BoundTable } from '../../report/types';
import type { Remark } from '../types';
import { repairRemark } from './row-repairs';

/**
 * One remark for each row whose cells are too few, or too many; where most rows of a table are off by
 * the same number a whole column is, and that is one remark.
 */
export function* rowCellRemarks(
  table: BoundTable,
  kind: 'too-few' | 'too-many',
  rowKey: MessageKey,
  tableKey: MessageKey,
): Generator<Remark> {
  const rows = misfitsOf(table, kind);
  const common = commonMisfit(table, kind);
  if (common) {
    const { found, expected } = common.placement;
    const columns = figureColumns(common.block)
      .map(({ label }) => label.text)
      .join('、');
    const args = { table: table.spec.name, count: rows.length, found, expected, columns };
    yield { ...table.anchor, message: message(tableKey, args) };
  }
  for (const row of rows) {
    if (common && row.placement.found === common.placement.found) continue;
    const { from, to } = row.label ?? row;
    const { found, expected } = row.placement;
    const name = rowName(row.spec) || table.spec.name;
    const args = { row: name, found, expected };
    const repair = rowRepair(table, row);
    const told = repair && repairRemark(table.text, row, repair, args);
    yield told ?? { from, to, message: message(rowKey, args) };
  }
}
