import type { FigureKind } from '../numbers/figure';
import type { ColumnSpec, Explanation, Label, RowSpec } from './types';

type Explanations<Id extends string> = Readonly<Record<Id, Explanation>>;

/** Makes the columns of a table, each with its explanation; an id without one does not compile. */
export function columnMaker<Id extends string>(explanations: Explanations<Id>) {
  return (
    id: Id,
    label: Label,
    kind: FigureKind = 'count',
    children?: readonly ColumnSpec[],
  ): ColumnSpec => ({
    id,
    label,
    kind,
    explanation: explanations[id],
    ...(children && { children }),
  });
}

/** Makes the rows of a table, each with its explanation; an id without one does not compile. */
export function rowMaker<Id extends string>(explanations: Explanations<Id>) {
  return (id: Id, label: string | Label, children?: readonly RowSpec[]): RowSpec => ({
    id,
    label: typeof label === 'string' ? { text: label } : label,
    explanation: explanations[id],
    ...(children && { children }),
  });
}
