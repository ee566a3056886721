import type { Cell } from '../../layouts/types';
import { isFractional, isNegative } from '../../numbers/decimal';
import type { NumberStyle, Reading } from '../../numbers/figure';
import type { BoundTable, Figure } from '../../report/types';
import { memoised } from '../../text/memo';
import type { Remark } from '../types';
import { figuresWhere, type PlacedFigure } from './figure-fixes';

/** What may be wrong with one figure by itself. */
export type FigureFault =
  | 'not-number'
  | 'negative'
  | 'fractional'
  | 'sign-word'
  | 'unit'
  | 'separator'
  | 'full-width';

/** One remark for each figure with the given fault; a figure has one fault, the gravest. */
export function* figureRemarks(
  table: BoundTable,
  fault: FigureFault,
  remark: (placed: PlacedFigure, cell: Cell) => Remark,
): Generator<Remark> {
  for (const placed of faultyFigures(table).get(fault) ?? []) {
    const { cell } = placed.figure;
    if (cell) yield remark(placed, cell);
  }
}

/** The figures of a table by their fault. */
const faultyFigures = memoised((table: BoundTable) => {
  const faulty = new Map<FigureFault, PlacedFigure[]>();
  for (const placed of figuresWhere(table, (figure) => faultOf(figure) !== undefined)) {
    const fault = faultOf(placed.figure);
    if (!fault) continue;
    const others = faulty.get(fault);
    if (others) others.push(placed);
    else faulty.set(fault, [placed]);
  }
  return faulty;
});

function faultOf({ reading, column }: Figure): FigureFault | undefined {
  if (reading.kind === 'blank') return undefined;
  if (reading.kind !== 'number') return 'not-number';
  return valueFault(reading, column.kind) ?? styleFault(reading.style);
}

function valueFault(
  { value }: Extract<Reading, { kind: 'number' }>,
  kind: PlacedFigure['figure']['column']['kind'],
): FigureFault | undefined {
  if (kind !== 'signed-count' && isNegative(value)) return 'negative';
  return kind !== 'money' && isFractional(value) ? 'fractional' : undefined;
}

function styleFault(style: NumberStyle): FigureFault | undefined {
  if (style.sign === '增' || style.sign === '减') return 'sign-word';
  if (style.unit !== '') return 'unit';
  if (style.grouped) return 'separator';
  return style.fullWidth ? 'full-width' : undefined;
}
