import { factsOf } from '../../../../shared/src/draft/facts';
import { readDraftFile } from '../../../../shared/src/draft/file';
import {
  type Neighbours,
  NO_NEIGHBOURS,
  type ReportFacts,
} from '../../../../shared/src/facts/types';
import { neighboursOf } from '../../../../shared/src/folder/neighbours';
import { Reports } from '../../../../shared/src/folder/reports';
import type { FoundConfig } from '../../../../shared/src/policy/nearest';
import type { CheckedFile } from '../checked';
import { configFinder, faultsOf, policyBy } from '../configs';
import { type Input, uriOf } from '../inputs';
import { declaredUnits } from '../sum/declared-units';
import { checkInput, readReport } from './check-input';
import type { Job, Runner } from './runner';

/**
 * One file after the other, in the order of the inputs. What reports say to each other is read first.
 */
export const runSerially: Runner = async function* (inputs, job) {
  const { config, signal, wantsLedger } = job;
  const find = configFinder(config);
  const reports = await factsOfAll(inputs, job);
  const told = new Set<string>();
  for (const input of inputs) {
    if (signal.aborted) return;
    const rulings: FoundConfig[] = [];
    const checked = await checkInput(input, async (uri) => {
      const ruling = await find(uri);
      if (ruling) rulings.push(ruling);
      const own = reports.get(uri);
      const neighbours = own ? await heldAgainst(own, reports, ruling) : NO_NEIGHBOURS;
      return { policy: policyBy(ruling, uri), neighbours, wantsLedger };
    });
    yield* newFaults(rulings, told);
    yield checked;
  }
};

/** Last year’s report among those of the run, and the units that a configuration file declares. */
async function heldAgainst(
  own: ReportFacts,
  reports: Reports<ReportFacts>,
  ruling: FoundConfig | undefined,
): Promise<Neighbours> {
  const neighbours = neighboursOf(own, reports);
  const sum = await declaredUnits(own, ruling, reports);
  return sum ? { ...neighbours, sum } : neighbours;
}

function* newFaults(rulings: readonly FoundConfig[], told: Set<string>): Generator<CheckedFile> {
  for (const ruling of rulings) {
    if (told.has(ruling.uri)) continue;
    told.add(ruling.uri);
    const faults = faultsOf(ruling);
    if (faults) yield faults;
  }
}

/** What the reports of a run say to each other; those beside, and those that are checked. */
async function factsOfAll(
  inputs: readonly Input[],
  { beside, signal }: Job,
): Promise<Reports<ReportFacts>> {
  const reports = new Reports<ReportFacts>();
  const all = [...beside, ...inputs];
  for (const input of all) {
    if (signal.aborted) break;
    const read = await readReport(input);
    if ('kind' in read) continue;
    const file = readDraftFile(read.text);
    reports.put(factsOf(file.draft, uriOf(input), file.rangeOf));
  }
  return reports;
}
