import { factsOf } from '../../../../shared/src/draft/facts';
import { readDraftFile } from '../../../../shared/src/draft/file';
import type { ReportFacts } from '../../../../shared/src/facts/types';
import type { UnitCheck } from '../../../../shared/src/features/sum/sheet';
import { verdictOf } from '../../../../shared/src/policy/verdict';
import type { Severity } from '../../../../shared/src/rules/types';
import { breather } from '../breather';
import type { UnreadableFile } from '../checked';
import { type FindConfig, policyBy } from '../configs';
import { type Input, uriOf } from '../inputs';
import { readReport } from '../run/read-report';

/** What a unit says, and what its own checks find. */
export interface ReadUnit extends UnitCheck {
  readonly facts: ReportFacts;
}

/** Reads units and checks each by itself; what cannot be read is told. Throws where an end is wanted. */
export async function readUnits(
  files: readonly Input[],
  find: FindConfig,
  signal: AbortSignal,
): Promise<{ readonly units: readonly ReadUnit[]; readonly unread: readonly UnreadableFile[] }> {
  const units: ReadUnit[] = [];
  const unread: UnreadableFile[] = [];
  const breathe = breather();
  for (const file of files) {
    await breathe();
    signal.throwIfAborted();
    const read = await readUnit(file, find);
    if (!read) continue;
    if ('kind' in read) unread.push(read);
    else units.push(read);
  }
  return { units, unread };
}

/** One unit; undefined for a file of a folder that is no report. */
async function readUnit(
  file: Input,
  find: FindConfig,
): Promise<ReadUnit | UnreadableFile | undefined> {
  const read = await readReport(file);
  if ('kind' in read) return read.kind === 'unreadable' ? read : undefined;
  const { draft, rangeOf } = readDraftFile(read.text);
  const uri = uriOf(file);
  const { findings } = verdictOf(draft, policyBy(await find(uri), uri));
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    facts: factsOf(draft, uri, rangeOf),
    errors: count('error'),
    warnings: count('warning'),
  };
}
