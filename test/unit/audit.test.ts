import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../shared/src/format';
import type { TableSpec } from '../../shared/src/format/types';
import { auditFigures } from '../../shared/src/identities/audit';
import type { Mistake } from '../../shared/src/identities/explanations';
import {
  figureValue,
  type Identity,
  identitiesOver,
  involves,
  isBroken,
  isPossible,
  isSum,
  solveFor,
} from '../../shared/src/identities/identity';
import { recomputeAll, recomputeTotals } from '../../shared/src/identities/recompute';
import { type Decimal, formatDecimal } from '../../shared/src/numbers/decimal';
import type { Figure } from '../../shared/src/report/types';
import { consistentTable, figuresOf } from '../helpers/figures';

/** Tables with identities, each once, however many formats share it. */
const TABLES = [...new Set(FORMATS.flatMap(({ tables }) => tables))].filter(
  ({ identities }) => identities.length > 0,
);
const [THREE_2019, , THREE_2021] = TABLES;

/** Mostly zeros, some small counts, a few large ones: as the tables of published reports are. */
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(400) },
);

function tableOf(table: TableSpec): fc.Arbitrary<string[]> {
  const size = figuresOf(table, []).length;
  return fc
    .array(part, { minLength: size, maxLength: size })
    .map((parts) => consistentTable(table, (index) => parts[index] ?? 0));
}

function auditOf(table: TableSpec, written: readonly string[]) {
  return auditFigures(table, figuresOf(table, written));
}

function brokenIn(table: TableSpec, written: readonly string[]): Identity[] {
  return identitiesOver(table, figuresOf(table, written)).filter((one) => isBroken(one));
}

/** What the table says when the first explanation of every mistake is written into it. */
function mended(written: readonly string[], mistakes: readonly Mistake[]): string[] {
  const result = [...written];
  for (const { figure, to } of changesOf(mistakes)) result[indexOf(figure)] = formatDecimal(to);
  return result;
}

function changesOf(mistakes: readonly Mistake[]) {
  return mistakes.flatMap(({ explanations }) => explanations[0].changes);
}

const OF_CELLS = ['neighbours-swapped', 'row-moved-left', 'row-moved-right'];

/**
 * How many slips the first explanations take back, as the audit counts: neighbours exchanged are one,
 * and so is a row moved.
 */
function slipsIn(mistakes: readonly Mistake[]): number {
  const sizes = mistakes.map(({ explanations: [{ changes, slip }] }) =>
    slip && OF_CELLS.includes(slip.kind) ? 1 : changes.length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Figures of `figuresOf` stand ten characters apart. */
function indexOf({ cell }: Figure): number {
  return (cell?.from ?? Number.NaN) / 10;
}

/** Every change of one figure that makes all identities hold, found by trying each figure. */
function singleCures(table: TableSpec, written: readonly string[]): string[] {
  const figures = figuresOf(table, written);
  const identities = identitiesOver(table, figures);
  return figures.flatMap((figure, index) => {
    const own = identities.filter((identity) => involves(identity, figure));
    const value = own[0] && solveFor(own[0], figure);
    if (!value || !isPossible(value, figure.column.kind)) return [];
    const worth = (other: Figure): Decimal | undefined =>
      other === figure ? value : figureValue(other);
    const cured = !identities.some((identity) => isBroken(identity, worth));
    return cured ? [`${index}:${formatDecimal(value)}`] : [];
  });
}

test('there are the tables three of both formats, and table four', () => {
  expect(TABLES.map(({ id }) => id)).toEqual(['three', 'four', 'three']);
});

describe.each(TABLES.map((table, at) => ({ name: `${table.id} (${at})`, table })))(
  'table $name',
  ({ table }) => {
    const size = figuresOf(table, []).length;

    test('without a mistake has none', () => {
      fc.assert(
        fc.property(tableOf(table), (sound) => {
          const { mistakes, tangles, contradictions } = auditOf(table, sound);
          expect([...mistakes, ...tangles, ...contradictions]).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test('with any one figure changed has one mistake, which is that figure where it must be', () => {
      let unique = 0;
      fc.assert(
        fc.property(tableOf(table), fc.nat(400), (sound, other) => {
          for (let at = 0; at < size; at++) {
            if (sound[at] === String(other)) continue;
            const faulty = sound.with(at, String(other));
            const { mistakes, tangles } = auditOf(table, faulty);
            const cures = singleCures(table, faulty);
            const [mistake] = mistakes;
            expect([mistakes.length, tangles.length]).toEqual([1, 0]);
            // No more and no fewer explanations than there are, and the right one among them.
            const single = mistake?.explanations.filter(({ changes }) => changes.length === 1);
            const offered = single?.map(({ changes }) =>
              changes.map(({ figure, to }) => `${indexOf(figure)}:${formatDecimal(to)}`).join(),
            );
            expect(offered?.toSorted()).toEqual(cures.toSorted());
            expect(cures).toContain(`${at}:${sound[at]}`);
            // A swap may do as well as the one figure that can be changed alone.
            if (mistake?.explanations.length !== 1) continue;
            unique++;
            expect(mistake && indexOf(mistake.at)).toBe(at);
            expect(mended(faulty, mistakes)).toEqual(sound);
          }
        }),
        { numRuns: 4 },
      );
      if (table.id === 'three') expect(unique).toBeGreaterThan(size * 3);
    });

    test('with any two figures changed is made consistent by taking back as few slips', () => {
      const two = fc.uniqueArray(fc.nat(size - 1), { minLength: 2, maxLength: 2 });
      fc.assert(
        fc.property(tableOf(table), two, fc.nat(99), fc.nat(400), (sound, [a, b], one, other) => {
          const faulty = sound.with(a ?? 0, String(one)).with(b ?? 0, String(other));
          const { mistakes, tangles } = auditOf(table, faulty);
          expect(tangles).toEqual([]);
          expect(slipsIn(mistakes)).toBeLessThanOrEqual(2);
          expect(brokenIn(table, mended(faulty, mistakes))).toEqual([]);
        }),
        { numRuns: 400 },
      );
    });

    test('with many figures changed is mended, or lists each broken identity once', () => {
      const many = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(400)), { minLength: 3 });
      fc.assert(
        fc.property(tableOf(table), many, (sound, changes) => {
          const faulty = [...sound];
          for (const [at, value] of changes) faulty[at] = String(value);
          const { mistakes, tangles } = auditOf(table, faulty);
          const after = brokenIn(table, mended(faulty, mistakes)).length;
          const listed = tangles.flat();
          expect(new Set(listed).size).toBe(listed.length);
          expect(after).toBe(listed.length);
        }),
        { numRuns: 150 },
      );
    });

    test('recomputed has no broken sum, and recomputed as a whole no broken identity', () => {
      const values = fc.array(part, { minLength: size, maxLength: size });
      fc.assert(
        fc.property(values, (parts) => {
          const written = parts.map(String);
          const audit = auditOf(table, written);
          const write = (changes: ReturnType<typeof recomputeAll>) => {
            const result = [...written];
            for (const { figure, to } of changes) result[indexOf(figure)] = formatDecimal(to);
            return result;
          };
          const totals = brokenIn(table, write(recomputeTotals(audit)));
          expect(totals.filter(({ spec }) => spec.id !== 'balance')).toEqual([]);
          expect(brokenIn(table, write(recomputeAll(audit)))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    test('with blanks, recomputed as a whole has nothing that contradicts, and its blanks still', () => {
      const values = fc.array(part, { minLength: size, maxLength: size });
      const blanks = fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(values, blanks, (parts, places) => {
          const written = parts.map((value, at) => (places.includes(at) ? '' : String(value)));
          const changes = recomputeAll(auditOf(table, written));
          const result = [...written];
          for (const { figure, to } of changes) result[indexOf(figure)] = formatDecimal(to);
          const { mistakes, tangles, contradictions } = auditOf(table, result);
          expect([...mistakes, ...tangles, ...contradictions]).toEqual([]);
          const totals = identitiesOver(table, figuresOf(table, written)).filter(isSum);
          const names = totals.map(({ total }) => indexOf(total));
          const filled = places.filter((at) => result[at] !== '');
          expect(filled.filter((at) => !names.includes(at))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    test('with blanks is never told a wrong value for one', () => {
      let deduced = 0;
      const blanks = fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 60 });
      fc.assert(
        fc.property(tableOf(table), blanks, (sound, places) => {
          const written = [...sound];
          for (const at of places) written[at] = '';
          const audit = auditOf(table, written);
          expect([...audit.mistakes, ...audit.tangles, ...audit.contradictions]).toEqual([]);
          for (const [figure, value] of audit.deduced) {
            expect(formatDecimal(value)).toBe(sound[indexOf(figure)]);
            deduced++;
          }
        }),
        { numRuns: 150 },
      );
      expect(deduced).toBeGreaterThan(100);
    });
  },
);

describe.each([THREE_2019, THREE_2021].flatMap((table) => table ?? []))('table three', (table) => {
  const figures = figuresOf(table, []);
  const wide = 7;

  test('tells the value of any one blank, and of any whole row', () => {
    fc.assert(
      fc.property(tableOf(table), (sound) => {
        for (let at = 0; at < figures.length; at++) {
          expect(auditOf(table, sound.with(at, '若干')).deduced.size).toBe(1);
        }
        for (let row = 0; row < figures.length; row += wide) {
          const written = sound.map((text, at) => (at >= row && at < row + wide ? '' : text));
          const values = [...auditOf(table, written).deduced.values()].map(formatDecimal);
          expect(values).toEqual(sound.slice(row, row + wide));
        }
      }),
      { numRuns: 5 },
    );
  });

  test('tells two neighbours in a row that were exchanged', () => {
    fc.assert(
      fc.property(tableOf(table), fc.nat(figures.length - 2), (sound, at) => {
        const [one = '', other = ''] = [sound[at], sound[at + 1]];
        if (one === other || at % wide >= wide - 2) return;
        const faulty = sound.with(at, other).with(at + 1, one);
        const { mistakes } = auditOf(table, faulty);
        expect(mistakes.length).toBe(1);
        const slips = mistakes[0]?.explanations.filter(({ slip }) => slip) ?? [];
        expect(slips[0]?.slip).toEqual({ kind: 'neighbours-swapped' });
        expect(
          slips.map(({ changes }) => changes.map(({ figure }) => indexOf(figure))),
        ).toContainEqual([at, at + 1]);
        // Another row may have the same two figures to exchange; where none has, this is the cure.
        if (slips.length === 1) expect(mended(faulty, mistakes)).toEqual(sound);
      }),
      { numRuns: 200 },
    );
  });

  test('tells a row that was moved by a column, where many figures changed with it', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        tableOf(table),
        fc.nat(figures.length / wide - 1),
        fc.boolean(),
        (sound, row, left) => {
          const own = sound.slice(row * wide, row * wide + wide);
          const shifted = left ? [...own.slice(1), '0'] : ['0', ...own.slice(0, -1)];
          const changed = own.filter((text, at) => text !== shifted[at]).length;
          if (changed < 5) return;
          moved++;
          const faulty = sound.toSpliced(row * wide, wide, ...shifted);
          const { mistakes, tangles } = auditOf(table, faulty);
          expect(tangles).toEqual([]);
          expect(mistakes[0]?.explanations[0].slip).toEqual({
            kind: left ? 'row-moved-left' : 'row-moved-right',
          });
          expect(mended(faulty, mistakes)).toEqual(sound);
        },
      ),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});
