import { type ChildProcess, spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../helpers/sayings/generate';
import { ROOT } from '../helpers/texts';
import { grid, middle, times } from './statistics';

const FILES = 2000;
const BYTES_A_FILE = 7 * 2 ** 10;
const ROUNDS = 3;
/** How many files the long run goes over; `BENCH_FILES` sets another number, and the page says which. */
const MANY_FILES = Number(process.env.BENCH_FILES ?? 100_000);
/** How often memory is looked at in the long run, by files. */
const STEP = MANY_FILES / 10;
const CLI = join(ROOT, 'dist/cli.js');

/** Reads each file and looks at each character once: what no checker in Node can do without. */
const FLOOR = `
const { readdirSync, readFileSync } = require('node:fs');
let lines = 0;
for (const name of readdirSync(process.argv[1])) {
  const text = readFileSync(process.argv[1] + '/' + name, 'utf8');
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
}
console.log(lines);`;

interface Programs {
  readonly peers: string | undefined;
}

interface Runner {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** The chapter on the command line over folders of reports. */
export async function chapter({ peers }: Programs): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-folder-'));
  try {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (let index = 0; index < FILES; index++)
      writeFileSync(join(reports, name(index)), report(index));
    const runners = runnersFor(reports, peers);
    const runs = new Map<Runner, Run[]>(runners.map((one) => [one, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const one of runners) runs.get(one)?.push(await timed(one));
    }
    const parts = [intro(), table(runs), '### Many files', await longRun(folder, reports)];
    return ['## A folder of reports', ...parts].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function intro(): string {
  return `${FILES} distinct reports of ${BYTES_A_FILE / 2 ** 10} KiB in Markdown, in ${ROUNDS} rounds in which the programs take turns; medians, from the start of the process to its end. The floor is a Node script that reads each file and looks at each of its characters once. *rumdl* is a linter of Markdown in Rust, which uses all cores, over the same files, without its cache. Memory is the most that the process ever had (VmHWM), with all of its threads.`;
}

function name(index: number): string {
  return `report-${String(index).padStart(5, '0')}.md`;
}

const PLACES = [...'青临海白远柳东平石江原桦山溪湖南云安清宁'];
const ORGANS = /青石|临江|海原|白桦|远山|柳溪|东湖|平原/gu;

/** A report of an organ of its own, of which five years in a row are there; as long as all others. */
function report(index: number): string {
  const organ = Math.floor(index / 5);
  const place = `${PLACES[organ % 20]}${PLACES[Math.floor(organ / 20) % 20]}`;
  const text = generate(index)
    .text.replace(ORGANS, place)
    .replace(/ {2,}\|/gu, ' |')
    .replace(/-{4,}/gu, '---');
  const missing = BYTES_A_FILE - Buffer.byteLength(text);
  const sentence = `${place}各单位按照要求完善工作机制，加强学习，改进服务。`;
  const filler = sentence.repeat(Math.max(0, Math.ceil(missing / Buffer.byteLength(sentence))));
  return text.replace(/(?=\n#* *六、)/u, `\n${filler}\n`);
}

function runnersFor(reports: string, peers: string | undefined): Runner[] {
  const node = process.execPath;
  const check = [CLI, 'check', reports, '--format', 'ndjson', '--no-ledger'];
  const rumdl = peers && join(peers, 'node_modules', '.bin', 'rumdl');
  return [
    { name: 'floor', command: node, args: ['-e', FLOOR, reports] },
    { name: 'Nianbao', command: node, args: check },
    { name: 'Nianbao, two threads', command: node, args: [...check, '--jobs', '2'] },
    ...(rumdl ? [{ name: 'rumdl', command: rumdl, args: ['check', '--no-cache', reports] }] : []),
  ];
}

/** Runs a program and lets what it writes pass by. */
async function timed({ command, args }: Runner): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  let most = Number.NaN;
  const timer = setInterval(() => {
    most = memoryOf(child, 'VmHWM') ?? most;
  }, 20);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, mebibytes: most };
}

/** What the system says of the memory of a process, in MiB; undefined where it says nothing. */
function memoryOf({ pid }: ChildProcess, field: 'VmHWM' | 'VmRSS'): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kibibytes = new RegExp(`${field}:\\s*(\\d+)`, 'u').exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 2 ** 10;
  } catch {
    return undefined;
  }
}

function table(runs: ReadonlyMap<Runner, readonly Run[]>): string {
  const told = [...runs].map(([{ name: who }, all]) => ({
    who,
    seconds: middle(all.map(({ seconds }) => seconds)),
    mebibytes: middle(all.map(({ mebibytes }) => mebibytes)),
  }));
  const of = (who: string) => told.find((one) => one.who === who);
  const own = of('Nianbao');
  const floor = (own?.seconds ?? Number.NaN) / (of('floor')?.seconds ?? Number.NaN);
  const peer = (of('rumdl')?.seconds ?? Number.NaN) / (own?.seconds ?? Number.NaN);
  const memory = own?.mebibytes ?? Number.NaN;
  return [
    grid(
      ['Nianbao', 'Goal', 'Measured', ''],
      [
        ['time ÷ floor', '≤ 1.8', times(floor), floor <= 1.8 ? 'met' : 'not met'],
        ['files a second ÷ rumdl', '≥ 1.5', times(peer), peer >= 1.5 ? 'met' : 'not met'],
        ['memory, MiB', '≤ 114', memory.toFixed(0), memory <= 114 ? 'met' : 'not met'],
      ],
    ),
    grid(
      ['Program', 'Seconds', 'Files a second', 'Memory, MiB'],
      told.map(({ who, seconds, mebibytes }) => [
        who,
        seconds.toFixed(2),
        (FILES / seconds).toFixed(0),
        mebibytes.toFixed(0),
      ]),
    ),
  ].join('\n\n');
}

/** Checks far more files than fit into memory, which are the same ones under many names. */
async function longRun(folder: string, reports: string): Promise<string> {
  const many = join(folder, 'many');
  for (let part = 0; part < MANY_FILES / FILES; part++) {
    const inside = join(many, String(part).padStart(3, '0'));
    mkdirSync(inside, { recursive: true });
    for (let at = 0; at < FILES; at++) linkSync(join(reports, name(at)), join(inside, name(at)));
  }
  const start = performance.now();
  const args = [CLI, 'check', many, '--format', 'ndjson', '--no-ledger'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: (readonly string[])[] = [];
  let files = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) {
      if (byte !== 10 || ++files % STEP !== 0) continue;
      const seconds = (performance.now() - start) / 1000;
      const memory = memoryOf(child, 'VmRSS') ?? Number.NaN;
      lines.push([files.toLocaleString('en'), seconds.toFixed(0), memory.toFixed(0)]);
    }
  });
  await new Promise((resolve) => child.once('close', resolve));
  const said = `Memory while ${MANY_FILES.toLocaleString('en')} files are checked in one run, which are the ones above under so many names.`;
  return `${said}\n\n${grid(['Files done', 'Seconds', 'Memory, MiB'], lines)}`;
}
