import type { ReportHead } from '../facts/types';

/**
 * The reports of a folder, or of several, by the organ and the year: what makes those of one organ a
 * series. Knows no file; whoever keeps it says what comes and goes.
 */
export class Reports<T extends ReportHead> {
  private readonly byUri = new Map<string, T>();
  private readonly byOrgan = new Map<string, Set<T>>();

  /** Takes in a report, in the place of what was known at its address. */
  put(report: T): void {
    this.remove(report.uri);
    this.byUri.set(report.uri, report);
    if (report.organKey === '') return;
    const series = this.byOrgan.get(report.organKey);
    if (series) series.add(report);
    else this.byOrgan.set(report.organKey, new Set([report]));
  }

  remove(uri: string): void {
    const known = this.byUri.get(uri);
    if (!known) return;
    this.byUri.delete(uri);
    const series = this.byOrgan.get(known.organKey);
    series?.delete(known);
    if (series?.size === 0) this.byOrgan.delete(known.organKey);
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
      .sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || (one.uri < other.uri ? -1 : 1));
  }

  /** The report of the same organ a year before; undefined where none is there, or more than one. */
  lastYearOf(report: ReportHead): T | undefined {
    return this.only(report, -1);
  }

  /** The report of the same organ a year after, which is held against this one. */
  nextYearOf(report: ReportHead): T | undefined {
    return this.only(report, 1);
  }

  private only({ organKey, year }: ReportHead, by: number): T | undefined {
    if (year === undefined || organKey === '') return undefined;
    const [one, ...others] = this.series(organKey).filter((report) => report.year === year + by);
    return others.length === 0 ? one : undefined;
  }
}
