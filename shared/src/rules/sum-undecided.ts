import { figureOf } from '../facts/figures';
import type { ReportFacts, UnitsOfReport } from '../facts/types';
import { nameOf } from '../folder/sums';
import type { Bilingual } from '../format/types';
import { type Message, message } from '../messages';
import type { Report } from '../report/types';
import { type CheckedSum, checkedSums, type TableSums } from '../roll-up/compare';
import { soleTable, unitFigure } from '../roll-up/unit-figures';
import { termsOf } from '../roll-up/words';
import type { Place } from '../syntax/place';
import { figureName } from './help/figure-fixes';
import { missingWords } from './help/missing-words';
import {
  cellsArgs,
  elsewhereOf,
  inTable,
  placeOfSum,
  shareRelated,
  sumArgs,
} from './help/sum-remarks';
import type { NeighbourRule, Related, Remark, RuleDocs } from './types';

export const sumUndecidedDocs: RuleDocs = {
  name: { zh: '汇总无法核对', en: 'A sum that cannot be checked' },
  what: {
    zh: '由各单位汇总的报告，缺少单位（没有报告、有两份、没有年度、不在名册中、单位本身又汇总了其他单位等），单位的数字空白，单位的表用的是另一年的版式，或单位自身的数字互相矛盾，都不能核对其和：列出是哪些单位、哪些格，不作对错的判断。缺单位而已有单位之和已超过所填数字的，另行提示。',
    en: 'The sum of units cannot be checked where units are missing (no report, two of them, no year, not in the register, one that sums other units itself), where their figures are blank, their tables of another edition, or where they contradict themselves: the units and the figures are named, and nothing is judged. Where the units that are there already add up to more than the report says, that is told as well.',
  },
  why: {
    zh: '缺一个单位就算不出总数：空白不等于 0，缺少的也不等于没有。',
    en: 'Without one unit there is no sum: a blank is not 0, and what is missing is not nothing.',
  },
  examples: [],
};

export const sumUndecided: NeighbourRule = {
  meta: { id: 'sum.undecided', severity: 'information', since: '0.1.0' },
  *checkBeside(report, { sum }) {
    if (!sum) return;
    if (sum.missing.length > 0) yield missingRemark(report, sum);
    for (const one of checkedSums(report, sum)) yield* tableRemarks(one, sum);
  },
};

/** So many units that are missing are named one by one. */
const MOST_MISSING = 8;

/** Which units are missing, and why: at the title. */
function missingRemark(report: Report, { missing, units }: UnitsOfReport): Remark<Place> {
  const { anchor, from, to } = report.title ?? report.start;
  const shown = missing.slice(0, MOST_MISSING);
  const words = (locale: keyof Bilingual) => shown.map((one) => missingWords(one)[locale]);
  const more = missing.length - shown.length;
  const list = {
    zh: words('zh').join('；') + (more > 0 ? `；另有 ${more} 个` : ''),
    en: words('en').join('; ') + (more > 0 ? `; and ${more} more` : ''),
  };
  const args = { count: missing.length, units: units.length, list };
  return { anchor, from, to, message: message('sum.undecided', args) };
}

function* tableRemarks({ table, cells }: TableSums, sum: UnitsOfReport): Generator<Remark<Place>> {
  const exceeded = cells.filter(({ result }) => result === 'exceeded');
  if (exceeded[0]) yield exceededRemark(exceeded[0], exceeded.length, sum);
  const open = cells.filter(({ open: units, result }) => units.length > 0 && result !== 'unstated');
  if (open.length > 0) yield openRemark({ table, cells: open });
  const doubtful = cells.filter(({ result }) => result === 'doubtful');
  if (doubtful.length > 0) yield doubtfulRemark({ table, cells: doubtful });
}

/** What is known of the units is already more than the report says: what is missing cannot mend that. */
function exceededRemark(cell: CheckedSum, count: number, sum: UnitsOfReport): Remark<Place> {
  const known = sum.units.length - cell.open.length;
  const args = { ...sumArgs(cell, sum), units: known, count, terms: termsOf(sum, cell) };
  return {
    ...placeOfSum(cell),
    message: message('sum.undecided/exceeded', args),
    related: shareRelated(sum, cell),
  };
}

/** So many units are shown beside a finding. */
const MOST_UNITS = 4;

/** Figures of which some units say nothing: once for a table. */
function openRemark({ table, cells }: TableSums): Remark<Place> {
  const units = [...new Set(cells.flatMap(({ open }) => open))];
  const shown = units.slice(0, MOST_UNITS);
  const args = cellsArgs(table.spec, cells, units);
  return {
    ...inTable(table, table.anchor),
    message: message('sum.undecided/open', args),
    related: shown.flatMap((unit) => openRelated(unit, cells)),
  };
}

/** The first figure that a unit does not say, in its own file, and why. */
function openRelated(unit: ReportFacts, cells: readonly CheckedSum[]): Related<Place>[] {
  const cell = cells.find(({ open }) => open.includes(unit));
  if (!cell) return [];
  const { spec, row, column } = cell;
  const fact = soleTable(unit, spec.id) && figureOf(unit, spec.id, row.id, column.id);
  return [
    {
      ...placeOfSum(cell),
      message: whyOpen(unit, cell, fact !== undefined),
      elsewhere: elsewhereOf(unit, fact?.range),
    },
  ];
}

function whyOpen(unit: ReportFacts, { spec, figure }: CheckedSum, hasPlace: boolean): Message {
  const args = { unit: nameOf(unit), table: spec.name, name: figureName(figure) };
  if (hasPlace) return message('related/unit-blank', args);
  if (soleTable(unit, spec.id)) return message('related/unit-edition', args);
  const count = unit.tables.filter(({ table }) => table === spec.id).length;
  return message(count > 1 ? 'related/unit-twice' : 'related/unit-no-table', args);
}

/** Figures that differ where units contradict themselves: those are to be put right first. */
function doubtfulRemark({ table, cells }: TableSums): Remark<Place> {
  const units = [...new Set(cells.flatMap(({ doubtful }) => doubtful))];
  const args = cellsArgs(table.spec, cells, units);
  const [first] = cells;
  return {
    ...(first ? placeOfSum(first) : inTable(table, table.anchor)),
    message: message('sum.undecided/doubtful', args),
    related: units.slice(0, MOST_UNITS).flatMap((unit) => doubtfulRelated(unit, cells)),
  };
}

function doubtfulRelated(unit: ReportFacts, cells: readonly CheckedSum[]): Related<Place>[] {
  const cell = cells.find(({ doubtful }) => doubtful.includes(unit));
  if (!cell) return [];
  const { range } = unitFigure(unit, cell.spec, cell.index, cell);
  return [
    {
      ...placeOfSum(cell),
      message: message('related/unit-doubtful', {
        unit: nameOf(unit),
        name: figureName(cell.figure),
      }),
      elsewhere: elsewhereOf(unit, range),
    },
  ];
}
