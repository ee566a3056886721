import { memoised } from '../text/memo';
import { figureColumns } from './tree';
import type { BlockSpec, ColumnSpec, Label } from './types';

/** What to call a column where there is little room, such as 复议·维持; of its block’s, each another. */
export function shortColumnName(block: BlockSpec, column: ColumnSpec): string {
  return shortNames(block).get(column) ?? shortOf(column.label);
}

const shortNames = memoised((block: BlockSpec): ReadonlyMap<ColumnSpec, string> => {
  const groups = groupsOf(block.columns);
  const columns = figureColumns(block);
  const counts = new Map<string, number>();
  for (const { label } of columns) {
    counts.set(shortOf(label), (counts.get(shortOf(label)) ?? 0) + 1);
  }
  return new Map(
    columns.map((column) => {
      const name = shortOf(column.label);
      const group = groups.get(column);
      const isAlone = counts.get(name) === 1 || !group;
      return [column, isAlone ? name : `${shortOf(group.label)}·${name}`];
    }),
  );
});

/** The group right above each column that is in one. */
function groupsOf(columns: readonly ColumnSpec[]): ReadonlyMap<ColumnSpec, ColumnSpec> {
  const found = columns.flatMap((group): (readonly [ColumnSpec, ColumnSpec])[] => {
    const { children = [] } = group;
    return [...children.map((child) => [child, group] as const), ...groupsOf(children)];
  });
  return new Map(found);
}

function shortOf({ text, short }: Label): string {
  return short ?? text;
}
