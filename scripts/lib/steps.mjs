import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fromRoot, root } from './paths.mjs';
import { npm, run } from './process.mjs';
import { keepCounts } from './report.mjs';

const unitJson = fromRoot('test-results', 'unit.json');

/** What `npm test` runs, in this order: the cheap and frequent failures first. */
export const steps = [
  script('lint', 'lint and format'),
  script('types', 'types'),
  script('unused', 'unused code and dependencies'),
  script('build', 'build'),
  { name: 'unit', title: 'unit and protocol tests', run: runUnit },
  program('other-editors', 'the set-ups of Neovim and Emacs'),
  script('package', 'the vsix'),
  program('editor', 'the suite in the extension host'),
  program('workbench', 'the run as a user in the browser'),
  program('electron', 'the suite in the desktop VS Code'),
];

function script(name, title) {
  return { name, title, run: () => succeeded(npm(['run', '--silent', name], { cwd: root })) };
}

function program(name, title) {
  const file = fromRoot('test', name, 'run.mjs');
  return { name, title, run: () => succeeded(run(process.execPath, [file], { cwd: root })) };
}

async function succeeded(running) {
  return (await running).ok;
}

/** Vitest prints for people and writes its numbers as JSON, which the summary reads. */
async function runUnit() {
  rmSync(unitJson, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitJson}`];
  const result = await npm(['run', '--silent', 'unit', '--', ...reporters], { cwd: root });
  if (existsSync(unitJson)) keepCounts('unit', readUnitCounts());
  return result.ok;
}

function readUnitCounts() {
  const read = JSON.parse(readFileSync(unitJson, 'utf8'));
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
    failures: read.testResults.flatMap(failuresOf),
  };
}

/** A file that fails as a whole, such as for an import that is not there, has no test to name. */
function failuresOf({ name, status, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [file] : [];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}
