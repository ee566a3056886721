/**
 * `npm test`: does all its own set-up and runs every check, stopping at the first that fails.
 * This file and what it imports need no dependency, because it is what installs them.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { addCounts, sentence, takeCounts } from './lib/report.mjs';
import { steps } from './lib/steps.mjs';

const names = steps.map(({ name }) => name).join(', ');
const help = `Usage: npm test -- [--only STEP[,STEP …]]

Runs these steps in order and stops at the first that fails:
  ${names}

REQUIRE_EDITOR=1    a skipped editor suite (no Chromium, Neovim or Emacs) is a failure
REQUIRE_ELECTRON=1  a skipped suite in the desktop VS Code is a failure
CHROMIUM=PATH       the Chromium to use
VSCODE_EXE=PATH     the desktop VS Code to use, instead of a download`;

process.exitCode = await main();

async function main() {
  const chosen = readSteps();
  if (typeof chosen === 'number') return chosen;
  for (const { name } of steps) takeCounts(name);
  await ensureDependencies();

  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const times = [];
  let failed;
  for (const step of chosen) {
    const { passed, seconds } = await runStep(step);
    times.push(`  ${seconds.padStart(6)} s  ${step.name}${passed ? '' : '  FAILED'}`);
    const own = takeCounts(step.name);
    counts = addCounts(counts, own);
    if (passed) continue;
    // A step without tests of its own, such as lint, is one failure as a whole.
    if (own.failed === 0) counts.failed++;
    failed = step;
    break;
  }
  console.log(`\nTime of each step:\n${times.join('\n')}`);
  if (failed) console.log(`\nFAILED at the step "${failed.name}": ${failed.title}.`);
  // Once more at the end, because a log of thousands of lines is often kept by its last ones alone.
  for (const failure of counts.failures) console.log(`  ${failure}`);
  console.log(`\n${sentence(counts)}`);
  return failed ? 1 : 0;
}

/** The chosen steps, or the exit code when there is nothing to run. */
function readSteps() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    return select(values.only?.flatMap((value) => value.split(',')));
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return 2;
  }
}

function select(only) {
  if (!only) return steps;
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}.`);
  return steps.filter(({ name }) => only.includes(name));
}

async function runStep({ name, title, run }) {
  console.log(`\n── ${name}: ${title}`);
  const begin = performance.now();
  const passed = await run();
  return { passed, seconds: ((performance.now() - begin) / 1000).toFixed(1) };
}
