import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TABLE_THREE_2021 } from '../../shared/src/format/table-three';
import { auditFigures } from '../../shared/src/identities/audit';
import { identitiesOver } from '../../shared/src/identities/identity';
import { isSolvable, outcomeOf } from '../../shared/src/identities/possible';
import { systemsOf } from '../../shared/src/identities/system';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import { consistentTable, figuresOf } from '../helpers/figures';
import { columnSum, formOf } from '../helpers/form';

const SUM = columnSum(['a', 'b'], 'sum');

/** What each explanation of the one mistake writes. */
function explained(form: ReturnType<typeof formOf>, written: readonly string[]): string[] {
  const { mistakes } = auditFigures(form, figuresOf(form, written));
  expect(mistakes.length).toBe(1);
  return mistakes.flatMap(({ explanations }) =>
    explanations.map(({ changes }) =>
      changes.map(({ figure, to }) => `${figure.row.id}=${formatDecimal(to)}`).join(),
    ),
  );
}

test('a change that leaves an unknown figure no value is no explanation', () => {
  const form = formOf(
    ['a', 'b', 'sum', 'x', 'limit'],
    ['column'],
    [SUM, columnSum(['a', 'x'], 'limit')],
  );
  expect(explained(form, ['5', '2', '10', '若干', '20'])).toEqual(['sum=7', 'a=8', 'b=5']);
  // With 8 for a nothing could be added to make 6.
  expect(explained(form, ['5', '2', '10', '若干', '6'])).toEqual(['sum=7', 'b=5']);
});

test('nor is one that leaves several of them none only together', () => {
  const form = formOf(
    ['a', 'b', 'sum', 'p', 'q', 'v', 'most', 'r', 'w', 'z', 'four', 'five'],
    ['column'],
    [
      SUM,
      columnSum(['a', 'p', 'q', 'v'], 'most'),
      columnSum(['p', 'r'], 'w'),
      columnSum(['w', 'z'], 'four'),
      columnSum(['r', 'q'], 'five'),
    ],
  );
  const written = (most: string) => [
    ...['5', '2', '10', '若干', '若干', '若干'],
    most,
    ...['若干', '若干', '若干', '4', '5'],
  ];
  expect(explained(form, written('9'))).toContain('a=8');
  // With 8 for a there is nothing for q, so that r would be 5, and w more than 4.
  expect(explained(form, written('8'))).toEqual(['sum=7', 'b=5']);
});

test('the value of an unknown figure is told only where all explanations agree on it', () => {
  const form = formOf(
    ['a', 'b', 'sum', 'x', 'limit', 'y', 'top'],
    ['column'],
    [SUM, columnSum(['a', 'x'], 'limit'), columnSum(['limit', 'y'], 'top')],
  );
  const figures = figuresOf(form, ['5', '2', '10', '若干', '20', '若干', '50']);
  const { mistakes, deduced } = auditFigures(form, figures);
  expect(mistakes[0]?.explanations.length).toBe(3);
  // x is 15, or 12 if a is to be 8.
  expect([...deduced].map(([{ row }, value]) => [row.id, formatDecimal(value)])).toEqual([
    ['y', '30'],
  ]);
});

test('a mistake with more explanations than anybody would read is a broken identity', () => {
  const audited = (parts: number) => {
    const names = Array.from({ length: parts }, (_, at) => `part${at}`);
    const form = formOf([...names, 'sum'], ['column'], [columnSum(names, 'sum')]);
    return auditFigures(form, figuresOf(form, [...names.map(() => '3'), '91']));
  };
  const read = audited(29);
  expect([read.mistakes[0]?.explanations.length, read.tangles.length]).toEqual([30, 0]);
  const unread = audited(31);
  expect([unread.mistakes.length, unread.tangles.length]).toEqual([0, 1]);
});

test('an equation that cannot hold by itself is enough to make all of them impossible', () => {
  const size = figuresOf(TABLE_THREE_2021, []).length;
  const place = fc.nat(size - 1);
  let ruledOut = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { minLength: size, maxLength: size }),
      fc.uniqueArray(place, { minLength: 5, maxLength: 60 }),
      fc.array(fc.tuple(place, fc.integer({ min: -30, max: 30 })), { minLength: 1, maxLength: 3 }),
      (parts, blanks, changes) => {
        const written = consistentTable(TABLE_THREE_2021, (index) => parts[index] ?? 0);
        for (const at of blanks) written[at] = '';
        const figures = figuresOf(TABLE_THREE_2021, written);
        const identities = identitiesOver(TABLE_THREE_2021, figures);
        for (const system of systemsOf(TABLE_THREE_2021, figures, identities)) {
          const known = changes.filter(([at]) => !blanks.includes(at));
          const made = new Map(known.map(([at, by]) => [at, BigInt(by)]));
          if (system.open.every((one) => isSolvable(system, one, made))) continue;
          ruledOut++;
          expect(outcomeOf(system, made).isPossible).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(ruledOut).toBeGreaterThan(20);
});
