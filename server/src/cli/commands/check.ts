import { pathToFileURL } from 'node:url';
import { message, say } from '../../../../shared/src/messages';
import type { CheckedFile } from '../checked';
import type { Given } from '../given';
import { inputsOf } from '../inputs';
import type { Sink } from '../io';
import { toOutput } from '../output';
import { cacheIn, configChoice, jobsIn, selectionOf, severityOf } from '../run/given-job';
import { reportRun } from '../run/report-run';
import { runFiles } from '../run/run-files';
import { notLookedAt, unreadable } from '../unreadable';
import { OUTPUT_FORMATS, type OutputFormat, writerOf } from '../writers';
import type { Handler } from '.';

/** `nianbao check`: the findings in reports, in one of several formats. */
export const check: Handler = async (given, io) => {
  const selection = selectionOf(given);
  const config = await configChoice(given);
  const standard = { read: io.stdin, name: given.text('stdin-name') };
  const inputs = await inputsOf(given.arguments, standard);
  const beside = await inputsOf(given.list('with'), standard);
  const wantsLedger = wantsLedgerIn(given);
  const job = {
    config,
    beside: beside.files,
    wantsLedger,
    cache: cacheIn(given),
    jobs: jobsIn(given),
    program: __filename,
    signal: io.signal,
  };
  const missed = [...inputs.missed, ...beside.missed].map(unreadable);
  const aside = inputs.aside.map(notLookedAt);
  return toOutput(given, io, async (out, isColoured) => {
    const { totals, exitCode } = await reportRun(
      chained(missed, runFiles(inputs.files, job), aside),
      {
        writer: await writerFor(given, isColoured),
        out,
        err: io.err,
        locale: given.locale,
        progress: io.progress(inputs.files.length, given.locale),
        selection,
        failOn: severityOf(given.text('fail-on')),
        isVerbose: given.has('verbose'),
        signal: io.signal,
      },
    );
    const isNothing = totals.reports + totals.unreadable + totals.faults === 0;
    if (isNothing && !io.signal.aborted) await tellOfNothing(given, io.err);
    return exitCode;
  });
};

/** Programs are given the evidence unasked. */
function wantsLedgerIn(given: Given): boolean {
  const format = given.text('format');
  const isForPrograms = format === 'json' || format === 'ndjson';
  return !given.has('no-ledger') && (isForPrograms || given.has('ledger'));
}

async function* chained(
  first: readonly CheckedFile[],
  then: AsyncIterable<CheckedFile>,
  last: readonly CheckedFile[],
): AsyncGenerator<CheckedFile> {
  yield* first;
  yield* then;
  yield* last;
}

async function writerFor(given: Given, isColoured: boolean) {
  const format = OUTPUT_FORMATS.find((one) => one === given.text('format')) ?? 'readable';
  const writer = await writerOf(format);
  const root = `${pathToFileURL(rootFor(format)).href}/`;
  return writer({
    locale: given.locale,
    isColoured,
    isQuiet: given.has('quiet'),
    isVerbose: given.has('verbose'),
    hasLedger: wantsLedgerIn(given),
    root,
  });
}

/** An annotation names its file from the root of the repository on, wherever the command runs. */
function rootFor(format: OutputFormat): string {
  return (format === 'github' && process.env.GITHUB_WORKSPACE) || process.cwd();
}

async function tellOfNothing({ locale }: Given, err: Sink): Promise<void> {
  await err.write(`${say(message('cli/nothing'), locale)}\n`);
}
