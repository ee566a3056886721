import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The language servers that this extension host has started, by process id. */
export function serverProcesses(): number[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

/** A small Debian has no ps, but every Linux has /proc. */
function fromProc(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
      const parent = /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
      return isServer(Number(parent), command);
    });
}

function fromPs(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return isServer(Number(parent), command ?? '') ? [Number(pid)] : [];
  });
}

function isServer(parent: number, command: string): boolean {
  return parent === process.pid && /dist[/\\]server\.js/.test(command);
}

/** A process may end between the listing and the reading. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
