import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
/** What runs now, each with the way to end it at once. */
const running = new Map();
let guarded = false;

/**
 * Starts a server in a process group of its own, so that stopping it also stops what it started
 * (the editor's server forks an extension host, which forks the language server).
 */
export function start(command, args, options = {}) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, { stdio, detached: !windows, ...options });
  return guard(child, () => signalGroup(child, 'SIGKILL'));
}

/** Stops a server with all that it started, and waits until it is gone. */
export async function stop(child) {
  if (!running.has(child)) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  signalGroup(child, 'SIGTERM');
  const forced = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(forced);
  // A grandchild may outlive its parent; the group keeps its name while one member lives.
  signalGroup(child, 'SIGKILL');
}

/**
 * Runs a program to its end. It has no standard input, because nothing may wait for an answer.
 * It is asked to end and not killed, because it may have servers of its own to stop.
 */
export function run(command, args, { capture = false, ...options } = {}) {
  const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(command, args, { stdio, ...options });
  guard(child, () => child.kill('SIGTERM'));
  let output = '';
  const collect = (data) => {
    output += data;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ ok: code === 0, code: code ?? signal, output });
    });
  });
}

/** Runs npm with the same npm that started this process, when there is one. */
export function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { shell: windows, ...options });
}

/** The full path of a program on the PATH, or undefined. */
export function which(name) {
  const found = spawnSync(windows ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has already ended, which is what was wanted.
  }
}

/** However this process ends, it leaves no program behind. */
function guard(child, end) {
  running.set(child, end);
  child.once('close', () => running.delete(child));
  if (guarded) return child;
  guarded = true;
  // Programs end before their folders are removed, which other listeners of this event do.
  process.prependListener('exit', () => {
    for (const endNow of running.values()) endNow();
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  return child;
}
