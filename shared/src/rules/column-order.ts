import { columnName } from '../format/names';
import { figureColumns } from '../format/tree';
import type { BlockSpec } from '../format/types';
import { message } from '../messages';
import { longestIncreasing } from '../report/longest-run';
import type { BoundTable } from '../report/types';
import type { Remark, RuleDocs, TableRule } from './types';

export const columnOrderDocs: RuleDocs = {
  name: { zh: '列的次序不对', en: 'A column is out of order' },
  what: {
    zh: '表头的列标签齐全，但次序与国家格式不同。数字仍按国家格式的列序读取。',
    en: 'All column heads are there, but not in the order of the national form. Figures are still read in the national order.',
  },
  why: {
    zh: '列序不同，数字就会记到别的列名下，汇总时也会串列。',
    en: 'In another order figures stand under the wrong head, and whoever adds tables up adds the wrong columns.',
  },
  examples: [
    {
      report: '2021',
      good: '| 商业企业 | 科研机构 |',
      bad: '| 科研机构 | 商业企业 |',
      restores: false,
    },
    {
      report: '2021',
      good: '| 本年制发件数 | 本年废止件数 |',
      bad: '| 本年废止件数 | 本年制发件数 |',
      restores: false,
    },
  ],
};

export const columnOrder: TableRule = {
  meta: {
    id: 'column.order',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkTable(table) {
    for (const block of table.spec.blocks) yield* blockRemarks(table, block);
  },
};

/** Only heads of one line can be compared: those of merged cells stand in rows of their own. */
function* blockRemarks(table: BoundTable, block: BlockSpec): Generator<Remark> {
  const columns = figureColumns(block);
  // Where one wording heads several columns, their order says nothing.
  const distinct = new Set(columns.map(({ label }) => label.text)).size === columns.length;
  const siblings = columns.length > 1 && distinct ? innermost(block) : [];
  const heads = table.heads.filter(
    ({ role }) =>
      role.role === 'column' && role.block === block && siblings.includes(role.column.id),
  );
  const order = heads.map(({ role }) =>
    role.role === 'column' ? columns.findIndex(({ id }) => id === role.column.id) : -1,
  );
  if (new Set(order).size !== siblings.length || order.length !== siblings.length) return;
  const kept = longestIncreasing(order);
  for (const [index, { role, from, to }] of heads.entries()) {
    if (kept.has(index) || role.role !== 'column') continue;
    yield {
      from,
      to,
      message: message('column.order', { column: columnName(block, role.column) }),
    };
  }
}

/** The columns that stand side by side at the lowest level of the heads. */
function innermost(block: BlockSpec): string[] {
  const deepest = (columns: BlockSpec['columns']): BlockSpec['columns'] => {
    const group = columns.find(({ children }) => children !== undefined);
    return group?.children ? deepest(group.children) : columns;
  };
  return deepest(block.columns).map(({ id }) => id);
}
