/**
 * `npm run bench`: measures, prints, and writes docs/benchmarks.md. Figures are of one run on one
 * machine; what they are compared with is measured in the same run. No test reads them. With names of
 * chapters behind it, it only measures these, and prints.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../scripts/lib/bundle-options.mjs';
import { fromRoot, root } from '../../scripts/lib/paths.mjs';
import { npm } from '../../scripts/lib/process.mjs';

/** Each measures by itself and gives its chapter of the page. */
const BENCHES = ['keystroke', 'after-keystroke', 'folder', 'bundles', 'solver'];

/** What is measured beside us; installed when needed, and no dependency of ours. */
const PEERS = ['rumdl@0.2.75', 'vscode-langservers-extracted@4.10.0'];

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
try {
  const programs = await prepare();
  const chapters = [];
  for (const name of chosen.length > 0 ? chosen : BENCHES) {
    const { chapter } = await load(name);
    chapters.push(await chapter(programs));
  }
  const page = [head(), ...chapters].join('\n\n');
  if (chosen.length === 0) writeFileSync(fromRoot('docs', 'benchmarks.md'), `${page}\n`);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true });
}

/** A bench is a script, or written in TypeScript and made one. */
async function load(name) {
  const script = fromRoot('test', 'bench', `${name}.mjs`);
  return import(pathToFileURL(existsSync(script) ? script : await bundled(`${name}.ts`, 'esm')));
}

/** Builds every program that a bench starts. */
async function prepare() {
  await npm(['run', '--silent', 'build'], { cwd: root });
  return {
    echo: await bundled('servers/echo.ts', 'cjs'),
    empty: await bundled('servers/empty.ts', 'cjs'),
    nianbao: fromRoot('dist', 'server.js'),
    peers: await installedPeers(),
  };
}

async function bundled(file, format) {
  const outfile = join(folder, file.replace(/\.ts$/, format === 'esm' ? '.mjs' : '.cjs'));
  await build({
    entryPoints: [fromRoot('test', 'bench', ...file.split('/'))],
    outfile,
    ...bundleOptions,
    minify: format === 'cjs',
    format,
    // Helpers find the repository by where they stand, which is as deep in it as this.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(fromRoot('test', 'bench', file))) },
  });
  return outfile;
}

/** Without a registry the peers are left out, and the page says so. */
async function installedPeers() {
  const prefix = fromRoot('out', 'peers');
  mkdirSync(prefix, { recursive: true });
  const options = ['--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { ok } = await npm(['install', ...options, ...PEERS], { cwd: prefix, capture: true });
  if (!ok) console.error('The peers could not be installed, and are left out.');
  return ok ? prefix : undefined;
}

function head() {
  const [cpu] = cpus();
  return [
    '# Benchmarks',
    'Written by `npm run bench`, which makes this page anew on any machine. Times differ from machine to machine; ratios are within one run and travel better.',
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}.`,
  ].join('\n\n');
}
