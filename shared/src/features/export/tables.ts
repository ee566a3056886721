import type { DraftFile } from '../../draft/file';
import { spanInTable } from '../../draft/locate';
import { formatsWithTable } from '../../format';
import { rowName } from '../../format/names';
import { figureColumns, groupsAround, leaves } from '../../format/tree';
import type { BlockSpec, ColumnSpec, RowSpec } from '../../format/types';
import { figureValue } from '../../identities/identity';
import { formatDecimal } from '../../numbers/decimal';
import type { BoundTable, Figure } from '../../report/types';
import { oneLine } from '../../text/one-line';
import type { Span } from '../../text/span';
import { placeOf } from './place';
import type {
  ExportedBlock,
  ExportedColumn,
  ExportedFigure,
  ExportedPlace,
  ExportedReading,
  ExportedRow,
  ExportedTable,
} from './types';

/** Where something that is measured as its table is stands in the file. */
type Locate = (span: Span) => ExportedPlace;

/** A table of a report as plain data, with every row and column of the form. */
export function exportedTable(file: DraftFile, table: BoundTable): ExportedTable {
  const { spec, layout, isLost, extras } = table;
  const locate: Locate = (span) => placeOf(file, spanInTable(file.draft, table, span));
  return {
    id: spec.id,
    section: spec.section,
    name: spec.name.zh,
    formats: formatsWithTable(spec).map(({ id }) => id),
    layout,
    isReadable: !isLost,
    place: locate(table),
    blocks: spec.blocks.map((block) => exportedBlock(table, block, locate)),
    ownRows: extras.map((extra) => ({ text: oneLine(extra.text), place: locate(extra) })),
  };
}

function exportedBlock(table: BoundTable, block: BlockSpec, locate: Locate): ExportedBlock {
  return {
    id: block.id,
    heading: block.heading?.text ?? null,
    columns: figureColumns(block).map((column) => exportedColumn(block, column)),
    rows: leaves(block.rows).map((row) => exportedRow(table, block, row, locate)),
  };
}

function exportedColumn({ columns }: BlockSpec, column: ColumnSpec): ExportedColumn {
  return {
    id: column.id,
    label: column.label.text,
    groups: groupsOf(columns, column).map(({ label }) => label.text),
    kind: column.kind,
    unit: column.explanation.unit?.zh ?? null,
  };
}

function groupsOf(columns: readonly ColumnSpec[], wanted: ColumnSpec): readonly ColumnSpec[] {
  for (const column of columns) {
    const { children = [] } = column;
    if (leaves(children).includes(wanted)) return [column, ...groupsOf(children, wanted)];
  }
  return [];
}

function exportedRow(
  table: BoundTable,
  block: BlockSpec,
  row: RowSpec,
  locate: Locate,
): ExportedRow {
  const bound = table.byRow.get(row.id);
  return {
    id: row.id,
    label: rowName(row),
    groups: groupsAround(block.rows, row).map(rowName),
    place: bound ? locate(bound) : null,
    written: bound?.label ? oneLine(bound.label.text) : null,
    figures: figureColumns(block).map((column) =>
      exportedFigure(
        column,
        bound?.figures.find((figure) => figure.column === column),
        locate,
      ),
    ),
  };
}

function exportedFigure(
  { id }: ColumnSpec,
  figure: Figure | undefined,
  locate: Locate,
): ExportedFigure {
  if (!figure?.cell) {
    return { column: id, value: null, reading: 'missing', written: null, place: null };
  }
  const value = figureValue(figure);
  return {
    column: id,
    value: value ? formatDecimal(value) : null,
    reading: readingOf(figure, value !== undefined),
    written: oneLine(figure.cell.text),
    place: locate(figure.cell),
  };
}

function readingOf({ reading }: Figure, isKnown: boolean): ExportedReading {
  return reading.kind === 'number' && !isKnown ? 'impossible' : reading.kind;
}
