import type { ReportHead } from '../facts/types';

/**
 * The reports of a folder, or of several, by the organ and the year: what makes those of one organ a
 * series. Knows no file; whoever keeps it says what comes and goes.
 */
export class Reports<T extends ReportHead> {
  private readonly byUri = new Map<string, T>();
  private readonly byOrgan = new Map<string, Set<T>>();
  /** By organ and year, so that each asks for the year before without a look at all others. */
  private readonly byYear = new Map<string, Set<T>>();

  /** Takes in a report, in the place of what was known at its address. */
  put(report: T): void {
    this.remove(report.uri);
    this.byUri.set(report.uri, report);
    for (const [index, key] of this.keysOf(report)) {
      const known = index.get(key);
      if (known) known.add(report);
      else index.set(key, new Set([report]));
    }
  }

  remove(uri: string): void {
    const known = this.byUri.get(uri);
    if (!known) return;
    this.byUri.delete(uri);
    for (const [index, key] of this.keysOf(known)) {
      const others = index.get(key);
      others?.delete(known);
      if (others?.size === 0) index.delete(key);
    }
  }

  /** Where a report is found beside by its address; nowhere if it says of no organ whose it is. */
  private keysOf({ organKey, year }: ReportHead): [Map<string, Set<T>>, string][] {
    if (organKey === '') return [];
    return [
      [this.byOrgan, organKey],
      [this.byYear, yearKey(organKey, year)],
    ];
  }

  get(uri: string): T | undefined {
    return this.byUri.get(uri);
  }

  all(): readonly T[] {
    return [...this.byUri.values()];
  }

  /** The reports of an organ, the oldest first, those without a year left out. */
  series(organKey: string): readonly T[] {
    return [...(this.byOrgan.get(organKey) ?? [])]
      .filter(({ year }) => year !== undefined)
      .sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || byAddress(one, other));
  }

  /** The report of the same organ a year before; undefined where none is there, or more than one. */
  lastYearOf(report: ReportHead): T | undefined {
    return this.only(report, -1);
  }

  /** The reports of the same organ a year before, where there are several and nobody knows which counts. */
  lastYearsOf({ organKey, year }: ReportHead): readonly T[] {
    if (year === undefined || organKey === '') return [];
    const reports = this.byYear.get(yearKey(organKey, year - 1));
    return reports && reports.size > 1 ? [...reports].sort(byAddress) : [];
  }

  /** The report of the same organ a year after, which is held against this one. */
  nextYearOf(report: ReportHead): T | undefined {
    return this.only(report, 1);
  }

  private only({ organKey, year }: ReportHead, by: number): T | undefined {
    if (year === undefined || organKey === '') return undefined;
    const reports = this.byYear.get(yearKey(organKey, year + by));
    const [one] = reports ?? [];
    return reports?.size === 1 ? one : undefined;
  }
}

function byAddress(one: ReportHead, other: ReportHead): number {
  return one.uri < other.uri ? -1 : 1;
}

function yearKey(organKey: string, year: number | undefined): string {
  return `${organKey}\n${year ?? ''}`;
}
