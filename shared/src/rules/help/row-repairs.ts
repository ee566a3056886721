import { columnName } from '../../format/names';
import { filledCells, type RowRepair } from '../../identities/row-trials';
import type { Cell } from '../../layouts/types';
import { type Message, type MessageArg, message } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import { PLAIN_STYLE, writeFigure } from '../../numbers/figure';
import type { BoundRow } from '../../report/types';
import type { Span } from '../../text/span';
import type { Edit, Remark } from '../types';
import { writeEdit } from './figure-fixes';

type Args = Readonly<Record<string, MessageArg>>;

/** What to say of a row whose missing or surplus cell is known, with the fix that puts it right. */
export function repairRemark(
  text: string,
  row: BoundRow,
  repair: RowRepair,
  args: Args,
): Remark | undefined {
  const cells = filledCells(row.cells);
  const edit = repair.kind === 'fill' ? fillEdit(repair) : repairEdit(text, cells, repair);
  if (!edit) return undefined;
  const surplus = repair.kind === 'delete' || repair.kind === 'join' ? cells[repair.at] : undefined;
  const { from, to } = surplus ?? row.label ?? row;
  const { said, title } = words(repair, surplus?.text ?? '', args);
  const fixes = [{ title, edits: [edit], preferred: true, lossless: false }];
  return { from, to, message: said, fixes };
}

function words(
  repair: RowRepair,
  cell: string,
  args: Args,
): { readonly said: Message; readonly title: Message } {
  if (repair.kind === 'insert' || repair.kind === 'fill') {
    const { figure } = repair;
    const found = {
      column: columnName(figure.block, figure.column),
      value: formatDecimal(repair.value),
    };
    if (repair.kind === 'fill') {
      return {
        said: message('row.unplaced/found', { ...args, ...found }),
        title: message('fix/write-deduced', found),
      };
    }
    if (!repair.isCertain) {
      return {
        said: message('row.too-few-cells/some', { ...args, ...found }),
        title: message('fix/insert-some-cell', found),
      };
    }
    return {
      said: message('row.too-few-cells/found', { ...args, ...found }),
      title: message('fix/insert-cell', found),
    };
  }
  if (repair.kind === 'join') {
    const { text } = repair;
    return {
      said: message('row.too-many-cells/split', { ...args, text }),
      title: message('fix/join-cells', { text }),
    };
  }
  return {
    said: message('row.too-many-cells/found', { ...args, text: cell }),
    title: message('fix/delete-cell', { text: cell }),
  };
}

function fillEdit({ figure, cell, value }: Extract<RowRepair, { kind: 'fill' }>) {
  return writeEdit({ ...figure, cell }, value, PLAIN_STYLE);
}

/** Cells are set apart in the row as their neighbours are, whatever the layout. */
function repairEdit(
  text: string,
  cells: readonly Cell[],
  repair: Exclude<RowRepair, { kind: 'fill' }>,
): Edit | undefined {
  const { at } = repair;
  const [before, here, after] = [cells[at - 1], cells[at], cells[at + 1]];
  if (repair.kind === 'join') {
    return here && after && { from: here.from, to: after.to, text: repair.text };
  }
  if (repair.kind === 'delete') {
    if (before && here) return { from: before.to, to: here.to, text: '' };
    return here && after && { from: here.from, to: after.from, text: '' };
  }
  const value = writeFigure(repair.value, repair.figure.column.kind, PLAIN_STYLE);
  const between = (one: Span | undefined, other: Span | undefined) =>
    one && other ? text.slice(one.to, other.from) : undefined;
  if (!before) {
    const gap = between(here, after);
    return here && gap ? { from: here.from, to: here.from, text: value + gap } : undefined;
  }
  const gap = between(before, here) ?? between(cells[at - 2], before);
  return gap ? { from: before.to, to: before.to, text: gap + value } : undefined;
}
