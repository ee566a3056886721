import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { bundleOptions } from './scripts/lib/bundle-options.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));

/** Which rooms a room may import from. What is not listed here is a forbidden import. */
const ARROWS = {
  shared: {
    rooms: ['shared'],
    packages: ['fastest-levenshtein', 'htmlparser2', 'jsonc-parser', 'picomatch', 'string-width'],
    builtins: false,
  },
  server: { rooms: ['server', 'shared'], packages: undefined, builtins: true },
  client: { rooms: ['client', 'shared'], packages: undefined, builtins: true },
};

/** The only files of shared/ that the client may see. */
const NAMES = ['shared/src/names.ts', 'shared/src/detect.ts', 'shared/src/locale.ts'];

/** Fails the build on an import against the arrows of docs/architecture.md. */
const arrows = {
  name: 'arrows',
  setup(build) {
    build.onResolve({ filter: /.*/ }, async (args) => {
      if (args.kind === 'entry-point' || args.pluginData === 'seen') return undefined;
      const importer = relative(ROOT, args.importer).split(sep);
      const arrow = ARROWS[importer[0]];
      if (!arrow) return undefined;
      const options = { kind: args.kind, resolveDir: args.resolveDir, importer: args.importer };
      const found = await build.resolve(args.path, { ...options, pluginData: 'seen' });
      const fault = faultOf(importer.join('/'), arrow, args.path, found);
      return fault ? { errors: [{ text: fault }] } : undefined;
    });
  },
};

function faultOf(importer, arrow, path, found) {
  if (!path.startsWith('.')) {
    if (isBuiltin(path)) return arrow.builtins ? undefined : `${importer} must not import ${path}`;
    const known = arrow.packages === undefined || arrow.packages.includes(path);
    return known ? undefined : `${importer} must not import ${path}`;
  }
  const target = relative(ROOT, found.path).split(sep).join('/');
  if (target === 'package.json' && !importer.startsWith('shared/')) return undefined;
  if (target.startsWith('l10n/') && importer.startsWith('client/')) return undefined;
  const room = target.split('/')[0];
  if (!arrow.rooms.includes(room)) return `${importer} must not import ${target}`;
  if (importer.startsWith('client/') && room === 'shared' && !NAMES.includes(target)) {
    return `${importer} may import the names of shared/ only, not ${target}`;
  }
  return undefined;
}

const common = {
  ...bundleOptions,
  legalComments: 'linked',
  sourcemap: process.argv.includes('--watch'),
  minify: !process.argv.includes('--watch'),
  logLevel: 'info',
  plugins: [arrows, ...bundleOptions.plugins],
};

const shebang = { js: '#!/usr/bin/env node' };
const targets = [
  {
    ...common,
    entryPoints: ['client/src/main.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
  { ...common, entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js', banner: shebang },
  { ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: shebang },
];

for (const target of targets) {
  const build = await context({ ...target, outfile: resolve(ROOT, target.outfile) });
  if (process.argv.includes('--watch')) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
  }
}
