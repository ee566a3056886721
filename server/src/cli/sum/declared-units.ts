import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOf } from '../../../../shared/src/draft/facts';
import { readDraftFile } from '../../../../shared/src/draft/file';
import type { ReportFacts, ReportHead, UnitsOfReport } from '../../../../shared/src/facts/types';
import { Reports } from '../../../../shared/src/folder/reports';
import { type DeclaredSums, mayBeUnit, unitsOf } from '../../../../shared/src/folder/sums';
import type { FoundConfig } from '../../../../shared/src/policy/nearest';
import { type Input, inputsOf, uriOf } from '../inputs';
import { readReport } from '../run/read-report';

/**
 * The files that may be units of a report by what a configuration file declares, from where they lie,
 * whether or not they are files of the run; undefined where nothing is declared of it.
 */
async function unitFiles(
  report: ReportHead,
  ruling: FoundConfig | undefined,
): Promise<readonly Input[] | undefined> {
  const declared = declaredIn(ruling);
  const isUnit = declared && mayBeUnit(report, declared);
  if (!isUnit) return undefined;
  const { files } = await inputsOf([dirname(fileURLToPath(declared.declaredIn))], NO_INPUT);
  return files.filter((one) => isUnit(uriOf(one)));
}

/**
 * The units that a configuration file declares of a report, and what they say; what is known of them is
 * not read again. Undefined where none are declared.
 */
export async function declaredUnits(
  report: ReportHead,
  ruling: FoundConfig | undefined,
  known: Reports<ReportFacts> = new Reports(),
): Promise<UnitsOfReport | undefined> {
  const declared = declaredIn(ruling);
  const files = await unitFiles(report, ruling);
  if (!declared || !files) return undefined;
  const reports = new Reports<ReportFacts>();
  const unread: string[] = [];
  for (const file of files) {
    const facts = known.get(uriOf(file)) ?? (await factsAt(file));
    if (facts === 'unread') unread.push(uriOf(file));
    else if (facts) reports.put(facts);
  }
  return unitsOf(report, { ...declared, unread }, reports);
}

/** Whether a configuration file may declare units of the report in a file, whatever year that says. */
export function mayDeclareUnits(uri: string, ruling: FoundConfig | undefined): boolean {
  const declared = declaredIn(ruling);
  const someYear = { uri, organ: '', organKey: '', year: 0 };
  return declared !== undefined && mayBeUnit(someYear, declared) !== undefined;
}

function declaredIn(ruling: FoundConfig | undefined): DeclaredSums | undefined {
  const sums = ruling?.config.sums ?? [];
  return ruling && sums.length > 0 ? { declaredIn: ruling.uri, sums } : undefined;
}

/** What a file says as a report; undefined for a file of a folder that is none. */
async function factsAt(file: Input): Promise<ReportFacts | 'unread' | undefined> {
  const read = await readReport(file);
  if ('kind' in read) return read.kind === 'unreadable' ? 'unread' : undefined;
  const { draft, rangeOf } = readDraftFile(read.text);
  return factsOf(draft, uriOf(file), rangeOf);
}

const NO_INPUT = { read: async () => new Uint8Array(), name: undefined };
