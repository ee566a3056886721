import { organKey } from '../facts/organ-key';
import type { MissingUnit, ReportHead, Units } from '../facts/types';
import { fileName, folderOf, pathIn, plainUri, plainUriOf } from './below';
import { metBy, unmet, unreadUnits } from './met';
import { cleanPath, matcherOf } from './patterns';
import type { Reports } from './reports';

/** A report that sums others, as a configuration file declares it. */
export interface SumDeclaration {
  /** The report, or a pattern for its reports of several years: a path below the folder of the file. */
  readonly file: string;
  /** Where the units are: paths and patterns below that folder; anywhere in it where there are none. */
  readonly units: readonly string[];
  /** Names of the organs each of which must have a report of the year; undefined where none are given. */
  readonly register: readonly string[] | undefined;
  /** The register is a file of its own, which could not be read. */
  readonly unread?: string;
}

/** What a configuration file declares. */
export interface DeclaredSums {
  readonly declaredIn: string;
  readonly sums: readonly SumDeclaration[];
  /** Files that may be reports and could not be read: where one of them may be a unit, the sum is open. */
  readonly unread?: Iterable<string>;
}

/**
 * The units that a report sums: of its own year, each organ once, and never the report itself. Undefined
 * where nothing is declared of it, or where it says no year, by which alone units are found.
 */
export function unitsOf<T extends ReportHead>(
  report: ReportHead,
  { declaredIn, sums, unread = [] }: DeclaredSums,
  reports: Reports<T>,
): Units<T> | undefined {
  const folder = folderOf(plainUri(declaredIn));
  const declaration = declarationOf(report, folder, sums);
  const { year } = report;
  if (!declaration || year === undefined) return undefined;
  const met = metBy(declaration, folder, reports);
  const isNamed = declaration.units.length > 0;
  const others = new Set(met.flatMap(({ found }) => found).filter((one) => !isItself(one, report)));
  const [own, pool] = parted([...others], (one) => isOfOrgan(one, report));
  const ofYear = pool.filter((one) => one.year === year);
  const { units, missing } = picked(ofYear, withoutSelf(declaration, report));
  const fileFaults = met.flatMap((one) => unmet(one, declaration, year));
  const unreadMeant = unreadUnits(declaration, folder, unread);
  const all = [
    ...(declaration.unread === undefined
      ? []
      : [{ name: declaration.unread, reason: 'no-register' as const }]),
    ...missing,
    ...fileFaults.filter(({ name }) => !unreadMeant.some((one) => one.name === cleanPath(name))),
    ...unreadMeant,
    ...(isNamed ? notThere(pool, declaration, year) : []),
    ...(isNamed ? own.filter((one) => one.year === year).map(ofItself) : []),
    ...nestedIn(units, { declaredIn, sums }),
  ];
  const otherYears = pool.filter((one) => one.year !== undefined && one.year !== year);
  return {
    declaredIn,
    units,
    missing: units.length + all.length > 0 ? all : noneOf(declaration),
    ...(isNamed && otherYears.length > 0 && { otherYears: otherYears.map(({ uri }) => uri) }),
  };
}

/**
 * Which files may be units of a report; undefined where nothing is declared of it. Where a register alone
 * says who they are, any report below the folder may be one.
 */
export function mayBeUnit(
  report: ReportHead,
  { declaredIn, sums }: DeclaredSums,
): ((uri: string) => boolean) | undefined {
  const folder = folderOf(plainUri(declaredIn));
  const declaration = declarationOf(report, folder, sums);
  if (!declaration || report.year === undefined) return undefined;
  const patterns = declaration.units.map(matcherOf);
  return (uri) => {
    const path = pathIn(folder, plainUri(uri));
    if (path === undefined) return false;
    return patterns.length === 0 || patterns.some((isMatch) => isMatch(path));
  };
}

/** Reports that were named by hand, as units of a report: of its year, each organ once, and not itself. */
export function givenUnits<T extends ReportHead>(
  report: ReportHead,
  given: readonly T[],
  unread: readonly string[],
): Units<T> {
  const all = given.filter((one) => !isItself(one, report));
  const [own, pool] = parted(all, (one) => isOfOrgan(one, report));
  const ofYear = pool.filter(({ year }) => year === report.year);
  const declaration = { file: '', units: ['**'], register: undefined };
  const { units, missing } = picked(ofYear, declaration);
  const others = pool.filter(({ year }) => year !== undefined && year !== report.year);
  return {
    declaredIn: '',
    units,
    missing: [
      ...missing,
      ...unread.map((name) => ({ name, reason: 'unread' as const })),
      ...notThere(pool, declaration, report.year),
      ...own.filter(({ year }) => year === report.year).map(ofItself),
    ],
    ...(others.length > 0 && { otherYears: others.map(({ uri }) => uri) }),
  };
}

/** The reports that sum a unit, to be checked again when it changes; some of them perhaps in vain. */
export function summedBy<T extends ReportHead>(
  unit: ReportHead,
  { declaredIn, sums }: DeclaredSums,
  reports: Reports<T>,
): T[] {
  const folder = folderOf(plainUri(declaredIn));
  const path = pathIn(folder, plainUri(unit.uri));
  if (path === undefined) return [];
  const meant = sums.filter(({ units, register = [] }) =>
    units.length > 0
      ? units.some((pattern) => matcherOf(pattern)(path))
      : register.some((name) => organKey(name) === unit.organKey),
  );
  if (meant.length === 0) return [];
  return reports.all().filter((report) => {
    const declaration = report.year === unit.year && declarationOf(report, folder, sums);
    return declaration && meant.includes(declaration) && report.uri !== unit.uri;
  });
}

/** What is declared of a report: the first that means it. */
function declarationOf(
  report: ReportHead,
  folder: string,
  sums: readonly SumDeclaration[],
): SumDeclaration | undefined {
  const path = pathIn(folder, plainUriOf(report));
  return path === undefined ? undefined : sums.find(({ file }) => matcherOf(file)(path));
}

/** The report itself, which a pattern may meet as well. */
function isItself(one: ReportHead, other: ReportHead): boolean {
  return one.uri === other.uri;
}

/** A report under the name of the summing organ may be a copy of the sum, or a part of it: nobody knows. */
function isOfOrgan(one: ReportHead, other: ReportHead): boolean {
  return one.organKey !== '' && one.organKey === other.organKey;
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/**
 * Reports that say no year; and organs that have one for the year before and none for this year, which
 * is yet to come, unless a register says who must be there.
 */
function notThere(
  pool: readonly ReportHead[],
  { register }: SumDeclaration,
  year: number | undefined,
): MissingUnit[] {
  const yearless = pool.filter((one) => one.year === undefined);
  const present = new Set(pool.filter((one) => one.year === year).map(({ organKey: key }) => key));
  const late = pool.filter((one) => {
    const isLast = year !== undefined && one.year === year - 1 && one.organKey !== '';
    return register === undefined && isLast && !present.has(one.organKey);
  });
  return [
    ...yearless.map((one) => ({ name: nameOf(one), reason: 'no-year' as const })),
    ...late.map((one) => ({ name: nameOf(one), reason: 'absent' as const })),
  ];
}

/** A register of all organs of a place names the one that sums them as well. */
function withoutSelf(declaration: SumDeclaration, { organKey: own }: ReportHead): SumDeclaration {
  const register = declaration.register?.filter((name) => organKey(name) !== own);
  return { ...declaration, register };
}

/** Of the reports of the year those that are added up, and what is not there for it. */
function picked<T extends ReportHead>(
  ofYear: readonly T[],
  { units: patterns, register }: SumDeclaration,
): { readonly units: T[]; readonly missing: MissingUnit[] } {
  const byOrgan = grouped(ofYear);
  const named = new Map((register ?? []).map((name) => [organKey(name), name]));
  const missing: MissingUnit[] = [];
  const units: T[] = [];
  for (const [key, name] of named) {
    if (!byOrgan.has(key)) missing.push({ name, reason: 'absent' });
  }
  for (const [key, [one, ...others]] of byOrgan) {
    if (!one || (patterns.length === 0 && !named.has(key))) continue;
    const name = named.get(key) ?? nameOf(one);
    if (others.length > 0) missing.push({ name, reason: 'twice' });
    else if (register && !named.has(key)) missing.push({ name, reason: 'unregistered' });
    else units.push(one);
  }
  return { units, missing };
}

/** By the organ; a report that names none stands for itself. */
function grouped<T extends ReportHead>(reports: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const report of reports) {
    const key = report.organKey || report.uri;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return groups;
}

/**
 * Units that are declared to sum others of the units: what these say would count twice. The reports below
 * another configuration file are not asked for theirs.
 */
function nestedIn(units: readonly ReportHead[], declared: DeclaredSums): MissingUnit[] {
  const folder = folderOf(plainUri(declared.declaredIn));
  return units.flatMap((outer): MissingUnit[] => {
    const own = declarationOf(outer, folder, declared.sums);
    if (!own) return [];
    const register = own.units.length === 0 ? (own.register ?? []) : own.register;
    const organs = register && new Set(register.map(organKey));
    const isMet = mayBeUnit(outer, declared);
    const inner = units.filter(
      (one) =>
        !isItself(one, outer) &&
        !isOfOrgan(one, outer) &&
        isMet?.(one.uri) &&
        (organs?.has(one.organKey) ?? true),
    );
    if (inner.length === 0) return [];
    return [{ name: nameOf(outer), reason: 'nested', parts: inner.map(nameOf) }];
  });
}

function ofItself(report: ReportHead): MissingUnit {
  return { name: fileName(report.uri), reason: 'same-organ' };
}

/** Where patterns are met by reports of other years alone, nothing is known of this one. */
function noneOf({ units }: SumDeclaration): MissingUnit[] {
  return units.map((name) => ({ name, reason: 'no-match' }));
}

/** What a unit is called: its organ, or its file where it names none. */
export function nameOf({ organ, uri }: Pick<ReportHead, 'organ' | 'uri'>): string {
  return organ.trim() === '' ? fileName(uri) : organ;
}
