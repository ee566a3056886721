import { spanInTable } from '../draft/locate';
import { formatsWithTable } from '../format';
import { figureColumns, figureCount, figureRows } from '../format/tree';
import type { TableSpec } from '../format/types';
import { figuresOfForm, figureValue } from '../identities/identity';
import { layoutNamed } from '../layouts';
import { type Message, message } from '../messages';
import { type NamedTable, namedTables, toldInTable } from './named-tables';
import { judged } from './told';
import type { Checked, LedgerEntry, LedgerResult } from './types';

/** What is looked at in a table, and the rules that say whether it is as it should be. */
interface Aspect {
  /** Behind the table’s own id; empty for the table as a whole. */
  readonly id: string;
  isOf(rule: string): boolean;
  message(table: NamedTable): Message;
  /** What it comes to where no rule speaks. */
  otherwise(table: NamedTable): LedgerResult;
}

const OF_WHOLE: ReadonlySet<string> = new Set(['table.twice', 'table.edition', 'table.unreadable']);

const ASPECTS: readonly Aspect[] = [
  {
    id: '',
    isOf: (rule) => OF_WHOLE.has(rule),
    message: ({ table: { spec, layout } }) =>
      message('ledger/table', { table: spec.name, edition: editionOf(spec), layout }),
    otherwise: () => 'passed',
  },
  {
    id: '/columns',
    isOf: (rule) => rule.startsWith('column.'),
    message: ({ table: { spec, heads } }) =>
      message('ledger/columns', {
        table: spec.name,
        columns: columnsOf(spec),
        heads: heads.length,
      }),
    otherwise: ({ table }) =>
      layoutNamed(table.layout).keepsHeads && !table.isLost ? 'passed' : 'not-applicable',
  },
  {
    id: '/rows',
    isOf: (rule) => rule.startsWith('row.'),
    message: ({ table: { spec, rows } }) => {
      const args = { table: spec.name, found: rows.length, expected: figureRows(spec).length };
      return message('ledger/rows', args);
    },
    otherwise: unlessLost,
  },
  {
    id: '/labels',
    isOf: (rule) => rule.startsWith('label.'),
    message: ({ table: { spec, rows, heads } }) => {
      const labels = rows.filter(({ label }) => label).length + heads.length;
      return message('ledger/labels', { table: spec.name, labels });
    },
    otherwise: unlessLost,
  },
  {
    id: '/figures',
    isOf: (rule) => rule.startsWith('figure.') || rule === 'table.blank',
    message: ({ table }) =>
      message('ledger/figures', { table: table.spec.name, ...figures(table) }),
    otherwise: ({ table }) => (figures(table).unknown > 0 ? 'undecided' : 'passed'),
  },
];

/** Each table of the form: whether it is there, and what was read of it. */
export function* tableEntries(checked: Checked): Generator<LedgerEntry> {
  const { draft, told } = checked;
  const found = namedTables(draft);
  for (const spec of draft.report.format.tables) {
    if (found.some(({ table }) => table.spec.id === spec.id)) continue;
    const missing = judged(told.get('table.missing') ?? [], 'failed');
    const words = message('ledger/table-missing', { table: spec.name });
    yield { id: `table/${spec.id}`, kind: 'table', ...missing, message: words };
  }
  for (const one of found) {
    const place = spanInTable(draft, one.table, one.table.anchor);
    for (const aspect of ASPECTS) {
      yield {
        id: `table/${one.name}${aspect.id}`,
        kind: 'table',
        ...judged(toldInTable(checked, one, aspect.isOf), aspect.otherwise(one)),
        message: aspect.message(one),
        place,
      };
    }
  }
}

function unlessLost({ table }: NamedTable): LedgerResult {
  return table.isLost ? 'not-applicable' : 'passed';
}

/** The years of the formats that print the table so. */
function editionOf(spec: TableSpec): string {
  return formatsWithTable(spec)
    .map(({ id }) => id)
    .join('、');
}

function columnsOf({ blocks }: TableSpec): number {
  return blocks.reduce((count, block) => count + figureColumns(block).length, 0);
}

/** How many figures the form has, how many of them are known, and how many are not. */
function figures(table: NamedTable['table']) {
  const expected = figureCount(table.spec);
  const known = figuresOfForm(table).filter((figure) => figureValue(figure)).length;
  return { expected, known, unknown: expected - known };
}
