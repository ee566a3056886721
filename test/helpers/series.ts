import { formatOfYear, LATEST } from '../../shared/src/format';
import { figureColumns, figureRows } from '../../shared/src/format/tree';
import type { Format, TableSpec } from '../../shared/src/format/types';
import type { LayoutId } from '../../shared/src/layouts/types';
import { growthText } from '../../shared/src/numbers/share';
import { type FigureText, sectionSkeleton } from '../../shared/src/report/skeleton';
import { type Random, seeded } from './sayings/random';

/** The figures of one year’s report, by table, row and column; what is not there is 0. */
export interface YearFigures {
  readonly year: number;
  readonly of: ReadonlyMap<string, string>;
}

const COLUMNS = [
  'person',
  'business',
  'research',
  'welfare',
  'legal-service',
  'other-organisation',
] as const;
const PATHS = ['review', 'direct', 'after-review'] as const;
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Reports of one organ, from one year on: each follows from the one before. */
export function seriesOf(seed: number, years: readonly number[]): YearFigures[] {
  const random = seeded(seed);
  const series: YearFigures[] = [];
  for (const year of years) series.push(yearAfter(series.at(-1), year, random));
  return series;
}

/** What a report says at a row and a column. */
export function figureIn({ of }: YearFigures, path: string): number {
  return Number(of.get(path) ?? 0);
}

function yearAfter(last: YearFigures | undefined, year: number, random: Random): YearFigures {
  const of = new Map<string, string>();
  const put = (path: string, value: number) => of.set(path, String(value));
  const before = (path: string) => (last ? figureIn(last, path) : 0);
  fillDocuments(put, last ? before('two/normative/in-force') : random.between(20, 90), random);
  for (const row of ['licence', 'penalty', 'coercion']) {
    put(`two/${row}/decisions`, random.between(40, 900));
  }
  of.set('two/fees/amount', `${random.between(100, 900)}.${random.between(10, 99)}`);
  fillApplications(put, (column) => before(`three/carried-out/${column}`), {
    results: resultsOf(formatOfYear(year) ?? LATEST),
    random,
  });
  for (const path of PATHS) {
    const counts = OUTCOMES.map(() => random.between(0, 3));
    for (const [at, one] of OUTCOMES.entries()) put(`four/cases/${path}.${one}`, counts[at] ?? 0);
    put(`four/cases/${path}.total`, sum(counts));
  }
  return { year, of };
}

type Put = (path: string, value: number) => void;

function fillDocuments(put: Put, before: number, random: Random): void {
  const issued = random.between(0, 20);
  const repealed = random.between(0, Math.min(12, before + issued));
  put('two/normative/issued', issued);
  put('two/normative/repealed', repealed);
  put('two/normative/in-force', before + issued - repealed);
  // The edition of 2019 counts otherwise.
  put('two/normative/disclosed-ever', before * 3);
}

interface Filling {
  readonly results: readonly string[];
  readonly random: Random;
}

function fillApplications(put: Put, carried: (column: string) => number, filling: Filling): void {
  const { results, random } = filling;
  const totals = new Map<string, number>();
  const add = (row: string, column: string, value: number) => {
    put(`three/${row}/${column}`, value);
    totals.set(row, (totals.get(row) ?? 0) + value);
  };
  for (const column of COLUMNS) {
    const came = column === 'person' ? random.between(30, 90) : random.between(0, 6);
    const inHand = came + carried(column);
    const done = random.between(Math.ceil(inHand / 2), inHand);
    add('new', column, came);
    add('carried-in', column, carried(column));
    add('total', column, done);
    add('carried-out', column, inHand - done);
    let left = done;
    for (const [at, row] of results.entries()) {
      const part = at === results.length - 1 ? left : random.between(0, left);
      add(row, column, part);
      left -= part;
    }
  }
  for (const [row, value] of totals) put(`three/${row}/total`, value);
}

/** The rows of table three that say what became of a request. */
function resultsOf({ tables }: Format): string[] {
  const three = tables.find(({ id }) => id === 'three');
  const sums = three?.identities.find(({ id }) => id === 'leaf-total');
  return [...(sums?.left ?? [])];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a report is written with. */
export interface Writing {
  readonly layout: LayoutId;
  readonly organ: string;
  /** The report of the year before, for the growth that the prose states. */
  readonly last?: YearFigures | undefined;
  /** What stands where the year has no figure. */
  readonly unknown?: string;
}

/** A report with the figures of a year, whose prose says what they say. */
export function yearReport(
  figures: YearFigures,
  { layout, organ, last, unknown = '0' }: Writing,
): string {
  const { year } = figures;
  const format = formatOfYear(year) ?? LATEST;
  const head = [
    `${layout === 'markdown' ? '# ' : ''}${organ}${year}年政府信息公开工作年度报告\n`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。\n`,
  ];
  const sections = format.sections.map((section) => {
    const skeleton = sectionSkeleton(section, format, { layout, lineBreak: '\n' }, (table) =>
      textsOf(table, figures, unknown),
    );
    const hasTable = format.tables.some((table) => table.section === section.id);
    return hasTable ? skeleton : [skeleton, ...proseOf(figures, last), ''].join('\n');
  });
  return [...head, ...sections].join('\n');
}

function textsOf(table: TableSpec, { of }: YearFigures, unknown: string): FigureText {
  const blocks = new Map(figureRows(table).map(({ block, row }) => [row, block]));
  return ({ row, column }) => {
    const block = blocks.get(row);
    const isThere = block && figureColumns(block).includes(column);
    return isThere ? (of.get(`${table.id}/${row.id}/${column.id}`) ?? unknown) : '';
  };
}

function proseOf(figures: YearFigures, last: YearFigures | undefined): string[] {
  const came = figureIn(figures, 'three/new/total');
  const before = last && figureIn(last, 'three/new/total');
  const said = `收到政府信息公开申请${came}件${before ? `，${growthOf(came, before)}` : ''}。`;
  return [said, `第${figures.year - 2018}次按新办法组织业务考核，逐项核对台账。`];
}

function growthOf(now: number, before: number): string {
  const percent = growthText(whole(now), whole(before), 1) ?? '0.0';
  return percent.startsWith('-') ? `同比下降${percent.slice(1)}%` : `同比增长${percent}%`;
}

function whole(value: number) {
  return { units: BigInt(value), scale: 0 };
}
