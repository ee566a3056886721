import { rowName } from '../format/names';
import { auditOf } from '../identities/audit';
import { layoutNamed } from '../layouts';
import { message } from '../messages';
import { PLAIN_STYLE, writeFigure } from '../numbers/figure';
import { type FigureText, rowsSkeleton } from '../report/skeleton';
import type { BoundTable, MissingRows } from '../report/types';
import { lineBreakOf } from '../text/lines';
import type { Fix, RuleDocs, TableRule } from './types';

export const rowMissingDocs: RuleDocs = {
  name: { zh: '表中缺行', en: 'Rows are missing' },
  what: {
    zh: '国家格式的表中有一行或相邻几行没有找到。提示位于前一行；相邻的缺行合为一条。',
    en: 'One row of the national table, or several neighbouring ones, were not found. The finding stands at the row before; neighbours are told together.',
  },
  why: {
    zh: '各行由统一格式规定，没有发生的填 0，不得删行。',
    en: 'The form prescribes the rows; what did not happen is a 0, not a deleted row.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [
    {
      report: '2021',
      good: '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n',
      bad: '',
      restores: false,
    },
  ],
};

export const rowMissing: TableRule = {
  meta: {
    id: 'row.missing',
    severity: 'error',
    since: '0.1.0',
  },
  *checkTable(table) {
    for (const run of table.missing) {
      const rows = run.flatMap((part) => part.rows);
      const at = run[0]?.at ?? table.from;
      if (rows.every(({ label }) => !label)) continue;
      const before = table.rows.findLast((row) => row.to <= at);
      const { from, to } = before?.label ?? table.anchor;
      const names = rows.map(rowName).join('；');
      const args = { count: rows.length, rows: names, table: table.spec.name };
      const deduced = deducedFigures(table, run);
      const blank = insertRows(table, run);
      const fixes = deduced
        ? [
            ...insertRows(table, run, deduced),
            ...blank.map((fix) => ({ ...fix, preferred: false })),
          ]
        : blank;
      yield { from, to, message: message('row.missing', args), fixes };
    }
  },
};

/** The figures of all missing rows, where the identities determine every one of them. */
function deducedFigures(table: BoundTable, run: readonly MissingRows[]): FigureText | undefined {
  const { figures, deduced } = auditOf(table);
  const rows = new Set(run.flatMap((part) => part.rows));
  const missing = figures.filter(({ row }) => rows.has(row));
  if (!missing.every((figure) => deduced.has(figure))) return undefined;
  return ({ row, column }) => {
    const figure = missing.find((one) => one.row === row && one.column === column);
    const value = figure && deduced.get(figure);
    return value ? writeFigure(value, column.kind, PLAIN_STYLE) : '';
  };
}

/** Each part goes behind its own place; parts of one place are written one after the other. */
function insertRows(table: BoundTable, run: readonly MissingRows[], deduced?: FigureText): Fix[] {
  const lineBreak = lineBreakOf(table.text);
  const { rowBreaks, endOfRow } = layoutNamed(table.layout);
  const gap = lineBreak.repeat(rowBreaks);
  const texts = new Map<number, string>();
  for (const part of run) {
    const at = endOfRow(table.text, part.at);
    if (at === undefined) return [];
    const rows = rowsSkeleton(table, part, deduced).slice(0, -lineBreak.length);
    texts.set(at, (texts.get(at) ?? '') + gap + rows);
  }
  const edits = [...texts].map(([at, text]) => ({ from: at, to: at, text }));
  const count = run.reduce((sum, { rows }) => sum + rows.length, 0);
  const title = message(deduced ? 'fix/insert-rows-deduced' : 'fix/insert-rows', { count });
  return [{ title, edits, preferred: true, lossless: false }];
}
