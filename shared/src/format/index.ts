import { FORMAT_2019 } from './format-2019';
import { FORMAT_2021 } from './format-2021';
import type { Format, TableSpec } from './types';

/** Every national format, oldest first. A new one is one data file and one entry here. */
export const FORMATS: readonly Format[] = [FORMAT_2019, FORMAT_2021];

/** The format in force now: the newest. */
export const LATEST: Format = FORMATS.at(-1) ?? FORMAT_2021;

/** The format that prescribes a report of the year; undefined before 2019, when there was none. */
export function formatOfYear(year: number): Format | undefined {
  return FORMATS.find(({ years }) => years.from <= year && year <= (years.to ?? Infinity));
}

/** The formats that contain this very table: an edition may be shared by several. */
export function formatsWithTable(table: TableSpec): readonly Format[] {
  return FORMATS.filter(({ tables }) => tables.includes(table));
}
