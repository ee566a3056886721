import { lastYearFiles } from '../../../../shared/src/folder/neighbours';
import type { Reports } from '../../../../shared/src/folder/reports';
import { type Input, uriOf } from '../inputs';
import type { KnownHead } from './heads';
import type { Task } from './task';

/**
 * The files of a run in the order in which they are checked: that of the inputs, but for the reports of an
 * organ, which follow one another by their years, so that what last year’s says is at hand.
 */
export function* plan(inputs: readonly Input[], heads: Reports<KnownHead>): Generator<Task> {
  const done = new Set<string>();
  for (const input of inputs) {
    const head = heads.get(uriOf(input));
    if (!head) yield { input };
    else if (!done.has(head.uri)) {
      for (const one of seriesOf(head, heads)) {
        done.add(one.uri);
        yield taskOf(one, heads);
      }
    }
  }
}

function seriesOf(head: KnownHead, heads: Reports<KnownHead>): readonly KnownHead[] {
  if (head.organKey === '' || head.year === undefined) return [head];
  const series = heads.series(head.organKey).filter(({ isBeside }) => !isBeside);
  // Copies of one report need nothing of each other, and stay where they are.
  return series.some(({ year }) => year !== head.year) ? series : [head];
}

function taskOf(head: KnownHead, heads: Reports<KnownHead>): Task {
  const lastYear = heads.lastYearOf(head);
  const lastYears = lastYearFiles(head, heads);
  const isLastYear = heads.nextYearOf(head) !== undefined;
  return {
    input: head.input,
    ...(isLastYear && { isLastYear }),
    ...(lastYear && { lastYear: lastYear.input }),
    ...(lastYears && { lastYears }),
  };
}
