import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundles, fromRoot } from './paths.mjs';

/** Bundles the Mocha suite for the extension host and says where its index.js is. */
export async function bundleSuite() {
  const { build } = await import('esbuild');
  const outfile = join(bundles, 'editor', 'index.js');
  await build({
    entryPoints: [fromRoot('test', 'editor', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha reads files beside its own code, so it cannot be bundled.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}

/** An empty folder for one run, which is removed however this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `nianbao-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Reads the JSON lines that the suite wrote, one a test. */
export function readResults(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
