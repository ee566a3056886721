import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, remoteUri, startServer, workbenchUrl } from '../../scripts/editor.mjs';
import { inBrowser } from '../../scripts/lib/in-browser.mjs';
import { root, testResults } from '../../scripts/lib/paths.mjs';
import { report } from '../../scripts/lib/report.mjs';
import { bundleSuite, readResults, temporaryFolder } from '../../scripts/lib/suite.mjs';
import { pasteOnRequest } from './paster.mjs';

/** Runs the Mocha suite in the extension host of VS Code, opened in headless Chromium. */
const name = 'editor';
const patience = 300_000;
const logFile = join(testResults, 'extension-host.log');

process.exitCode = await main();

async function main() {
  return inBrowser(name, async (chromium) => {
    const index = await bundleSuite();
    mkdirSync(testResults, { recursive: true });
    return runSuite(chromium, index, temporaryFolder('editor'));
  });
}

async function runSuite(chromium, index, folder) {
  const results = join(folder, 'results.jsonl');
  const drafts = join(folder, 'drafts');
  const clipboard = join(folder, 'clipboard.json');
  mkdirSync(drafts);
  const server = await startServer({
    dataDir: join(folder, 'vscode'),
    extensionsDir: join(folder, 'extensions'),
    smokeTestDriver: true,
    // In a browser the editor saves by itself, some time after an edit; on the desktop it does not.
    userSettings: { 'files.autoSave': 'off' },
    env: { NIANBAO_TEST_RESULTS: results, NIANBAO_TEST_CLIPBOARD: clipboard },
  });
  try {
    const ending = await openSuite(chromium, server.port, { index, drafts, clipboard });
    const passed = report(name, readResults(results));
    for (const url of ending.strangers) console.log(`  A request to another machine: ${url}`);
    if (ending.code === 0 && passed && ending.strangers.length === 0) return true;
    console.log(`  The editor ended with ${ending.code}; its log is in ${logFile}.`);
    writeFileSync(logFile, [...ending.log, server.log()].join('\n'));
    return false;
  } finally {
    await server.stop();
  }
}

/** The workbench reports through two functions that it finds in its page. */
async function openSuite(chromium, port, { index, drafts, clipboard }) {
  const browser = await openBrowser(chromium);
  const stopPasting = pasteOnRequest(browser.page, clipboard);
  const log = [];
  let timer;
  try {
    const code = await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve('nothing, as it did not finish in time'), patience);
      const url = suiteUrl(port, index, drafts);
      openPage(browser, url, log, resolve).catch(reject);
    });
    if (code !== 0) await screenshot(browser.page);
    return { code, log, strangers: browser.strangers };
  } finally {
    clearTimeout(timer);
    stopPasting();
    await browser.close();
  }
}

async function openPage({ page }, url, log, exit) {
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    log.push(`${type}: ${args.join(' ')}`);
  });
  await page.exposeFunction('codeAutomationExit', (code) => exit(code));
  await page.goto(url);
}

function suiteUrl(port, index, drafts) {
  return workbenchUrl(port, {
    folder: drafts,
    payload: [
      ['extensionDevelopmentPath', remoteUri(port, root)],
      ['extensionTestsPath', remoteUri(port, index)],
    ],
  });
}

async function screenshot(page) {
  const path = join(testResults, 'extension-host-failure.png');
  await page.screenshot({ path });
  console.log(`  A picture of the window is in ${path}.`);
}
