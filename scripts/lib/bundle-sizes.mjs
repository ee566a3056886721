import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { root } from './paths.mjs';

/** Inputs by what they are; the first that fits counts. What is no library and fits none is code. */
const PARTS = [
  ['format data', /^shared\/src\/format\//],
  ['messages', /^shared\/src\/messages\//],
  ['language server library', /^node_modules\/(?:vscode-|@vscode\/)/],
  ['other libraries', /^node_modules\//],
  ['folder', /^server\/src\/workspace\//],
  ['folder', /^server\/src\/features\/(?:folder-|reports|sum-units|workspace-symbols)/],
  ['folder', /^shared\/src\/(?:pages|folder|features\/sum)\//],
  ['folder', /^shared\/src\/draft\/(?:facts|file|head)\.ts/],
  ['rewriting', /^shared\/src\/features\/(?:format\/|paste\/|convert)/],
  ['rewriting', /^shared\/src\/report\/(?:own-rows|pieces|same-table|written)\.ts/],
  ['rewriting', /^server\/src\/features\/(?:formatting|paste|table)/],
  ['other reports', /^shared\/src\/features\/sum\/|^server\/src\/features\/sum-/],
  ['features', /^shared\/src\/features\//],
  ['features', /^server\/src\/features\//],
  ['prose', /^shared\/src\/(?:prose|claims)\//],
  ['prose', /^shared\/src\/rules\/(?:aspect|basis|claim|private|prose|year-(?:stale|title))-/],
  ['prose', /^shared\/src\/rules\/help\/(?:aspect|claim|passages|personal|spoken|told)/],
  [
    'prose',
    /^shared\/src\/numbers\/(?:agrees|approximate|joined|measure|not-counts|range|restate|share|stated|sticky|written|yuan)/,
  ],
  ['other reports', /^shared\/src\/(?:facts|roll-up|series)\//],
  ['other reports', /^shared\/src\/policy\/(?:config-sums|registers)/],
  ['other reports', /^shared\/src\/rules\/(?:help\/)?(?:series|sum)-/],
  ['code', /^/],
];

/**
 * The sizes in bytes of the bundles that ship, minified, by part; and of bundles that hold nothing but
 * the library that each is built on, made in the same way.
 */
export async function bundleSizes() {
  const client = await sized({ entryPoints: ['client/src/main.ts'] });
  const server = await sized({ entryPoints: ['server/src/main.ts'] });
  return {
    client,
    server,
    clientLibrary: await sized(library('vscode-languageclient/node', '')),
    serverLibrary: await sized(
      library('vscode-languageserver/node', 'm.createConnection(m.ProposedFeatures.all).listen();'),
    ),
  };
}

/** A library loaded as a whole, as a program that is nothing but it would. */
function library(name, use) {
  const contents = `const m = require(${JSON.stringify(name)});\n${use}\nmodule.exports = m;`;
  return { stdin: { contents, resolveDir: root } };
}

async function sized(input) {
  const { metafile } = await build({
    ...bundleOptions,
    ...input,
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: 'out/sized.js',
    logLevel: 'error',
  });
  const parts = Object.fromEntries(PARTS.map(([name]) => [name, 0]));
  const [output] = Object.values(metafile.outputs);
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const [name] = PARTS.find(([, pattern]) => pattern.test(path));
    parts[name] += bytesInOutput;
  }
  return { total: output.bytes, parts };
}
