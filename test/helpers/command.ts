import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from './texts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Circumstances {
  /** Where it runs; the folder of the test without it. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
}

/** A folder of its own for the tests of a file, and the built command line as a user runs it there. */
export interface Workplace {
  readonly folder: string;
  /** Writes a file, and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly nianbao: (args: readonly string[], circumstances?: Circumstances) => Promise<Run>;
}

export const CLI = join(ROOT, 'dist/cli.js');

/** Begins a folder, which is gone when the tests of the file are. */
export function workplace(): Workplace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-cli-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    nianbao: (args, circumstances = {}) => run(args, { folder, ...circumstances }),
  };
}

/** The language is that of the environment, which is given: Chinese where nothing speaks English. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, GITHUB_WORKSPACE, ...rest } = process.env;
  return { ...rest, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...more };
}

function run(args: readonly string[], { folder, env, stdin }: Circumstances): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], {
    ...(folder !== undefined && { cwd: folder }),
    env: environment(env),
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  child.stdin.end(stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
