import type { Locale } from '../../../../shared/src/messages';
import type { Severity } from '../../../../shared/src/rules/types';
import type { CheckedFile } from '../checked';
import { CLEAN, CUT_OFF, FAILED, FOUND, INTERRUPTED } from '../exit-codes';
import type { Sink } from '../io';
import { type Selection, selected } from '../selection';
import { counted, isAtLeast, NO_TOTALS, SEVERITIES, type Totals } from '../totals';
import { problemText } from '../writers/readable';
import type { Writer } from '../writers/types';
import type { Progress } from './progress';

/** How the files of a run are told. */
export interface Telling {
  readonly writer: Writer;
  readonly out: Sink;
  readonly err: Sink;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly selection: Selection;
  /** The least severity that makes a run fail; undefined where none does. */
  readonly failOn: Severity | undefined;
  /** Whether files that are not even looked at are told one by one, and not by their number alone. */
  readonly isVerbose: boolean;
  readonly signal: AbortSignal;
}

/** Writes a run as its files come, and gives its exit code. */
export async function reportRun(
  files: AsyncIterable<CheckedFile>,
  { writer, out, err, locale, progress, selection, failOn, isVerbose, signal }: Telling,
): Promise<{ readonly totals: Totals; readonly exitCode: number }> {
  const start = performance.now();
  let totals = NO_TOTALS;
  let isCutOff = false;
  await out.write(writer.begin?.() ?? '');
  for await (const file of files) {
    const shown = selected(file, selection);
    totals = counted(totals, shown);
    const isAside = shown.kind === 'passed-over' && shown.why !== 'no-report';
    if (isAside && !isVerbose) continue;
    const [problem, text] = [problemText(shown, locale), writer.file(shown)];
    if (problem !== '' || (text !== '' && out.isTerminal)) progress.clear();
    await err.write(problem);
    await out.write(text);
    if (!isAside) progress.tick();
    isCutOff = out.isClosed();
    if (isCutOff) break;
  }
  progress.stop();
  const isInterrupted = signal.aborted;
  const broken = isInterrupted ? INTERRUPTED : isCutOff ? CUT_OFF : undefined;
  const exitCode = broken ?? exitCodeOf(totals, failOn);
  const milliseconds = Math.round(performance.now() - start);
  await out.write(writer.end({ totals, exitCode, isInterrupted, milliseconds }));
  return { totals, exitCode };
}

/** A run in which something could not be read fails, and so does one in which there was no report. */
function exitCodeOf(totals: Totals, failOn: Severity | undefined): number {
  const { unreadable, faults, faultyConfigs, reports, bySeverity } = totals;
  if (unreadable + faults + faultyConfigs > 0 || reports === 0) return FAILED;
  const isGrave = (severity: Severity) => failOn !== undefined && isAtLeast(severity, failOn);
  return SEVERITIES.some((one) => bySeverity[one] > 0 && isGrave(one)) ? FOUND : CLEAN;
}
