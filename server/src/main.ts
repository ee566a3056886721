import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { readLocal } from './files';
import { startServer } from './server';
import { NODE_FILES } from './workspace/node-files';

/** The rules' pages lie beside the bundle, in the installed extension as in the npm package. */
function rulePage(rule: string): string {
  return `${RULE_PAGES}/${rule}.md`;
}

const RULE_PAGES = pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href;

/**
 * Of messages that came at once, the connection decodes one in each round of the event loop, and hands
 * it on in the next: two rounds after one was handed on, so was the one behind it.
 */
function defer(step: () => void): void {
  setImmediate(() => setImmediate(step));
}

if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else {
  startServer(createConnection(ProposedFeatures.all), {
    version,
    rulePage,
    defer,
    readText: readLocal,
    files: NODE_FILES,
  });
}
