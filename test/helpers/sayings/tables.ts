import { figureColumns, figureRows } from '../../../shared/src/format/tree';
import type { Format, TableId, TableSpec } from '../../../shared/src/format/types';
import { quantityOf } from './quantities';
import type { Random } from './random';

/** The figures of a report that agree with one another, by table, row and column. */
export interface Filled {
  readonly format: Format;
  readonly of: ReadonlyMap<string, number>;
}

/** How much an organ has to do: the largest figure of a single kind of result, and of the rest. */
const SIZES = [
  { results: 0, cases: 0, documents: 0, decisions: 0 },
  { results: 0, cases: 2, documents: 3, decisions: 40 },
  { results: 2, cases: 1, documents: 4, decisions: 90 },
  { results: 4, cases: 2, documents: 9, decisions: 900 },
  { results: 12, cases: 4, documents: 30, decisions: 4000 },
  { results: 60, cases: 15, documents: 120, decisions: 90000 },
  { results: 500, cases: 60, documents: 300, decisions: 900000 },
] as const;

type Size = (typeof SIZES)[number];

const ORGANISATIONS = ['business', 'research', 'welfare', 'legal-service', 'other-organisation'];

/** The name under which a figure is kept. */
export function figureKey(table: TableId, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}

/** Tables two, three and four of a format, of some size, in which everything adds up. */
export function fillTables(format: Format, random: Random): Filled {
  const of = new Map<string, number>();
  const size = random.pick(SIZES);
  for (const table of format.tables) {
    if (table.id === 'two') fillTwo(table, of, size, random);
    if (table.id === 'three') fillThree(table, of, size, random);
    if (table.id === 'four') fillFour(of, size, random);
  }
  return { format, of };
}

/** A number up to the largest, more often small or nothing. */
function some(largest: number, random: Random): number {
  if (random.chance(35)) return 0;
  return random.between(0, random.chance(50) ? Math.ceil(largest / 4) : largest);
}

function fillTwo(table: TableSpec, of: Map<string, number>, size: Size, random: Random): void {
  for (const { block, row } of figureRows(table)) {
    for (const column of figureColumns(block)) {
      of.set(figureKey('two', row.id, column.id), figureOfTwo(row.id, column.kind, size, random));
    }
  }
  // Whatever is issued or disclosed in the year is in force, or disclosed, at its end.
  const kept = some(size.documents * 3, random);
  for (const [year, ever] of [
    ['issued', 'in-force'],
    ['disclosed', 'disclosed-ever'],
  ] as const) {
    const issued = of.get(figureKey('two', 'normative', year));
    if (issued !== undefined) of.set(figureKey('two', 'normative', ever), issued + kept);
  }
}

function figureOfTwo(row: string, kind: string, size: Size, random: Random): number {
  // Only organs with the power to make rules may have any.
  if (row === 'rules') return 0;
  if (row === 'normative') return some(size.documents, random);
  const value = some(size.decisions, random);
  // Money has two decimals; round thousands let a number be written with 万.
  if (kind === 'money') return value / 100;
  return value > 20000 && random.chance(40) ? Math.floor(value / 1000) * 1000 : value;
}

function fillThree(table: TableSpec, of: Map<string, number>, size: Size, random: Random): void {
  const rows = figureRows(table).map(({ row }) => row.id);
  const leaves = rows.filter((id) => !['new', 'carried-in', 'total', 'carried-out'].includes(id));
  // Where everything asked for was given, sentences may say so.
  const all = random.chance(15);
  // And where only last year’s were still to be done, that nobody asked.
  const idle = random.chance(6);
  for (const column of ['person', ...ORGANISATIONS]) {
    const scale = column === 'person' ? 1 : random.chance(45) ? 0.2 : 0;
    const set = (row: string, value: number) => of.set(figureKey('three', row, column), value);
    const most = Math.round(size.results * scale);
    const values = leaves.map((row) => (all && row !== 'disclosed' ? 0 : some(most, random)));
    const answered = values.reduce((sum, value) => sum + value, 0);
    const out = all || random.chance(25) ? 0 : some(most, random);
    const left = random.chance(30) ? 0 : Math.min(some(most, random), answered + out);
    const carriedIn = idle ? answered + out : left;
    for (const [at, row] of leaves.entries()) set(row, values[at] ?? 0);
    set('total', answered);
    set('carried-out', out);
    set('carried-in', carriedIn);
    set('new', answered + out - carriedIn);
  }
  for (const row of rows) {
    const each = ['person', ...ORGANISATIONS].map((id) => of.get(figureKey('three', row, id)) ?? 0);
    of.set(
      figureKey('three', row, 'total'),
      each.reduce((sum, value) => sum + value, 0),
    );
  }
}

function fillFour(of: Map<string, number>, size: Size, random: Random): void {
  for (const path of ['review', 'direct', 'after-review']) {
    const quiet = random.chance(45);
    let total = 0;
    for (const outcome of ['upheld', 'corrected', 'other', 'pending']) {
      const value = quiet ? 0 : some(size.cases, random);
      of.set(figureKey('four', 'cases', `${path}.${outcome}`), value);
      total += value;
    }
    of.set(figureKey('four', 'cases', `${path}.total`), total);
  }
}

/** What quantities of these names add up to; nothing where the format has no such figures. */
export function worth(filled: Filled, names: readonly string[]): number | undefined {
  let sum = 0;
  for (const name of names) {
    const quantity = quantityOf(filled.format, name);
    if (!quantity) return undefined;
    const { table, rows, columns } = quantity.figures;
    for (const row of rows) {
      for (const column of columns) {
        const figure = filled.of.get(figureKey(table, row, column));
        if (figure === undefined) return undefined;
        sum += figure;
      }
    }
  }
  return sum;
}

/** What else the same words may soundly mean: the parts of the sum, and the kin of each. */
export function readings(filled: Filled, names: readonly string[]): number[] {
  const kin = names.flatMap((name) => quantityOf(filled.format, name)?.kin ?? []);
  const sums = [names, ...names.map((name) => [name]), ...kin.map((sum) => sum.split('+'))];
  return sums.flatMap((sum) => worth(filled, sum) ?? []);
}
