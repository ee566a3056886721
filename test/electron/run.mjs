import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorCache, root } from '../../scripts/lib/paths.mjs';
import { run, which } from '../../scripts/lib/process.mjs';
import { report, reportSkip } from '../../scripts/lib/report.mjs';
import { writeSettings } from '../../scripts/lib/settings.mjs';
import { bundleSuite, readResults, temporaryFolder } from '../../scripts/lib/suite.mjs';

/** Runs the suite of test/editor in the desktop VS Code. */
const name = 'electron';
// The oldest version that the extension supports, and the one that the browser suites use.
const version = '1.100.3';

process.exitCode = await main();

async function main() {
  const { executable, why } = await findVsCode();
  if (!executable) return skip(why);
  const display = findDisplay();
  if (display === 'none')
    return skip('there is no display. Install one with: apt-get install xvfb');
  if (display === 'virtual') return runUnderXvfb(executable);
  return (await runSuite(executable, temporaryFolder('electron'))) ? 0 : 1;
}

function skip(why) {
  return reportSkip(name, why, process.env.REQUIRE_ELECTRON === '1');
}

async function findVsCode() {
  if (process.env.VSCODE_EXE) return { executable: process.env.VSCODE_EXE };
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  try {
    const reporter = new SilentReporter();
    return {
      executable: await downloadAndUnzipVSCode({ version, cachePath: editorCache, reporter }),
    };
  } catch (error) {
    const why = `VS Code could not be downloaded (${error.message}). Set VSCODE_EXE to use another.`;
    return { why };
  }
}

function findDisplay() {
  const { platform, env } = process;
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return 'real';
  return which('xvfb-run') ? 'virtual' : 'none';
}

async function runUnderXvfb(executable) {
  const args = ['-a', process.execPath, fileURLToPath(import.meta.url)];
  const env = { ...process.env, VSCODE_EXE: executable };
  return (await run('xvfb-run', args, { env })).ok ? 0 : 1;
}

async function runSuite(executable, folder) {
  const { runTests } = await import('@vscode/test-electron');
  const results = join(folder, 'results.jsonl');
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);
  const data = join(folder, 'vscode');
  writeSettings(data);
  const ending = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(),
    extensionTestsEnv: { NIANBAO_TEST_RESULTS: results },
    launchArgs: [
      drafts,
      ...['--user-data-dir', data, '--extensions-dir', join(folder, 'extensions')],
    ],
  }).catch((error) => error.message);
  // Any program that ends with 0 would pass as VS Code, so the results are what counts.
  const passed = report(name, readResults(results));
  if (ending !== 0) console.log(`  VS Code ended with: ${ending}`);
  return ending === 0 && passed;
}
