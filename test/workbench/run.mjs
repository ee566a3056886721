import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  installVsix,
  openBrowser,
  remoteUri,
  startServer,
  workbenchUrl,
} from '../../scripts/editor.mjs';
import { inBrowser } from '../../scripts/lib/in-browser.mjs';
import { fromRoot, testResults } from '../../scripts/lib/paths.mjs';
import { report } from '../../scripts/lib/report.mjs';
import { temporaryFolder } from '../../scripts/lib/suite.mjs';
import { packageVsix, vsixPath } from '../../scripts/lib/vsix.mjs';
import { journey } from './journey.mjs';
import { readSample } from './sample.mjs';

/**
 * Walks through the window as a user does, with the packaged extension in a fresh VS Code.
 *
 * --screenshots DIR  where the pictures go (default: test-results/workbench)
 * --language LANG    the language of the findings: zh-cn or en
 * --build            package the extension first, even when a package is there
 */
const name = 'workbench';
const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'string', default: join(testResults, 'workbench') },
    language: { type: 'string', default: 'auto' },
    build: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main() {
  return inBrowser(name, async (chromium) => {
    if (options.build || !existsSync(vsixPath())) await packageVsix();
    mkdirSync(options.screenshots, { recursive: true });
    rmSync(join(options.screenshots, 'failure.png'), { force: true });
    return walk(chromium, temporaryFolder('workbench'));
  });
}

async function walk(chromium, folder) {
  const drafts = join(folder, 'drafts');
  const place = { dataDir: join(folder, 'vscode'), extensionsDir: join(folder, 'extensions') };
  cpSync(fromRoot('samples'), drafts, { recursive: true });
  await installVsix(vsixPath(), place);
  const userSettings = { 'nianbao.language': options.language };
  const server = await startServer({ ...place, userSettings });
  const browser = await openBrowser(chromium);
  try {
    const file = join(drafts, 'draft.txt');
    const payload = [['openFile', remoteUri(server.port, file)]];
    await browser.page.goto(workbenchUrl(server.port, { folder: drafts, payload }));
    return report(name, await runSteps({ ...browser, file, sample: readSample() }));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A step needs what the one before left behind, so the first failure is the last step. */
async function runSteps(context) {
  const picture = async (title) => {
    // What has just appeared is still fading in.
    await context.page.waitForTimeout(300);
    await context.page.screenshot({ path: join(options.screenshots, `${title}.png`) });
  };
  const results = [];
  for (const [title, step] of journey) {
    const begin = Date.now();
    const error = await step({ ...context, picture }).catch((thrown) => thrown);
    const failed = error instanceof Error;
    results.push({
      title,
      state: failed ? 'failed' : 'passed',
      milliseconds: Date.now() - begin,
      error: failed ? error.stack : undefined,
    });
    if (!failed) continue;
    await picture('failure');
    console.log(`  A picture of the window is in ${join(options.screenshots, 'failure.png')}.`);
    break;
  }
  return results;
}
