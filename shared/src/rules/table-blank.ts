import { figureCount } from '../format/tree';
import { auditOf } from '../identities/audit';
import { message } from '../messages';
import { ZERO } from '../numbers/decimal';
import { PLAIN_STYLE } from '../numbers/figure';
import type { BoundTable } from '../report/types';
import { blanksOf, isMostlyBlank } from './help/blanks';
import { figureName, writeEdit } from './help/figure-fixes';
import type { Fix, RuleDocs, TableRule } from './types';

const SHOWN = 10;

export const tableBlankDocs: RuleDocs = {
  name: { zh: '表中多处空白', en: 'Many blanks in a table' },
  what: {
    zh: '一张表中有多个应填数字的单元格空白。空白不按 0 计算，相关合计不作判断。',
    en: 'Several cells of a table that should hold a figure are blank. A blank is never taken for 0, and the sums it is in are not judged.',
  },
  why: {
    zh: '没有发生的事项填 0。空白会被理解为漏填。',
    en: 'What did not happen is a 0; a blank reads as forgotten.',
  },
  examples: [],
};

export const tableBlank: TableRule = {
  meta: {
    id: 'table.blank',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkTable(table) {
    if (!isMostlyBlank(table)) return;
    const blanks = blanksOf(table);
    const total = figureCount(table.spec);
    const count = Math.max(blanks.length, table.rows.length === 0 ? total : 0);
    const related = blanks.slice(0, SHOWN).flatMap((placed) => {
      const { cell } = placed.figure;
      const place = cell && { from: cell.from, to: cell.to };
      return place
        ? [{ ...place, message: message('related/blank', { name: figureName(placed.figure) }) }]
        : [];
    });
    yield {
      ...table.anchor,
      message: message('table.blank', { table: table.spec.name, count, total }),
      related,
      fixes: [...deducedFix(table), ...zeroFix(table)],
    };
  },
};

/** Every blank that the identities determine, none of which is a guess. */
function deducedFix(table: BoundTable): Fix[] {
  const { deduced } = auditOf(table);
  const edits = blanksOf(table).flatMap(({ figure }) => {
    const value = deduced.get(figure);
    return (value && writeEdit(figure, value, PLAIN_STYLE)) ?? [];
  });
  if (edits.length === 0) return [];
  const title = message('fix/fill-deduced', { count: edits.length });
  return [{ title, edits, preferred: true, lossless: false }];
}

/** Zeros everywhere are a choice that only the author can make: never preferred. */
function zeroFix(table: BoundTable): Fix[] {
  const edits = blanksOf(table).flatMap(({ figure }) => writeEdit(figure, ZERO) ?? []);
  if (edits.length === 0) return [];
  const title = message('fix/write-zeros', { count: edits.length });
  return [{ title, edits, preferred: false, lossless: false }];
}
