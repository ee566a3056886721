import { factsOf } from '../../../../shared/src/draft/facts';
import { type DraftFile, readDraftFile } from '../../../../shared/src/draft/file';
import { type Neighbours, NO_NEIGHBOURS } from '../../../../shared/src/facts/types';
import {
  compareReports,
  type FindingLine,
  type ToCompare,
} from '../../../../shared/src/features/compare';
import { exportReport } from '../../../../shared/src/features/export';
import { Reports } from '../../../../shared/src/folder/reports';
import { type Locale, message, say } from '../../../../shared/src/messages';
import { checkFile } from '../check-file';
import { configFinder, policyBy } from '../configs';
import { COMPARISON_FORMATS } from '../definition/comparing';
import { CLEAN, FAILED, FOUND } from '../exit-codes';
import { type Given, UsageError } from '../given';
import { type Input, inputsOf, uriOf } from '../inputs';
import type { Io } from '../io';
import { readOriginal } from '../original';
import { toOutput } from '../output';
import { configChoice, severityOf } from '../run/given-job';
import { isAtLeast } from '../totals';
import { unreadable } from '../unreadable';
import { problemText } from '../writers/readable';
import type { Handler } from '.';
import { writtenComparison } from './comparison';

/** `nianbao compare`: two reports held against each other. */
export const compare: Handler = async (given, io) => {
  const [before, after] = await readBoth(given, io);
  if (!before || !after) return FAILED;
  const find = configFinder(await configChoice(given));
  const compared = async (report: Read, neighbours: Neighbours): Promise<ToCompare> => {
    const { path, uri, file } = report;
    const policy = policyBy(await find(uri), uri);
    const findings = findingsOf(report, { policy, neighbours }, given.locale);
    return { path, report: exportReport(file), findings };
  };
  const comparison = compareReports(
    await compared(before, NO_NEIGHBOURS),
    await compared(after, lastYearOf(after, before)),
  );
  const format = COMPARISON_FORMATS.find((one) => one === given.text('format')) ?? 'readable';
  const least = severityOf(given.text('fail-on'));
  const isWorse =
    least !== undefined &&
    comparison.findings?.appeared.some(({ severity }) => isAtLeast(severity, least));
  return toOutput(given, io, async (out) => {
    await out.write(writtenComparison(comparison, format, given.locale, given.has('all')));
    return isWorse ? FOUND : CLEAN;
  });
};

/** A report that was read. */
interface Read {
  readonly path: string;
  readonly uri: string;
  readonly encoding: Parameters<typeof checkFile>[0]['encoding'];
  readonly file: DraftFile;
}

/** The two reports; undefined for one that cannot be read, which is told. */
async function readBoth(given: Given, io: Io): Promise<readonly (Read | undefined)[]> {
  const standard = { read: io.stdin, name: given.text('stdin-name') };
  const inputs: (Input | undefined)[] = [];
  for (const path of given.arguments) {
    const { files, missed } = await inputsOf([path], standard);
    for (const one of missed) await io.err.write(problemText(unreadable(one), given.locale));
    const [only, ...others] = files;
    if (others.length > 0 || (missed.length === 0 && !only?.named)) {
      throw new UsageError(say(message('cli/one-report', { path }), given.locale));
    }
    inputs.push(only);
  }
  const read: (Read | undefined)[] = [];
  for (const input of inputs) read.push(input && (await readOne(input, given.locale, io)));
  return read;
}

async function readOne(input: Input, locale: Locale, io: Io): Promise<Read | undefined> {
  const read = await readOriginal(input);
  if ('kind' in read) {
    await io.err.write(problemText(read, locale));
    return undefined;
  }
  const { encoding } = read;
  const file = readDraftFile(read.text.replace(/^\ufeff/u, ''));
  return { path: input.path, uri: uriOf(input), encoding, file };
}

/** Where the first report is that of the year before, what the second must follow from it. */
function lastYearOf(report: Read, before: Read): Neighbours {
  const [own, other] = [report, before].map(({ file, uri }) =>
    factsOf(file.draft, uri, file.rangeOf),
  );
  if (!own || !other) return NO_NEIGHBOURS;
  const reports = new Reports();
  reports.put(other);
  return reports.lastYearOf(own) ? { lastYear: other } : NO_NEIGHBOURS;
}

function findingsOf(
  report: Read,
  by: Pick<Parameters<typeof checkFile>[0], 'policy' | 'neighbours'>,
  locale: Locale,
): FindingLine[] {
  const { findings } = checkFile({ ...report, ...by, wantsLedger: false });
  return findings.map(({ rule, severity, line, column, fingerprint, message: said }) => ({
    rule,
    severity,
    message: say(said, locale),
    line,
    column,
    fingerprint,
  }));
}
