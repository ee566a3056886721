import { headOf } from '../../../../shared/src/draft/facts';
import { readDraftFile } from '../../../../shared/src/draft/file';
import {
  type Neighbours,
  NO_NEIGHBOURS,
  type ReportHead,
} from '../../../../shared/src/facts/types';
import { message } from '../../../../shared/src/messages';
import type { FoundConfig } from '../../../../shared/src/policy/nearest';
import type { Policy } from '../../../../shared/src/policy/types';
import type { Decoded } from '../../encoding';
import { checkFile } from '../check-file';
import type { CheckedFile } from '../checked';
import { configFinder, faultsOf, policyBy } from '../configs';
import { type Input, uriOf } from '../inputs';
import { DeclaredUnits, mayDeclareUnits } from '../sum/declared-units';
import { FactsAtHand } from './facts-at-hand';
import { readReport } from './read-report';
import { printOf, type Result, ResultCache } from './result-cache';
import type { Task, Terms } from './task';

/** What became of the file of a task, and before it what is wrong with the configuration that rules it. */
export type CheckTask = (task: Task) => Promise<readonly CheckedFile[]>;

/** Checks one file after the other. Whatever goes wrong with one of them is its record, and no more. */
export function taskChecker(terms: Terms): CheckTask {
  const find = configFinder(terms.config);
  const known: Known = { facts: new FactsAtHand(), units: new DeclaredUnits() };
  const cache = terms.cache === undefined ? undefined : new ResultCache(terms.cache);
  return async (task) => {
    const { path } = task.input;
    const uri = uriOf(task.input);
    try {
      const read = await readReport(task.input);
      if ('kind' in read) return [read];
      const ruling = await find(uri);
      const policy = policyBy(ruling, uri);
      const check = () => checkedBy({ task, read, ruling, policy, terms, known });
      // What units say is read anew on each run.
      const parts =
        cache && !mayDeclareUnits(uri, ruling)
          ? await partsOf(task, read, policy, terms)
          : undefined;
      const result = cache && parts ? await cache.of(parts, check) : await check();
      const faults = ruling && faultsOf(ruling);
      return [...(faults ? [faults] : []), { path, uri, ...result }];
    } catch (error) {
      const reason = message('cli/fault', { reason: String(error) });
      return [{ kind: 'fault', path, uri, reason }];
    }
  };
}

/** What was read for the files before, and is not read again. */
interface Known {
  readonly facts: FactsAtHand;
  readonly units: DeclaredUnits;
}

interface Given {
  readonly task: Task;
  readonly read: Decoded;
  readonly ruling: FoundConfig | undefined;
  readonly policy: Policy;
  readonly terms: Terms;
  readonly known: Known;
}

async function checkedBy({ task, read, ruling, policy, terms, known }: Given): Promise<Result> {
  const uri = uriOf(task.input);
  const file = readDraftFile(read.text);
  const neighbours = await neighboursOf(headOf(file.draft, uri), task, { known, ruling });
  if (task.isLastYear) known.facts.keep(uri, file);
  const { encoding } = read;
  return checkFile({ encoding, file, policy, neighbours, wantsLedger: terms.wantsLedger });
}

/** All that the result of a task depends on, where it sums no units. */
async function partsOf(
  { lastYear, lastYears = [] }: Task,
  { text, encoding }: Decoded,
  policy: Policy,
  { wantsLedger }: Terms,
): Promise<string[]> {
  const own = [printOf(text), encoding, JSON.stringify([policy, wantsLedger, lastYears])];
  return [...own, lastYear ? await namedPrint(lastYear) : ''];
}

/** The address of another report, which findings name, and what it says. */
async function namedPrint(input: Input): Promise<string> {
  const read = await readReport(input);
  return `${uriOf(input)} ${'kind' in read ? read.kind : printOf(read.text)}`;
}

/** The reports against which one is held, as far as they can be read and still are what they were. */
async function neighboursOf(
  head: ReportHead,
  { lastYear, lastYears }: Task,
  { known, ruling }: Pick<Given, 'known' | 'ruling'>,
): Promise<Neighbours> {
  const before = lastYear && (await known.facts.of(lastYear));
  const isBefore = before?.organKey === head.organKey && before.year === (head.year ?? 0) - 1;
  const sum = await known.units.of(head, ruling);
  if (!isBefore && !lastYears && !sum) return NO_NEIGHBOURS;
  return {
    ...(isBefore && { lastYear: before }),
    ...(lastYears && { lastYears }),
    ...(sum && { sum }),
  };
}
