import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  type Equation,
  eliminate,
  residualAfter,
} from '../../shared/src/solver/equation';
import { independentChoices } from '../../shared/src/solver/independent';
import { smallestChanges } from '../../shared/src/solver/smallest-changes';
import { determine, eliminateUnknowns } from '../../shared/src/solver/unknowns';

const VARIABLES = 6;
/** No value may be larger, so that all of them can be tried. */
const TOP = 24;

interface Case {
  readonly values: readonly number[];
  readonly equations: readonly Equation[];
}

/** Small systems of counts, broken or not; coefficients as in sums and balances, and doubled ones. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    values: fc.array(fc.nat(4), { minLength: VARIABLES, maxLength: VARIABLES }),
    rows: fc.array(
      fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 1), {
        minLength: VARIABLES,
        maxLength: VARIABLES,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ values, rows }) => ({ values, equations: rows.map((row) => equation(row, values)) }));

function equation(row: readonly number[], values: readonly number[]): Equation {
  const terms = new Map(
    row.flatMap((coefficient, index) => (coefficient === 0 ? [] : [[index, coefficient] as const])),
  );
  const residual = row.reduce((sum, coefficient, at) => sum + coefficient * (values[at] ?? 0), 0);
  return { terms, residual: BigInt(residual) };
}

function solve({ values, equations }: Case, most: number) {
  return smallestChanges(equations, {
    most,
    allows: ({ variable, by }) => {
      const value = BigInt(values[variable] ?? 0) + by;
      return 0n <= value && value <= BigInt(TOP);
    },
    allowsAll: () => true,
  });
}

/** Every set of so many changes after which all equations hold, by trying all values there are. */
function bruteForce({ values, equations }: Case, size: 1 | 2): Change[][] {
  const holds = (changes: readonly Change[]) => {
    const made = new Map(changes.map(({ variable, by }) => [variable, by]));
    return equations.every((one) => residualAfter(one, made) === 0n);
  };
  const single = values.flatMap((value, variable) =>
    Array.from({ length: TOP + 1 }, (_, to) => ({ variable, by: BigInt(to - value) })).filter(
      ({ by }) => by !== 0n,
    ),
  );
  if (size === 1) return single.map((change) => [change]).filter(holds);
  return single.flatMap((one) =>
    single
      .filter(({ variable }) => variable > one.variable)
      .map((other) => [one, other])
      .filter(holds),
  );
}

function named(sets: readonly (readonly Change[])[]): string[] {
  const name = (set: readonly Change[]) =>
    set
      .map(({ variable, by }) => `${variable}:${by}`)
      .sort()
      .join(' ');
  return sets.map(name).sort();
}

/** Two variables of which one can always stand in for the other have no values of their own. */
function isDetermined({ equations }: Case, [first, second]: readonly Change[]): boolean {
  if (!first || !second) return true;
  const column = ({ variable }: Change) => equations.map(({ terms }) => terms.get(variable) ?? 0);
  const [one, other] = [column(first), column(second)];
  return one.some((a, i) => one.some((b, j) => a * (other[j] ?? 0) !== b * (other[i] ?? 0)));
}

describe('the smallest changes', () => {
  test('of one figure are exactly those that trying every value finds', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, (one) => {
        if (one.equations.every(({ residual }) => residual === 0n)) {
          expect(solve(one, 2)).toEqual([]);
          return;
        }
        const wanted = bruteForce(one, 1);
        expect(named(solve(one, 1) ?? [])).toEqual(named(wanted));
        found += wanted.length;
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('of two figures are exactly those that trying every pair of values finds', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, (one) => {
        if (one.equations.every(({ residual }) => residual === 0n)) return;
        if (bruteForce(one, 1).length > 0) return;
        const wanted = bruteForce(one, 2).filter((set) => isDetermined(one, set));
        expect(named(solve(one, 2) ?? [])).toEqual(named(wanted));
        found += wanted.length;
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(15);
  });

  test('beyond the bound are not guessed', () => {
    const broken = [0, 1, 2].map((variable) => ({ terms: new Map([[variable, 1]]), residual: 5n }));
    const one = { values: [5, 5, 5], equations: broken };
    expect(solve(one, 2)).toBeUndefined();
    expect(named(solve(one, 3) ?? [])).toEqual(['0:-5 1:-5 2:-5']);
  });
});

describe('independent choices', () => {
  const change = (variable: number) => ({ variable, by: 1n });
  const sizes = (sets: number[][]) =>
    independentChoices(sets.map((set) => set.map(change))).map((choice) => choice.length);

  test('are taken apart where every combination is there', () => {
    expect(sizes([[0, 1]])).toEqual([1, 1]);
    expect(
      sizes([
        [0, 1],
        [0, 2],
      ]),
    ).toEqual([1, 2]);
    expect(
      sizes([
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
      ]),
    ).toEqual([2, 2]);
  });

  test('are left together where they are not', () => {
    expect(
      sizes([
        [0, 3],
        [1, 2],
      ]),
    ).toEqual([2]);
    expect(
      sizes([
        [0, 2],
        [0, 3],
        [1, 2],
      ]),
    ).toEqual([3]);
  });
});

describe('unknowns', () => {
  const UNKNOWN = new Set([0, 1, 2]);
  const isUnknown = (variable: number) => UNKNOWN.has(variable);
  const determined = (equations: readonly Equation[], isNeverNegative = () => true) =>
    determine({
      open: [...equations, ...eliminateUnknowns(equations, isUnknown).solved.values()],
      changes: new Map(),
      isUnknown,
      isNeverNegative,
    });

  test('with as many equations are solved', () => {
    // x + y = 7 and x − y = 1.
    const equations = [
      {
        terms: new Map([
          [0, 1],
          [1, 1],
        ]),
        residual: -7n,
      },
      {
        terms: new Map([
          [0, 1],
          [1, -1],
        ]),
        residual: -1n,
      },
    ];
    expect(determined(equations)).toEqual(
      new Map([
        [0, 4n],
        [1, 3n],
      ]),
    );
  });

  test('that make up nothing are all 0 where they are counts, and open where they are not', () => {
    const equations = [
      {
        terms: new Map([
          [0, 1],
          [1, 1],
          [2, 1],
        ]),
        residual: 0n,
      },
    ];
    expect(determined(equations)).toEqual(
      new Map([
        [0, 0n],
        [1, 0n],
        [2, 0n],
      ]),
    );
    expect(determined(equations, () => false)).toEqual(new Map());
  });

  test('with too few equations stay open', () => {
    expect(
      determined([
        {
          terms: new Map([
            [0, 1],
            [1, 1],
          ]),
          residual: -7n,
        },
      ]),
    ).toEqual(new Map());
  });

  test('taken out leave what the others say', () => {
    const { known } = eliminateUnknowns(
      [
        {
          terms: new Map([
            [0, 1],
            [3, 1],
          ]),
          residual: -5n,
        },
        {
          terms: new Map([
            [0, 1],
            [4, 1],
          ]),
          residual: -7n,
        },
      ],
      isUnknown,
    );
    expect(known).toEqual([
      {
        terms: new Map([
          [4, 1],
          [3, -1],
        ]),
        residual: -2n,
      },
    ]);
  });
});

describe('an equation from which a variable is taken out', () => {
  const equation = (coefficients: readonly number[], residual: bigint): Equation => ({
    terms: new Map(coefficients.map((coefficient, at) => [at, coefficient])),
    residual,
  });

  test('is in lowest terms', () => {
    // 2x+4y−10 and 2x+8y+4z−18 leave y+z−2.
    const rest = eliminate(equation([2, 8, 4], -18n), equation([2, 4], -10n), 0);
    expect(rest).toEqual({
      terms: new Map([
        [1, 1],
        [2, 1],
      ]),
      residual: -2n,
    });
  });

  test('keeps a residual that no whole number makes vanish', () => {
    const rest = eliminate(equation([1, 3], -4n), equation([1, 1], -1n), 0);
    expect(rest).toEqual({ terms: new Map([[1, 2]]), residual: -3n });
    const even = eliminate(equation([1, 5], -7n), equation([1, 1], -1n), 0);
    expect(even).toEqual({ terms: new Map([[1, 2]]), residual: -3n });
  });

  test('keeps coefficients that a number holds exactly, however many were taken out', () => {
    const size = 20;
    const places = Array.from({ length: size + 2 }, (_, at) => at);
    // As good as random: −1, 0 or 1.
    const sign = (row: number, at: number) =>
      (Math.floor(1e6 * Math.sin(row * 97 + at + 1)) % 3) % 2;
    const equations = Array.from({ length: size }, (_, row) => {
      const terms = new Map(
        places.flatMap((at) => (sign(row, at) ? [[at, sign(row, at)] as const] : [])),
      );
      const sum = places.reduce((total, at) => total + sign(row, at) * at, 0);
      return { terms, residual: BigInt(-sum) };
    });
    const { solved } = eliminateUnknowns(equations, (variable) => variable < size);
    for (const { terms } of solved.values()) {
      for (const coefficient of terms.values())
        expect(Number.isSafeInteger(coefficient)).toBe(true);
    }
    const values = new Map(Array.from({ length: size + 2 }, (_, at) => [at, BigInt(at)]));
    for (const one of solved.values()) expect(residualAfter(one, values)).toBe(0n);
  });
});
