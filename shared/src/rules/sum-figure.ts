import type { UnitsOfReport } from '../facts/types';
import { nameOf } from '../folder/sums';
import { message } from '../messages';
import type { Decimal } from '../numbers/decimal';
import { type CheckedSum, checkedSums, differenceOf, type TableSums } from '../roll-up/compare';
import { type Root, rootsOf } from '../roll-up/roots';
import { type WholeUnit, wholeUnit } from '../roll-up/whole-unit';
import { firstOf, termsOf } from '../roll-up/words';
import type { Place } from '../syntax/place';
import { figureName } from './help/figure-fixes';
import {
  elsewhereOf,
  inTable,
  isToldByAudit,
  placeOfSum,
  shareRelated,
  sumArgs,
  sumFix,
} from './help/sum-remarks';
import type { NeighbourRule, Related, Remark, RuleDocs } from './types';

export const sumFigureDocs: RuleDocs = {
  name: { zh: '与各单位之和不符', en: 'Not the sum of its units' },
  what: {
    zh: '`nianbao.json` 的 `sums` 写明由各单位汇总而成的报告，逐格与各单位之和核对，列出各单位的数字。一处填错，合计也随之不符的，只提示填错的一格；相差的正好是某一单位的全部数字的，指出该单位漏汇或重复汇入；一张表不符之处很多的，合并为一条。缺少单位、单位空白或单位自身的数字互相矛盾的，不作判断。',
    en: 'A report that `sums` in `nianbao.json` declares to sum units is held against their sum, figure by figure, with what each of them says. Where totals differ because one part does, that part alone is told; where the difference is just what one unit says, that unit was left out or added twice; where much of a table differs, it is one finding. Where units are missing, blank, or contradict themselves, nothing is judged.',
  },
  why: {
    zh: '政府的报告由本机关、各部门和下级政府的报告汇总，漏汇、重汇和抄错只有与各单位逐格核对才能发现。数字有理由不等的（申请在单位之间移送、联合制发文件、垂直管理机关不计入等），可写明理由忽略。',
    en: 'The report of a government adds up those of its office, departments and lower governments; what was left out, added twice or miscopied shows only beside them. Where figures differ for a reason (requests passed on between units, documents issued together, organs that report elsewhere), suppress the finding and say so.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政强制 | 57 |',
      bad: '| 行政强制 | 75 |',
      restores: true,
      against: 'units',
    },
    {
      report: '2021',
      good: '| 0 | 6 | 0 | 0 | 6 | 1 |',
      bad: '| 0 | 5 | 0 | 0 | 5 | 1 |',
      beside: ['claim.figure'],
      restores: false,
      against: 'units',
    },
  ],
};

/** More than this in one table is one finding. */
const MOST_TOLD = 6;

export const sumFigure: NeighbourRule = {
  meta: { id: 'sum.figure', severity: 'warning', since: '0.1.0' },
  *checkBeside(report, { sum }) {
    if (!sum) return;
    const tables = checkedSums(report, sum);
    const all = tables.flatMap(offIn);
    const whole = wholeIn(all, tables, sum);
    if (whole) {
      yield* wholeRemark(whole, all);
      return;
    }
    for (const one of tables) yield* tableRemarks(one, sum);
  },
};

/** The figures of a table that are not the sum and are not told by its own audit. */
function offIn({ cells }: TableSums): CheckedSum[] {
  return cells.filter((cell) => cell.result === 'off' && !isToldByAudit(cell));
}

function rootsIn(off: readonly CheckedSum[]): readonly Root[] {
  const [first] = off;
  if (!first) return [];
  const differences = new Map<number, Decimal>(
    off.flatMap((cell) => {
      const by = differenceOf(cell);
      return by ? [[cell.index, by]] : [];
    }),
  );
  return rootsOf(first.spec, differences);
}

/** One figure that differs is told at its place, whoever’s it may be. */
function wholeIn(
  off: readonly CheckedSum[],
  tables: readonly TableSums[],
  sum: UnitsOfReport,
): WholeUnit | undefined {
  const byTable = tables.map((one) => rootsIn(offIn(one)).length);
  if (byTable.reduce((count, roots) => count + roots, 0) < 2) return undefined;
  const told = tables.flatMap(({ cells }) => cells).filter((cell) => !off.includes(cell));
  return wholeUnit([...off, ...told.filter(({ result }) => result === 'agrees')], sum);
}

function* tableRemarks(one: TableSums, sum: UnitsOfReport): Generator<Remark<Place>> {
  const off = offIn(one);
  const roots = rootsIn(off);
  const whole = wholeIn(off, [one], sum);
  if (whole) yield* wholeRemark(whole, off);
  else if (roots.length > MOST_TOLD) yield manyRemark(one, off, roots, sum);
  else for (const root of roots) yield* rootRemark(root, off, sum);
}

function* rootRemark(
  { at, follow }: Root,
  off: readonly CheckedSum[],
  sum: UnitsOfReport,
): Generator<Remark<Place>> {
  const cell = off.find(({ index }) => index === at);
  if (!cell) return;
  const others = off.filter(({ index }) => follow.includes(index));
  yield {
    ...placeOfSum(cell),
    message: message('sum.figure', { ...sumArgs(cell, sum), terms: termsOf(sum, cell) }),
    related: [...shareRelated(sum, cell), ...followRelated(others, sum)],
    fixes: [...sumFix(off, true), ...(off.length > 1 ? sumFix([cell], false) : [])],
  };
}

/** So many figures that differ with it are shown beside one. */
const MOST_FOLLOWING = 4;

function followRelated(cells: readonly CheckedSum[], sum: UnitsOfReport): Related<Place>[] {
  return cells.slice(0, MOST_FOLLOWING).map((cell) => ({
    ...placeOfSum(cell),
    message: message('related/sum-follows', sumArgs(cell, sum)),
  }));
}

function manyRemark(
  { table }: TableSums,
  off: readonly CheckedSum[],
  roots: readonly Root[],
  sum: UnitsOfReport,
): Remark<Place> {
  const cells = roots.flatMap(({ at }) => off.find(({ index }) => index === at) ?? []);
  const args = {
    table: table.spec.name,
    count: off.length,
    units: sum.units.length,
    names: firstOf(cells.map(({ figure }) => figureName(figure))),
  };
  return {
    ...inTable(table, table.anchor),
    message: message('sum.figure/many', args),
    related: followRelated(cells, sum),
    fixes: sumFix(off, true),
  };
}

/** A unit that was left out, or added twice: told once, where the first table that differs begins. */
function* wholeRemark(
  { unit, as }: WholeUnit,
  off: readonly CheckedSum[],
): Generator<Remark<Place>> {
  const [first] = off;
  if (!first) return;
  const args = { unit: nameOf(unit), count: off.length };
  const place = inTable(first.table, first.table.anchor);
  yield {
    ...place,
    message: message(as === 'twice' ? 'sum.figure/twice' : 'sum.figure/left-out', args),
    related: [{ ...place, message: message('related/unit', args), elsewhere: elsewhereOf(unit) }],
    fixes: sumFix(off, true),
  };
}
