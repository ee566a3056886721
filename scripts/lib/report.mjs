import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testResults } from './paths.mjs';

const marks = { passed: '✓', failed: '✗', skipped: '-' };
const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * Prints one line a test, keeps the numbers for the summary of `npm test`, and says whether
 * all is well. No test at all is a failure: an editor that never found its suite ends well too.
 */
export function report(name, results) {
  for (const { title, state, milliseconds, error } of results) {
    console.log(`  ${marks[state]} ${title} (${milliseconds} ms)`);
    if (error) console.log(withoutEditorFrames(error).replace(/^/gm, '      '));
  }
  if (results.length === 0) console.log(`  ${name}: no test reported a result.`);
  const counts = results.length === 0 ? { ...nothing, failed: 1 } : countStates(results);
  keepCounts(name, counts);
  return counts.failed === 0;
}

/** Says visibly that a suite did not run. A skip that is not allowed is a failure. */
export function reportSkip(name, why, required) {
  keepCounts(name, { ...nothing, [required ? 'failed' : 'skipped']: 1 });
  console.log(`  ${name}: skipped, because ${why}`);
  if (required) console.log(`  ${name}: this skip is not allowed here, so it is a failure.`);
  return required ? 1 : 0;
}

export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

/** A step runs in a process of its own, so it leaves its numbers, and what failed, in a file. */
export function keepCounts(name, counts) {
  mkdirSync(testResults, { recursive: true });
  writeFileSync(countsFile(name), JSON.stringify(counts));
}

/** Takes the numbers that a step left, once, so that those of an earlier run never count. */
export function takeCounts(name) {
  try {
    return JSON.parse(readFileSync(countsFile(name), 'utf8'));
  } catch {
    return nothing;
  } finally {
    rmSync(countsFile(name), { force: true });
  }
}

function countsFile(name) {
  return join(testResults, `${name}.counts.json`);
}

function countStates(results) {
  const of = (state) => results.filter((result) => result.state === state).length;
  const failures = results.filter(({ state }) => state === 'failed').map(({ title }) => title);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped'), failures };
}

/** The inside of the editor is one line of a million characters; its frames say nothing. */
function withoutEditorFrames(stack) {
  return stack
    .split('\n')
    .filter((line) => !/workbench\.js|extensionHostProcess\.js/.test(line))
    .join('\n');
}
