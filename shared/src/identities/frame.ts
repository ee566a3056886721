import { type FormPlace, formPlaces } from '../format/tree';
import type { ColumnSpec, IdentitySpec, RowSpec, TableSpec } from '../format/types';
import { memoised } from '../text/memo';

/** An identity of the form; figures are given by their number in the order of the form. */
interface FrameIdentity {
  readonly spec: IdentitySpec;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly total: number;
  readonly of: RowSpec | ColumnSpec;
  /** The coefficient of each figure in “left less right is 0”. */
  readonly terms: ReadonlyMap<number, number>;
}

/** What a table’s form says of its identities, whatever the figures are. */
export interface Frame {
  /** In the order of the format. */
  readonly identities: readonly FrameIdentity[];
  /** Identities that share figures, as their numbers; no figure stands in two such groups. */
  readonly groups: readonly (readonly number[])[];
}

/** The frame of a table, made once. */
export const frameOf: (table: TableSpec) => Frame = memoised(makeFrame);

function makeFrame(table: TableSpec): Frame {
  const places = formPlaces(table);
  const identities = table.identities.flatMap((spec) => eachLine(places, spec));
  return { identities, groups: groupsOf(identities) };
}

/** An identity for every row, or column, that has all the figures it is about. */
function eachLine(places: readonly FormPlace[], spec: IdentitySpec): FrameIdentity[] {
  const lines = new Map<RowSpec | ColumnSpec, Map<string, number>>();
  places.forEach(({ row, column }, index) => {
    const [line, name] = spec.each === 'row' ? [row, column.id] : [column, row.id];
    lines.set(line, (lines.get(line) ?? new Map<string, number>()).set(name, index));
  });
  return [...lines].flatMap(([of, figures]): FrameIdentity[] => {
    const left = spec.left.flatMap((id) => figures.get(id) ?? []);
    const right = spec.right.flatMap((id) => figures.get(id) ?? []);
    const total = figures.get(spec.total);
    const whole = left.length === spec.left.length && right.length === spec.right.length;
    if (total === undefined || !whole) return [];
    const terms = new Map<number, number>();
    for (const one of left) terms.set(one, 1);
    for (const one of right) terms.set(one, -1);
    return [{ spec, left, right, total, of, terms }];
  });
}

function groupsOf(identities: readonly FrameIdentity[]): number[][] {
  const groupOf = new Map<number, number[]>();
  identities.forEach(({ terms }, index) => {
    const figures = [...terms.keys()];
    const met = new Set(figures.flatMap((figure) => [groupOf.get(figure) ?? []]));
    const own = [...[...met].flat(), index];
    for (const one of own) {
      for (const figure of identities[one]?.terms.keys() ?? []) groupOf.set(figure, own);
    }
  });
  return [...new Set(groupOf.values())].map((own) => own.sort((a, b) => a - b));
}
