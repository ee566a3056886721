import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import type { ReportFacts, UnitsOfReport } from '../../shared/src/facts/types';
import { newReport } from '../../shared/src/features/template';
import { formatOfYear } from '../../shared/src/format';
import { formPlaces, placeKey } from '../../shared/src/format/tree';
import { NEW_REPORT_LAYOUTS } from '../../shared/src/names';
import { consistentTable } from './figures';

const YEAR = 2023;

const NAMES = [
  '财政局',
  '教育局',
  '水利局',
  '民政局',
  '审计局',
  '司法局',
  '气象局',
  '档案局',
  '东岭镇',
  '西坪镇',
  '南湾街道',
];

/** A unit of a made-up county: its report, in one layout or another, with figures that agree. */
export interface MadeUnit {
  readonly organ: string;
  readonly uri: string;
  readonly text: string;
}

/** A report with consistent figures in all tables, made of a seed; money has its decimals. */
function madeUnit(index: number, year = YEAR): MadeUnit {
  const organ = `临江区${NAMES[index % NAMES.length]}`;
  const layout = NEW_REPORT_LAYOUTS[index % NEW_REPORT_LAYOUTS.length] ?? 'markdown';
  const uri = `file:///linjiang/units/${index + 1}.md`;
  const text = newReport({ organ, year, layout }, (spec) => {
    const values = consistentTable(spec, (at) => ((at + 3) * (index + 2)) % 7);
    const byPlace = new Map(formPlaces(spec).map((place, at) => [placeKey(place), at]));
    return (figure) => {
      const value = values[byPlace.get(placeKey(figure)) ?? -1] ?? '';
      return figure.column.kind === 'money' ? `${value}.0${index % 10}` : value;
    };
  });
  return { organ, uri, text };
}

export function madeUnits(count: number): MadeUnit[] {
  return Array.from({ length: count }, (_, index) => madeUnit(index));
}

/** What they say to the report that sums them, with some of the texts changed. */
export function unitsFor(
  units: readonly MadeUnit[],
  change: (text: string, index: number) => string = (text) => text,
): UnitsOfReport {
  const facts = units.map(
    ({ text, uri }, index): ReportFacts => factsOf(draftOf(change(text, index)), uri),
  );
  return { declaredIn: 'file:///linjiang/nianbao.json', units: facts, missing: [] };
}

/** The tables of the year, for whoever plants a mistake in one. */
export function tablesOfYear(year = YEAR) {
  return formatOfYear(year)?.tables ?? [];
}
