import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { startServer } from './server';

/** The rules' pages lie beside the bundle, in the installed extension as in the npm package. */
function rulePage(rule: string): string {
  return pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${rule}.md`)).href;
}

/**
 * The connection reads one message in each round of the event loop, and asks for the next round when it
 * is done with one. A microtask later our own request stands behind that, in the same round.
 */
function defer(step: () => void): void {
  queueMicrotask(() => setImmediate(step));
}

if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else {
  startServer(createConnection(ProposedFeatures.all), { version, rulePage, defer });
}
