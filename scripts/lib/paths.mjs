import { fileURLToPath } from 'node:url';

/** Joins a path to the root of the repository, wherever the command was started from. */
export const fromRoot = (...parts) =>
  fileURLToPath(new URL(['../..', ...parts].join('/'), import.meta.url));

export const root = fromRoot('.').replace(/[/\\]$/, '');

/** Downloaded editors live here: outside git, and where @vscode/test-electron keeps its own. */
export const editorCache = fromRoot('.vscode-test');

/** Bundles of the test suites. They must be inside the repository to find node_modules. */
export const bundles = fromRoot('out');

/** Screenshots, results and the logs of failed runs. */
export const testResults = fromRoot('test-results');
