import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { start, stop } from '../../scripts/lib/process.mjs';

const PATIENCE = 60_000;

/**
 * Starts an editor without a window, in a home of its own, and gives what its probe saw of the drafts,
 * or else the fault.
 */
export async function openInEditor(editor, { home, programs, settings, drafts, words }) {
  const results = join(home, 'results.json');
  const { XDG_CONFIG_HOME: _, XDG_DATA_HOME: __, ...own } = process.env;
  const [command, ...args] = editor.command(settings);
  const child = start(command, args, {
    cwd: home,
    env: {
      ...own,
      HOME: home,
      LC_ALL: 'C.UTF-8',
      PATH: [programs, process.env.PATH].join(delimiter),
      NIANBAO_TEST_FILES: drafts.map(({ path }) => path).join('\n'),
      NIANBAO_TEST_WORDS: words,
      NIANBAO_TEST_RESULTS: results,
    },
  });
  const log = await ended(child);
  if (!existsSync(results)) return { fault: `The editor left no results:\n${log}` };
  const seen = JSON.parse(readFileSync(results, 'utf8'));
  return seen.fault ? { fault: `${seen.fault}\n${log}` } : seen;
}

/** What an editor printed until it ended, or was ended because it did not by itself. */
async function ended(child) {
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += data;
    });
  }
  const patience = setTimeout(() => stop(child), PATIENCE);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(patience);
  return log;
}
