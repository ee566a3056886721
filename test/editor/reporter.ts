import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Writes one JSON line a test to the file named in the environment. The exit code of the editor
 * alone proves nothing, since an editor that never found the suite ends with 0 as well.
 */
export class jsonLines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const { EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;
    runner.on(EVENT_TEST_PASS, (test) => write(test, 'passed'));
    runner.on(EVENT_TEST_PENDING, (test) => write(test, 'skipped'));
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => write(test, 'failed', error));
  }
}

function write(test: Mocha.Test, state: string, error?: Error): void {
  const file = process.env.NIANBAO_TEST_RESULTS;
  if (!file) return;
  const line = {
    title: test.titlePath().join(' › '),
    state,
    milliseconds: test.duration ?? 0,
    error: error?.stack ?? error?.message,
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}
