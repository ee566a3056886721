/**
 * `npm run bench`: measures, prints, and writes docs/benchmarks.md. Figures are of one run on one
 * machine; what they are compared with is measured in the same run. No test reads them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/** Each measures by itself and gives its chapter of the page. */
const BENCHES = ['solver'];

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
try {
  const chapters = [];
  for (const name of BENCHES) chapters.push((await load(name)).chapter());
  const page = [head(), ...chapters].join('\n\n');
  writeFileSync(fromRoot('docs', 'benchmarks.md'), `${page}\n`);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true });
}

async function load(name) {
  const outfile = join(folder, `${name}.mjs`);
  const entry = fromRoot('test', 'bench', `${name}.ts`);
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  return import(pathToFileURL(outfile));
}

function head() {
  const [cpu] = cpus();
  return [
    '# Benchmarks',
    'Written by `npm run bench`, which makes this page anew on any machine. Times differ from machine to machine; ratios are within one run and travel better.',
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}.`,
  ].join('\n\n');
}
