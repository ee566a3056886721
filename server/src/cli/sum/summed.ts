import type { ReportHead, UnitsOfReport } from '../../../../shared/src/facts/types';
import { type SheetFor, sheetOf, type UnitCheck } from '../../../../shared/src/features/sum/sheet';
import { givenUnits, nameOf } from '../../../../shared/src/folder/sums';
import { type Message, message, say } from '../../../../shared/src/messages';
import type { FindConfig } from '../configs';
import { CLEAN, FAILED, FOUND } from '../exit-codes';
import { type Given, UsageError } from '../given';
import { type Input, inputsOf } from '../inputs';
import type { Io } from '../io';
import { putFile } from '../put-file';
import { shownPath } from '../shown-path';
import { documentsText, unreadable } from '../unreadable';
import { visible } from '../writers/excerpt';
import { problemText } from '../writers/readable';
import { DeclaredUnits } from './declared-units';
import { type ReadUnit, readUnits } from './read-units';
import { sheetWriter } from './sheet-file';

/** What a run of `sum` has at hand. */
export interface SumContext {
  readonly given: Given;
  readonly io: Io;
  readonly find: FindConfig;
}

/** What is summed, what the own checks of the units found, and whether any file could not be read. */
export interface Summed {
  readonly units: UnitsOfReport;
  readonly checks: ReadonlyMap<string, UnitCheck>;
  readonly hasFailed: boolean;
}

/** The units on the command line. */
export interface GivenUnits {
  readonly units: readonly ReadUnit[];
  readonly unread: readonly string[];
}

/** Reads the units on the command line; what cannot be read is told. */
export async function readGiven({ given, io, find }: SumContext): Promise<GivenUnits> {
  const standard = { read: io.stdin, name: undefined };
  const { files, missed, aside } = await inputsOf(given.arguments, standard);
  const { units, unread } = await readUnits(files, find, io.signal);
  const all = [...missed.map(unreadable), ...unread];
  for (const one of all) await io.err.write(problemText(one, given.locale));
  await io.err.write(documentsText(aside, given.locale));
  return { units, unread: all.map(({ path }) => path) };
}

/** The units on the command line as those of a report. */
export function summedOf(head: ReportHead, { units, unread }: GivenUnits): Summed {
  const facts = units.map((one) => one.facts);
  const summed = givenUnits(head, facts, unread);
  return {
    units: summed,
    checks: checksOf(units),
    hasFailed: unread.length > 0 || summed.units.length === 0,
  };
}

/** The units that a configuration file declares of a report; undefined where none are. */
export async function summedByConfig(
  head: ReportHead,
  { find, io }: SumContext,
): Promise<Summed | undefined> {
  const units = await new DeclaredUnits().of(head, await find(head.uri));
  if (!units) return undefined;
  const files = units.units.map(({ uri }): Input => ({ path: shownPath(uri), named: true }));
  const read = await readUnits(files, find, io.signal);
  return { units, checks: checksOf(read.units), hasFailed: read.unread.length > 0 };
}

function checksOf(units: readonly ReadUnit[]): ReadonlyMap<string, UnitCheck> {
  return new Map(units.map((one) => [one.facts.uri, one]));
}

/** Units that fail their own checks first, then what is left open. */
export async function tellUnits(
  { units, checks }: Summed,
  undecided: readonly Message[],
  { given, io }: SumContext,
): Promise<void> {
  const failed = units.units.flatMap((unit) => {
    const { errors, warnings } = checks.get(unit.uri) ?? NO_FAULT;
    const told = { file: shownPath(unit.uri), organ: nameOf(unit), errors, warnings };
    return errors + warnings > 0 ? [told] : [];
  });
  const others = units.otherYears?.length ?? 0;
  const ordered = failed.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings);
  const told = [
    ...ordered.map((one) => message('cli/sum-failed', one)),
    ...undecided,
    ...(others > 0 ? [message('sum/other-years', { count: others })] : []),
    message('sum/units', { count: units.units.length, missing: units.missing.length }),
  ];
  for (const one of told) await io.err.write(`${visible(say(one, given.locale))}\n`);
}

const NO_FAULT: UnitCheck = { errors: 0, warnings: 0 };

/** Writes the sheet of a sum where one is asked for. */
export async function writeSheet(
  about: SheetFor,
  { units, checks }: Summed,
  { given }: SumContext,
): Promise<void> {
  const file = given.text('sheet');
  const write = file === undefined ? undefined : sheetWriter(file);
  if (file === undefined || !write) return;
  const sheet = sheetOf(about, units, ({ uri }) => checks.get(uri) ?? NO_FAULT);
  await putOrThrow(file, write(sheet, given.locale), given);
}

/** Writes a file. Throws where it cannot be written. */
export async function putOrThrow(file: string, text: string, given: Given): Promise<void> {
  const reason = await putFile(file, text, given.has('force'));
  if (reason) throw new UsageError(say(message('cli/unwritable', { file, reason }), given.locale));
}

/** 2 where anything could not be read or written, 1 where a figure is open or a unit fails its checks. */
export function exitCodeOf(
  code: number,
  { units, checks, hasFailed }: Summed,
  undecided: readonly Message[],
): number {
  if (hasFailed || code === FAILED) return FAILED;
  const hasFault = units.units.some(({ uri }) => {
    const { errors, warnings } = checks.get(uri) ?? NO_FAULT;
    return errors + warnings > 0;
  });
  return Math.max(code, undecided.length > 0 || hasFault ? FOUND : CLEAN);
}
