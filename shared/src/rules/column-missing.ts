import { columnName } from '../format/names';
import { figureColumns } from '../format/tree';
import type { BlockSpec } from '../format/types';
import { layoutNamed } from '../layouts';
import { message } from '../messages';
import type { BoundTable } from '../report/types';
import type { Remark, RuleDocs, TableRule } from './types';

export const columnMissingDocs: RuleDocs = {
  name: { zh: '表头缺列', en: 'A column head is missing' },
  what: {
    zh: '表头中大部分列标签都在，但缺少个别列的标签。',
    en: 'Most column heads of the national table are there, but some are not.',
  },
  why: {
    zh: '缺了列标签，读者无法确定后面数字的含义。',
    en: 'Without its head a reader cannot tell what a column of figures means.',
  },
  examples: [
    { report: '2021', good: '| 商业企业 | 科研机构 |', bad: '| 商业企业 |  |', restores: false },
  ],
};

export const columnMissing: TableRule = {
  meta: {
    id: 'column.missing',
    severity: 'information',
    since: '0.1.0',
  },
  *checkTable(table) {
    if (!layoutNamed(table.layout).keepsHeads) return;
    for (const block of table.spec.blocks) yield* blockRemarks(table, block);
  },
};

function* blockRemarks(table: BoundTable, block: BlockSpec): Generator<Remark> {
  const heads = table.heads.filter(({ role }) => role.role === 'column' && role.block === block);
  const met = new Set(heads.flatMap(({ role }) => (role.role === 'column' ? role.column.id : [])));
  const columns = figureColumns(block);
  const missing = columns.filter(({ id }) => !met.has(id));
  const [first] = heads;
  if (!first || missing.length === 0 || missing.length * 2 > columns.length) return;
  const names = missing.map((column) => columnName(block, column)).join('、');
  yield { from: first.from, to: first.to, message: message('column.missing', { columns: names }) };
}
