import { compareNames } from '../../../shared/src/locale';
import type { ReportItem } from '../../../shared/src/names';
import { foldersOf, nameIn, pathIn, type Root } from './folders';
import type { CalledBy, GroupNode, Layout, Order, ReportNode, ReportsNode, Sort } from './nodes';
import { byFindings, tallyOf } from './tally';

/**
 * The rows of the tree: organs with their years, the newest first, or folders. An organ that has one
 * report only is that report. `roots` are the folders of the window.
 */
export function treeOf(
  reports: readonly ReportItem[],
  roots: readonly Root[],
  { grouping, order }: Layout,
): readonly ReportsNode[] {
  const nodeOf = nodeMaker(reports, roots);
  const sorted = sorter(order);
  if (grouping === 'organ') return organsOf(reports, nodeOf, sorted);
  const called = (report: ReportItem) => nodeOf(report, report.organ === '' ? 'file' : 'organ');
  return foldersOf(reports, roots, called, sorted);
}

function organsOf(
  reports: readonly ReportItem[],
  nodeOf: (report: ReportItem, calledBy: CalledBy) => ReportNode,
  sorted: Sort,
): readonly ReportsNode[] {
  const organs: ReportsNode[] = [];
  for (const [key, series] of seriesOf(reports)) {
    const [newest, ...older] = series;
    if (!newest || key === '') continue;
    if (older.length === 0) organs.push(nodeOf(newest, 'organ'));
    else organs.push(organOf(key, newest.organ, series));
  }
  const unnamed = reports.filter(({ organKey }) => organKey === '');
  // Below all that have a name: what is looked for is hardly there.
  return unnamed.length === 0 ? sorted(organs) : [...sorted(organs), restOf(unnamed)];

  function organOf(key: string, name: string, series: readonly ReportItem[]): GroupNode {
    const children = series.map((report) => nodeOf(report, 'year'));
    return { kind: 'organ', id: `organ:${key}`, name, tally: tallyOf(series), children };
  }

  function restOf(rest: readonly ReportItem[]): GroupNode {
    const children = sorted(rest.map((report) => nodeOf(report, 'path')));
    return { kind: 'unnamed', id: 'unnamed', name: '', tally: tallyOf(rest), children };
  }
}

/** By what nodes of one level are sorted; those whose organ is known alone have a name. */
function nameOf(node: ReportsNode): string {
  if (node.kind !== 'report') return node.name;
  return node.calledBy === 'organ' ? node.report.organ : nameIn(node.report.uri);
}

function sorter(order: Order): Sort {
  const byName = (one: ReportsNode, other: ReportsNode): number =>
    compareNames(nameOf(one), nameOf(other)) || newestFirst(one, other);
  return <N extends ReportsNode>(nodes: readonly N[]): readonly N[] =>
    [...nodes].sort(
      (one, other) =>
        (order === 'findings' ? byFindings(one.tally, other.tally) : 0) || byName(one, other),
    );
}

function newestFirst(one: ReportsNode, other: ReportsNode): number {
  if (one.kind !== 'report' || other.kind !== 'report') return 0;
  return newerFirst(one.report, other.report);
}

/** Those without a year last. */
function newerFirst(one: ReportItem, other: ReportItem): number {
  const byYear = (other.year ?? 0) - (one.year ?? 0);
  if (byYear !== 0) return byYear;
  return one.uri < other.uri ? -1 : 1;
}

/** The reports of each organ, the newest first. */
function seriesOf(reports: readonly ReportItem[]): ReadonlyMap<string, readonly ReportItem[]> {
  const series = new Map<string, ReportItem[]>();
  for (const report of [...reports].sort(newerFirst)) {
    const known = series.get(report.organKey);
    if (known) known.push(report);
    else series.set(report.organKey, [report]);
  }
  return series;
}

function nodeMaker(reports: readonly ReportItem[], roots: readonly Root[]) {
  const byYear = new Map<string, ReportItem[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === undefined) continue;
    const known = byYear.get(key);
    if (known) known.push(report);
    else byYear.set(key, [report]);
  }
  const of = (report: ReportItem, back: number): readonly ReportItem[] =>
    byYear.get(keyOf(report, back) ?? '') ?? [];
  return (report: ReportItem, calledBy: CalledBy): ReportNode => {
    const [lastYear, ...others] = of(report, 1);
    return {
      kind: 'report',
      id: `report:${report.uri}`,
      report,
      calledBy,
      path: pathIn(report.uri, roots),
      tally: tallyOf([report]),
      isDoubled: of(report, 0).length > 1,
      ...(lastYear && others.length === 0 && { lastYear }),
    };
  };
}

/** The same for reports of one organ and year, or of so many years before. */
function keyOf({ organKey, year }: ReportItem, back = 0): string | undefined {
  return organKey === '' || year === undefined ? undefined : `${year - back} ${organKey}`;
}
