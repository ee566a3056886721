import { headOf } from '../../../../shared/src/draft/facts';
import {
  type Neighbours,
  NO_NEIGHBOURS,
  type ReportHead,
} from '../../../../shared/src/facts/types';
import { message } from '../../../../shared/src/messages';
import type { FoundConfig } from '../../../../shared/src/policy/nearest';
import type { CheckedFile } from '../checked';
import { configFinder, faultsOf, policyBy } from '../configs';
import { uriOf } from '../inputs';
import { declaredUnits } from '../sum/declared-units';
import { checkInput } from './check-input';
import { FactsAtHand } from './facts-at-hand';
import type { Task, Terms } from './task';

/** What became of the file of a task, and before it what is wrong with the configuration that rules it. */
export type CheckTask = (task: Task) => Promise<readonly CheckedFile[]>;

/** Checks one file after the other. Whatever goes wrong with one of them is its record, and no more. */
export function taskChecker({ config, wantsLedger }: Terms): CheckTask {
  const find = configFinder(config);
  const facts = new FactsAtHand();
  return async (task) => {
    const rulings: FoundConfig[] = [];
    const { path } = task.input;
    const uri = uriOf(task.input);
    try {
      const checked = await checkInput(task.input, async (file) => {
        const ruling = await find(uri);
        if (ruling) rulings.push(ruling);
        const neighbours = await neighboursOf(headOf(file.draft, uri), task, { facts, ruling });
        if (task.isLastYear) facts.keep(uri, file);
        return { policy: policyBy(ruling, uri), neighbours, wantsLedger };
      });
      return [...rulings.flatMap((one) => faultsOf(one) ?? []), checked];
    } catch (error) {
      const reason = message('cli/fault', { reason: String(error) });
      return [{ kind: 'unreadable', path, uri, reason }];
    }
  };
}

interface Known {
  readonly facts: FactsAtHand;
  readonly ruling: FoundConfig | undefined;
}

/** The reports against which one is held, as far as they can be read and still are what they were. */
async function neighboursOf(
  head: ReportHead,
  { lastYear }: Task,
  { facts, ruling }: Known,
): Promise<Neighbours> {
  const before = lastYear && (await facts.of(lastYear));
  const isBefore = before?.organKey === head.organKey && before.year === (head.year ?? 0) - 1;
  const sum = await declaredUnits(head, ruling);
  if (!isBefore && !sum) return NO_NEIGHBOURS;
  return { ...(isBefore && { lastYear: before }), ...(sum && { sum }) };
}
