import { TABLE_FOUR } from '../../shared/src/format/table-four';
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../../shared/src/format/table-three';
import type { TableSpec } from '../../shared/src/format/types';
import { type Audit, auditFigures } from '../../shared/src/identities/audit';
import { identitiesOver, imbalance } from '../../shared/src/identities/identity';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import type { Figure } from '../../shared/src/report/types';
import { consistentTable, figuresOf } from '../helpers/figures';
import { grid, median, ms, percentile } from './statistics';

const TABLES: readonly { readonly name: string; readonly table: TableSpec }[] = [
  { name: 'table three, 2021', table: TABLE_THREE_2021 },
  { name: 'table three, 2019', table: TABLE_THREE_2019 },
  { name: 'table four', table: TABLE_FOUR },
];
const WRONG = [0, 1, 2, 3, 4, 5, 10, 175];
const TABLES_TIMED = 400;
const TABLES_JUDGED = 2000;
const WARM_UP = 200;

/** A faulty table: its figures, and which of them are wrong, with what is right. */
interface Sample {
  readonly table: TableSpec;
  readonly figures: readonly Figure[];
  readonly right: ReadonlyMap<Figure, string>;
}

/** The chapter on finding wrong figures: how long it takes, and how often it finds them. */
export function chapter(): string {
  const random = seeded(20_211_926);
  return [
    '## Finding the wrong figures of a table',
    `Random tables whose identities hold (three figures in four are 0, as in published reports), in which so many figures were replaced by others of up to two digits. Each time is that of one whole audit: equations, smallest changes, explanations in order, deduced values. The floor is working out every identity of the same table once. ${TABLES_TIMED} tables a line.`,
    times(random),
    '### With blanks',
    `The same for tables in which every other 0 is blank, as many clerks leave them: what is blank is worked out too, and rules explanations out. ${TABLES_TIMED} tables a line.`,
    timesWithBlanks(seeded(20_211_926)),
    '### How often they are found',
    `${TABLES_JUDGED} tables a line. *Located*: there is one explanation, and it is what was changed. *Tie, right first*: several are equally small, and the preferred one is what was changed. *Tie, other first*: what was changed is not the preferred one. *Fewer changes do*: a smaller set makes every identity hold. *Undetermined*: more is wrong than is looked for, and the broken identities are listed. In table four no identity tells a total from its parts, so nearly all are ties.`,
    rates(random),
  ].join('\n\n');
}

function times(random: () => number): string {
  const lines = TABLES.flatMap(({ name, table }) =>
    WRONG.filter((wrong) => wrong <= figuresOf(table, []).length).map((wrong) => {
      const samples = many(TABLES_TIMED + WARM_UP, () => sample(table, wrong, random));
      const floor = timed(samples, ({ figures }) =>
        identitiesOver(table, figures).map((one) => imbalance(one)),
      );
      const audit = timed(samples, ({ figures }) => auditFigures(table, figures));
      const ratio = (median(audit) / median(floor)).toFixed(1);
      return [
        name,
        wrong,
        ms(median(floor)),
        ms(median(audit)),
        ms(percentile(audit, 0.95)),
        ratio,
      ];
    }),
  );
  return grid(['Table', 'Wrong figures', 'Floor, ms', 'Median, ms', 'p95, ms', 'Ratio'], lines);
}

function timesWithBlanks(random: () => number): string {
  const lines = TABLES.flatMap(({ name, table }) =>
    [0, 1, 2, 3, 4].map((wrong) => {
      const samples = many(TABLES_TIMED + WARM_UP, () => {
        const one = sample(table, wrong, random);
        return { ...one, figures: withBlanks(one.figures, random) };
      });
      const audit = timed(samples, ({ figures }) => auditFigures(table, figures));
      const slowest = percentile(audit, 1);
      return [name, wrong, ms(median(audit)), ms(percentile(audit, 0.95)), ms(slowest)];
    }),
  );
  return grid(['Table', 'Wrong figures', 'Median, ms', 'p95, ms', 'Slowest, ms'], lines);
}

function withBlanks(figures: readonly Figure[], random: () => number): Figure[] {
  return figures.map((figure) =>
    figure.cell?.text === '0' && random() < 0.5
      ? { ...figure, reading: { kind: 'blank' } }
      : figure,
  );
}

function rates(random: () => number): string {
  const lines = TABLES.flatMap(({ name, table }) =>
    [1, 2, 3, 4, 5].map((wrong) => {
      const counts = { located: 0, first: 0, tie: 0, fewer: 0, undetermined: 0 };
      for (const one of many(TABLES_JUDGED, () => sample(table, wrong, random))) {
        counts[judged(auditFigures(table, one.figures), one)]++;
      }
      return [name, wrong, ...Object.values(counts).map(share)];
    }),
  );
  const outcomes = [
    'Located',
    'Tie, right first',
    'Tie, other first',
    'Fewer changes do',
    'Undetermined',
  ];
  return grid(['Table', 'Wrong figures', ...outcomes], lines);
}

function judged({ mistakes, tangles }: Audit, { right }: Sample) {
  if (tangles.length > 0) return 'undetermined';
  const changes = mistakes.flatMap(({ explanations }) => explanations[0].changes);
  const hit =
    changes.length === right.size &&
    changes.every(({ figure, to }) => right.get(figure) === formatDecimal(to));
  const sole = mistakes.every(({ explanations }) => explanations.length === 1);
  if (hit) return sole ? 'located' : 'first';
  return changes.length < right.size ? 'fewer' : 'tie';
}

function sample(table: TableSpec, wrong: number, random: () => number): Sample {
  const digits = () => (random() < 0.6 ? 10 : 100);
  const value = () => Math.floor(random() * digits());
  const sound = consistentTable(table, () => (random() < 0.75 ? 0 : value()));
  const places = new Set<number>();
  while (places.size < wrong) places.add(Math.floor(random() * sound.length));
  const faulty = sound.map((text, at) => {
    if (!places.has(at)) return text;
    let other = text;
    while (other === text) other = String(value());
    return other;
  });
  const figures = figuresOf(table, faulty);
  const right = [...places].flatMap((at) => {
    const figure = figures[at];
    return figure ? [[figure, sound[at] ?? ''] as const] : [];
  });
  return { table, figures, right: new Map(right) };
}

/** What each sample takes, in milliseconds, sorted; the first ones only warm up. */
function timed(samples: readonly Sample[], work: (one: Sample) => unknown): number[] {
  const taken = samples.map((one) => {
    const start = performance.now();
    work(one);
    return performance.now() - start;
  });
  return taken.slice(WARM_UP).sort((a, b) => a - b);
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function share(count: number): string {
  return `${((100 * count) / TABLES_JUDGED).toFixed(1)} %`;
}

/** The same numbers in every run, by a linear congruence (Numerical Recipes). */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
