import type { Draft } from '../../../../shared/src/draft';
import { headOf } from '../../../../shared/src/draft/facts';
import { readDraftFile } from '../../../../shared/src/draft/file';
import { organKey } from '../../../../shared/src/facts/organ-key';
import type { ReportHead } from '../../../../shared/src/facts/types';
import { sumChanges, tablesOf } from '../../../../shared/src/features/sum/changes';
import { formOf, newSum } from '../../../../shared/src/features/sum/new-sum';
import { type MessageKey, message, say } from '../../../../shared/src/messages';
import { NEW_REPORT_LAYOUTS } from '../../../../shared/src/names';
import { configFinder } from '../configs';
import { CLEAN } from '../exit-codes';
import { type Given, UsageError } from '../given';
import { type Input, inputsOf, uriOf } from '../inputs';
import { organGiven } from '../organ-given';
import { rewriteFiles } from '../rewrite/run';
import { configChoice } from '../run/given-job';
import { readReport } from '../run/read-report';
import type { ReadUnit } from '../sum/read-units';
import { sheetWriter } from '../sum/sheet-file';
import {
  exitCodeOf,
  putOrThrow,
  readGiven,
  type SumContext,
  type Summed,
  summedByConfig,
  summedOf,
  tellUnits,
  writeSheet,
} from '../sum/summed';
import { yearGiven } from '../year-given';
import type { Handler } from '.';

/** `nianbao sum`: units added up, into a new report or into the tables of one that is there. */
export const sum: Handler = async (given, io) => {
  const [organ, into] = [given.text('organ'), given.text('into')];
  const sheet = given.text('sheet');
  if (organ !== undefined && into !== undefined) throw usage(given, 'cli/sum-either');
  if (sheet !== undefined && !sheetWriter(sheet)) throw usage(given, 'cli/sum-sheet');
  const context = { given, io, find: configFinder(await configChoice(given)) };
  if (organ !== undefined) return sumNew(organGiven(organ, given), context);
  return into === undefined ? sumDeclared(context) : sumInto(into, context);
};

/** A new report of an organ. */
async function sumNew(organ: string, context: SumContext): Promise<number> {
  const { given, io } = context;
  const read = await readGiven(context);
  const year = yearOf(given, read.units);
  const summed = summedOf({ uri: '', organ, organKey: organKey(organ), year }, read);
  const layout = NEW_REPORT_LAYOUTS.find((one) => one === given.text('layout')) ?? 'markdown';
  const made = newSum({ organ, year, layout }, summed.units);
  await tellUnits(summed, made.undecided, context);
  await writeSheet({ organ, year, tables: formOf(year).tables }, summed, context);
  const output = given.text('output');
  if (output === undefined) await io.out.write(made.text);
  else await putOrThrow(output, made.text, given);
  return exitCodeOf(CLEAN, summed, made.undecided);
}

/** Into the tables of a report, the units of which are given. */
async function sumInto(path: string, context: SumContext): Promise<number> {
  const report = await reportAt({ path, named: true }, context);
  const read = await readGiven(context);
  const year = yearOf(context.given, read.units, report.head.year);
  return writeInto(path, report, summedOf({ ...report.head, year }, read), context);
}

/** Into the tables of a report of which `nianbao.json` says what it sums. */
async function sumDeclared(context: SumContext): Promise<number> {
  const { given, io } = context;
  const { files } = await inputsOf(given.arguments, { read: io.stdin, name: undefined });
  const [file, ...others] = files;
  if (!file?.named || file.bytes || others.length > 0) throw usage(given, 'cli/sum-what');
  const report = await reportAt(file, context);
  if (report.head.year === undefined) throw usage(given, 'sum/no-year');
  const summed = await summedByConfig(report.head, context);
  if (!summed) throw usage(given, 'cli/sum-what');
  return writeInto(file.path, report, summed, context);
}

async function writeInto(
  path: string,
  { draft, head }: ReadReport,
  summed: Summed,
  context: SumContext,
): Promise<number> {
  const { given, io } = context;
  const { report } = draft;
  const { undecided } = sumChanges(draft, summed.units);
  await tellUnits(summed, undecided, context);
  await writeSheet({ ...head, tables: tablesOf(report), report }, summed, context);
  const isDry = given.has('dry-run');
  const target: Given = { ...given, arguments: [path] };
  const code = await rewriteFiles(target, io, {
    propose: (file) => ({ edits: sumChanges(file.draft, summed.units).changes, refused: [] }),
    manner: isDry ? 'diff' : 'write',
    done: isDry ? 'cli/would-sum' : 'cli/summed',
  });
  return exitCodeOf(code, summed, undecided);
}

interface ReadReport {
  readonly head: ReportHead;
  readonly draft: Draft;
}

/** The report into which sums are written. Throws where it cannot be read. */
async function reportAt(file: Input, { given }: SumContext): Promise<ReadReport> {
  const read = await readReport(file);
  if ('kind' in read) {
    const reason = read.kind === 'unreadable' ? read.reason : message('cli/no-such-path');
    const args = { file: file.path, reason };
    throw new UsageError(say(message('cli/unreadable', args), given.locale));
  }
  const { draft } = readDraftFile(read.text);
  return { head: headOf(draft, uriOf(file)), draft };
}

/** The year that is asked for, else that of the report, else that of all units. */
function yearOf(given: Given, units: readonly ReadUnit[], own?: number): number {
  const asked = yearGiven(given);
  if (asked !== undefined) return asked;
  const years = new Set(units.flatMap(({ facts }) => facts.year ?? []));
  const [one, ...others] = own === undefined ? years : [own];
  if (one === undefined || others.length > 0) throw usage(given, 'cli/sum-year');
  return one;
}

function usage({ locale }: Given, key: MessageKey): UsageError {
  return new UsageError(say(message(key), locale));
}
