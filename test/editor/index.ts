import Mocha from 'mocha';
import { jsonLines } from './reporter';

/** VS Code calls this function, in the extension host, as `extensionTestsPath`. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: jsonLines });
  // Bundled suites are not files that Mocha could load, so it is told by hand that they follow.
  mocha.suite.emit('pre-require', globalThis, 'index.ts', mocha);
  // The quiet suite is the first, since it observes that no server runs yet.
  await import('./quiet.suite');
  await import('./detect.suite');
  await import('./findings.suite');
  await import('./reading.suite');
  await import('./marks.suite');
  await import('./writing.suite');
  await import('./steady.suite');
  await import('./paste.suite');
  await import('./keys.suite');
  await import('./folder.suite');
  await import('./sums.suite');
  await import('./restart.suite');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in the extension host failed.`);
}
