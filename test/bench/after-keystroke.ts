import { performance } from 'node:perf_hooks';
import { documentOf, type Keystroke } from './documents';
import { BENCH_REQUESTS, type BenchRequest, isAnnounced } from './requests';
import { FLOOR, OURS_BY_PULL, type Programs, type ServerUnderTest, serversOf } from './servers';
import { Session } from './session';
import { grid, middle, ms, times } from './statistics';

const ROUNDS = 3;
const ASKED = 100;
/** So often a request is sent before that, and so often is typed before all of them. */
const WARM_UP = 50;
const TYPED_BEFORE = 300;

/**
 * How much longer than the floor, which answers with nothing, an answer may take: some tenths of a
 * millisecond for the answer itself, and nothing for the length of the text.
 */
const SIZES: readonly { readonly kib: number; readonly goal: number }[] = [
  { kib: 7, goal: 5 },
  { kib: 720, goal: 1.3 },
];

/** Where is typed; what is asked is about a figure of table three in any case. */
const TYPED = ['character', 'digit'] as const;
type Typed = (typeof TYPED)[number];

/** What one server takes to answer, in milliseconds, by the request and by what was typed. */
type Figures = ReadonlyMap<string, number>;

const keyOf = ({ name }: BenchRequest, typed: Typed) => `${name} ${typed}`;

/** The chapter on how soon a request is answered that an editor sends together with a keystroke. */
export async function chapter(programs: Programs): Promise<string> {
  const servers = serversOf(programs).filter(({ name }) => [FLOOR, OURS_BY_PULL].includes(name));
  const tables: string[] = [];
  const goals: string[][] = [];
  for (const size of SIZES) {
    const measured = await measuredAt(size.kib, servers);
    tables.push(`### Answers at ${size.kib} KiB`, tableOf(measured));
    goals.push(...goalsOf(size, measured));
  }
  return [
    '## Right after a keystroke',
    `A request that is sent together with one edit, of which the server knows nothing before, until its answer: ${ASKED} times after ${WARM_UP} to warm up, in ${ROUNDS} rounds in which the servers take turns and are started anew; medians. *Paragraph*: a character was typed in a paragraph. *Figure*: a digit was typed behind a figure of table three, so that its sums break. Asked is about that figure, about the screen around it, or about the whole draft. The client is an editor of today, which pulls findings. *${FLOOR}* answers every request with nothing. A request that Nianbao does not announce is left out.`,
    grid([`${OURS_BY_PULL} ÷ ${FLOOR}, paragraph`, 'Goal', 'Measured', ''], goals),
    ...tables,
  ].join('\n\n');
}

async function measuredAt(
  kib: number,
  servers: readonly ServerUnderTest[],
): Promise<ReadonlyMap<string, Figures>> {
  const rounds = new Map<string, Figures[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const server of servers) {
      const before = rounds.get(server.name) ?? [];
      rounds.set(server.name, [...before, await oneRound(server, kib)]);
    }
  }
  return new Map([...rounds].map(([name, figures]) => [name, middleOf(figures)]));
}

async function oneRound(server: ServerUnderTest, kib: number): Promise<Figures> {
  const document = documentOf(server.language, kib);
  const session = await Session.start(server, document);
  const figures = new Map<string, number>();
  const figure = keystrokeOf(document.keystrokes, 'digit');
  for (let count = 0; count < TYPED_BEFORE; count++) {
    await session.type(figure);
    await session.takeAway(figure);
  }
  for (const request of BENCH_REQUESTS) {
    if (!isAnnounced(request, session.capabilities)) continue;
    for (const typed of TYPED) {
      const keystroke = keystrokeOf(document.keystrokes, typed);
      figures.set(keyOf(request, typed), await asked(session, request, keystroke, figure));
    }
  }
  await session.stop();
  return figures;
}

function keystrokeOf(keystrokes: readonly Keystroke[], kind: Typed): Keystroke {
  const found = keystrokes.find((one) => one.kind === kind);
  if (!found) throw new Error(`The document has no place for a ${kind}.`);
  return found;
}

async function asked(
  session: Session,
  { method, params }: BenchRequest,
  typing: Keystroke,
  { at }: Keystroke,
): Promise<number> {
  const taken: number[] = [];
  let last: unknown;
  for (let count = 0; count < WARM_UP + ASKED; count++) {
    const start = performance.now();
    last = await session.typeAndAsk(typing, method, params(at, last), () => {
      taken.push(performance.now() - start);
    });
  }
  return middle(taken.slice(WARM_UP));
}

function middleOf(rounds: readonly Figures[]): Figures {
  const keys = [...(rounds[0]?.keys() ?? [])];
  return new Map(
    keys.map((key) => [key, middle(rounds.map((round) => round.get(key) ?? Number.NaN))]),
  );
}

function tableOf(measured: ReadonlyMap<string, Figures>): string {
  const ours = measured.get(OURS_BY_PULL);
  const floor = measured.get(FLOOR);
  const lines = BENCH_REQUESTS.filter((one) => ours?.has(keyOf(one, 'character'))).map(
    (request) => [
      request.name,
      ...TYPED.flatMap((typed) => {
        const [own, least] = [ours, floor].map(
          (one) => one?.get(keyOf(request, typed)) ?? Number.NaN,
        );
        return [ms(least ?? Number.NaN), ms(own ?? Number.NaN), ratio(own, least)];
      }),
    ],
  );
  const columns = ['Paragraph', 'Figure'].flatMap((where) => [
    `${where}: floor, ms`,
    'Nianbao, ms',
    'Ratio',
  ]);
  return grid(['Request', ...columns], lines);
}

/** What is typed mostly is text; a figure changes the answers, and is shown without a goal. */
function goalsOf(
  { kib, goal }: (typeof SIZES)[number],
  measured: ReadonlyMap<string, Figures>,
): string[][] {
  return BENCH_REQUESTS.flatMap((request) => {
    const key = keyOf(request, 'character');
    const own = measured.get(OURS_BY_PULL)?.get(key);
    const least = measured.get(FLOOR)?.get(key);
    if (own === undefined || least === undefined) return [];
    const verdict = own / least <= goal ? 'met' : 'not met';
    return [[`${request.name} at ${kib} KiB`, `≤ ${goal}`, ratio(own, least), verdict]];
  });
}

function ratio(own = Number.NaN, least = Number.NaN): string {
  return times(own / least);
}
