import { auditOf } from '../identities/audit';
import { asKind } from '../identities/identity';
import { message } from '../messages';
import { equals, formatDecimal, subtract, ZERO } from '../numbers/decimal';
import { deducedFixes, figureName, type PlacedFigure, writeEdit } from './help/figure-fixes';
import { figureRemarks } from './help/figure-remarks';
import type { Fix, RuleDocs, TableRule } from './types';

export const figureNegativeDocs: RuleDocs = {
  name: { zh: '数量为负', en: 'A negative count' },
  what: {
    zh: '件数、金额不能小于 0。2019 年格式的“本年增/减”除外。',
    en: 'Counts and amounts cannot be below 0; 本年增/减 of the 2019 form can.',
  },
  why: {
    zh: '多半是符号误填，或与增减栏混淆。',
    en: 'Most likely a stray sign, or a mix-up with a column of changes.',
  },
  examples: [
    { report: '2021', good: '| 行政强制 | 57 |', bad: '| 行政强制 | -57 |', restores: true },
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 |',
      bad: '| （一）予以公开 |  | -29 | 1 |',
      restores: true,
    },
  ],
};

export const figureNegative: TableRule = {
  meta: {
    id: 'figure.negative',
    severity: 'error',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'negative', (placed, { from, to, text }) => ({
      from,
      to,
      message: message('figure.negative', { name: figureName(placed.figure), text }),
      fixes: fixesOf(placed),
    })),
};

/** What the identities determine; else the figure without its sign, which only its author can confirm. */
function fixesOf(placed: PlacedFigure): Fix[] {
  const { figure } = placed;
  const { reading } = figure;
  if (reading.kind !== 'number') return [];
  const positive = subtract(ZERO, asKind(reading.value, figure.column.kind));
  const value = formatDecimal(positive);
  // A figure that says 减 in words would be written back as one that says 增.
  const edit = writeEdit(figure, positive, { ...reading.style, sign: '' });
  const deduced = auditOf(placed.table).deduced.get(figure);
  if (!deduced) {
    const title = message('fix/write-positive', { value });
    return edit ? [{ title, edits: [edit], preferred: false, lossless: false }] : [];
  }
  const slip = message('slip/sign');
  return deducedFixes(placed).map((fix) =>
    equals(deduced, positive)
      ? { ...fix, title: message('fix/with-slip', { fix: fix.title, slip }) }
      : fix,
  );
}
