import { performance } from 'node:perf_hooks';
import { type BenchDocument, documentOf, type Keystroke } from './documents';
import { FLOOR, OURS, type Programs, type ServerUnderTest, serversOf } from './servers';
import { Session } from './session';
import { grid, median, middle, ms, percentile, times } from './statistics';

const SIZES = [7, 72, 720];
/** How two processes share the cores differs from start to start, so that floors and ours start often. */
const ROUNDS = 9;
const PEER_ROUNDS = 3;
const STARTS = 7;
const BURSTS = 7;
const EDITS_IN_BURST = 100;
/** So many keystrokes of a kind are measured, and as many before that; slow servers get less. */
const KEYSTROKES = 600;
const MOST_MS = 1500;

const KINDS = ['digit', 'character', 'line'] as const;

/** The median and the 95th percentile of one round. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** What one server takes with a document of one size, in milliseconds; medians of the rounds. */
interface Figures {
  readonly kinds: ReadonlyMap<string, Spread>;
  readonly burst: number;
  readonly memory: number;
}

type Measured = ReadonlyMap<string, Figures>;

/** The chapter on what a keystroke costs, beside two floors and two peers. */
export async function chapter(programs: Programs): Promise<string> {
  const servers = serversOf(programs);
  const sizes = new Map<number, Measured>();
  for (const size of SIZES) sizes.set(size, await measured(servers, size));
  const starts = await startsOf(servers);
  return [
    '## A keystroke',
    `A client over standard input and output sends one edit and waits for the findings of that version: ${KEYSTROKES} keystrokes of each kind after as many to warm up (servers that are slow get ${MOST_MS / 1000} s for each), in ${ROUNDS} rounds (${PEER_ROUNDS} for the peers), in which the servers take turns and are started anew; each figure is the median of the rounds. *digit*: a digit behind a figure of table three, so that its sums break, and taken away again. *character*: a character within a paragraph. *line*: a line inserted, and deleted. *all*: the three kinds together. Reports longer than 7 KiB hold the rest in section one, in paragraphs of 10 KiB that state figures. The floors are a Node process that answers every change with an empty list, and *${FLOOR}*, which does so with TextDocuments and nothing else. The peers read their own language at equal size, by pull: rumdl Markdown (it asks for the whole text at each change, which its client has to send), vscode-json (the JSON server of vscode-langservers-extracted) JSON. Ratios are to *${FLOOR}* at the same size.`,
    goals(sizes, starts),
    ...SIZES.map((size) => keystrokesTable(size, sizes.get(size) ?? new Map())),
    `### Bursts, memory\n\n${EDITS_IN_BURST} edits sent at once until the findings of the last; memory of the process after all that.`,
    othersTable(sizes),
    '### Start\n\nFrom the start of the process to the first findings of a text of 7 KiB.',
    startTable(starts),
  ].join('\n\n');
}

async function measured(servers: readonly ServerUnderTest[], size: number): Promise<Measured> {
  const rounds: Map<string, Figures>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const figures = new Map<string, Figures>();
    for (const server of servers) {
      if (server.language !== 'report' && round >= PEER_ROUNDS) continue;
      figures.set(server.name, await oneRound(server, documentOf(server.language, size)));
    }
    rounds.push(figures);
  }
  return new Map(
    servers.map(({ name }) => [name, middleOf(rounds.flatMap((round) => round.get(name) ?? []))]),
  );
}

async function oneRound(server: ServerUnderTest, document: BenchDocument): Promise<Figures> {
  const session = await Session.start(server, document);
  const kinds = new Map<string, Spread>();
  const every: number[] = [];
  for (const keystroke of document.keystrokes) {
    await typed(session, keystroke);
    const taken = await typed(session, keystroke);
    every.push(...taken);
    kinds.set(keystroke.kind, spread(taken));
  }
  kinds.set('all', spread(every));
  const character = document.keystrokes.find(({ kind }) => kind === 'character');
  const burst = character ? await burstOf(session, character) : Number.NaN;
  const memory = session.memory() ?? Number.NaN;
  await session.stop();
  return { kinds, burst, memory };
}

/** What each keystroke takes, half of them taking away what the other half typed. */
async function typed(session: Session, keystroke: Keystroke): Promise<number[]> {
  const taken: number[] = [];
  const end = performance.now() + MOST_MS;
  while (taken.length < KEYSTROKES && performance.now() < end) {
    taken.push(await timed(() => session.type(keystroke)));
    taken.push(await timed(() => session.takeAway(keystroke)));
  }
  return taken;
}

async function burstOf(session: Session, keystroke: Keystroke): Promise<number> {
  const taken: number[] = [];
  for (let count = 0; count < BURSTS; count++) {
    taken.push(await timed(() => session.burst(keystroke, EDITS_IN_BURST)));
  }
  return middle(taken);
}

async function startsOf(servers: readonly ServerUnderTest[]): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number[]>();
  for (let count = 0; count < STARTS; count++) {
    for (const server of servers) {
      const document = documentOf(server.language, SIZES[0] ?? 7);
      const start = performance.now();
      const session = await Session.start(server, document);
      const all = taken.get(server.name) ?? [];
      taken.set(server.name, [...all, performance.now() - start]);
      await session.stop();
    }
  }
  return new Map([...taken].map(([name, all]) => [name, middle(all)]));
}

async function timed(step: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

function spread(taken: readonly number[]): Spread {
  const sorted = [...taken].sort((a, b) => a - b);
  return { p50: median(sorted), p95: percentile(sorted, 0.95) };
}

function middleOf(rounds: readonly Figures[]): Figures {
  const of = (pick: (one: Figures) => number | undefined) =>
    middle(rounds.map((one) => pick(one) ?? Number.NaN));
  const kinds = [...KINDS, 'all'].map((kind) => {
    const p50 = of((one) => one.kinds.get(kind)?.p50);
    return [kind, { p50, p95: of((one) => one.kinds.get(kind)?.p95) }] as const;
  });
  return {
    kinds: new Map(kinds),
    burst: of(({ burst }) => burst),
    memory: of(({ memory }) => memory),
  };
}

/** The goals that the project has set itself, and what was measured. */
function goals(sizes: ReadonlyMap<number, Measured>, starts: ReadonlyMap<string, number>): string {
  const ratio = (size: number, pick: (figures: Figures) => number | undefined) => {
    const [ours, floor] = [OURS, FLOOR].map((name) => {
      const figures = sizes.get(size)?.get(name);
      return figures ? (pick(figures) ?? Number.NaN) : Number.NaN;
    });
    return (ours ?? Number.NaN) / (floor ?? Number.NaN);
  };
  const kind = (name: string, part: keyof Spread) => (figures: Figures) =>
    figures.kinds.get(name)?.[part];
  const rows: [string, number, number][] = [7, 720].flatMap((size) =>
    ['all', ...KINDS].map((name): [string, number, number] => [
      `keystroke p50 at ${size} KiB, ${name}`,
      1.3,
      ratio(size, kind(name, 'p50')),
    ]),
  );
  rows.push(['keystroke p95 at 7 KiB, all', 1.5, ratio(7, kind('all', 'p95'))]);
  rows.push(['burst of 100 edits at 720 KiB', 1.5, ratio(720, ({ burst }) => burst)]);
  const start = (starts.get(OURS) ?? Number.NaN) / (starts.get(FLOOR) ?? Number.NaN);
  rows.push(['start to first findings', 1.2, start]);
  rows.push(['memory at 720 KiB', 1.5, ratio(720, ({ memory }) => memory)]);
  const lines = rows.map(([name, goal, value]) => [
    name,
    `≤ ${goal}`,
    times(value),
    value <= goal ? 'met' : 'not met',
  ]);
  return grid([`${OURS} ÷ ${FLOOR}`, 'Goal', 'Measured', ''], lines);
}

function keystrokesTable(size: number, measured: Measured): string {
  const floor = measured.get(FLOOR);
  const lines = [...measured].flatMap(([name, figures]) =>
    ['all', ...KINDS].map((kind) => {
      const own = figures.kinds.get(kind) ?? { p50: Number.NaN, p95: Number.NaN };
      const least = floor?.kinds.get(kind) ?? own;
      const ratios = [times(own.p50 / least.p50), times(own.p95 / least.p95)];
      return [`${name}: ${kind}`, ms(own.p50), ms(own.p95), ...ratios];
    }),
  );
  const head = ['Server: keystroke', 'p50, ms', 'p95, ms', 'p50 ratio', 'p95 ratio'];
  return `### At ${size} KiB\n\n${grid(head, lines)}`;
}

function othersTable(sizes: ReadonlyMap<number, Measured>): string {
  const lines = [...sizes].flatMap(([size, measured]) => {
    const floor = measured.get(FLOOR);
    return [...measured].map(([name, figures]) => [
      `${size} KiB: ${name}`,
      ms(figures.burst),
      times(figures.burst / (floor?.burst ?? Number.NaN)),
      figures.memory.toFixed(0),
      times(figures.memory / (floor?.memory ?? Number.NaN)),
    ]);
  });
  return grid(['Server', 'Burst, ms', 'Ratio', 'Memory, MiB', 'Ratio'], lines);
}

function startTable(starts: ReadonlyMap<string, number>): string {
  const floor = starts.get(FLOOR) ?? Number.NaN;
  const lines = [...starts].map(([name, value]) => [name, ms(value), times(value / floor)]);
  return grid(['Server', 'Median, ms', 'Ratio'], lines);
}
