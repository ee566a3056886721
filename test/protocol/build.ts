import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = join(ROOT, 'dist/server.js');
const SOURCES = ['server/src', 'shared/src', 'package.json', 'esbuild.mjs'];

/**
 * Builds the server when a source is newer than the bundle. It runs once, before the test files,
 * because these run side by side and would otherwise start a bundle that is half written.
 */
export function setup(): void {
  const built = existsSync(SERVER) ? statSync(SERVER).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return;
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
}

/** The time of the last change below a path; a folder's own time tells of files taken away. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
