import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
import { walkthrough } from './walkthrough.mjs';

/**
 * Walks through the window as users do, with the packaged extension in a fresh VS Code.
 *
 * --screenshots DIR  where the pictures go (default: test-results/workbench)
 * --language LANG    the language of the findings: zh-cn or en
 * --way WAY          one way only: draft or walkthrough
 * --build            package the extension first, even when a package is there
 */
const name = 'workbench';
/** What there is to walk through, by which steps, and whether it begins with drafts in the folder. */
const WAYS = [
  ['draft', journey, true],
  ['walkthrough', walkthrough, false],
];
const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'string', default: join(testResults, 'workbench') },
    language: { type: 'string', default: 'auto' },
    way: { type: 'string' },
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

/** One way through the window after the other, each in a window and a folder of its own. */
async function walk(chromium, folder) {
  const place = { dataDir: join(folder, 'vscode'), extensionsDir: join(folder, 'extensions') };
  await installVsix(vsixPath(), place);
  const texts = speak(place.extensionsDir);
  const userSettings = { 'nianbao.language': options.language };
  const server = await startServer({ ...place, userSettings });
  const results = [];
  try {
    for (const [way, steps, files] of WAYS.filter(([way]) => (options.way ?? way) === way)) {
      const drafts = join(folder, way);
      mkdirSync(drafts);
      if (files) cpSync(fromRoot('samples'), drafts, { recursive: true });
      const file = join(drafts, 'draft.txt');
      const payload = files ? [['openFile', remoteUri(server.port, file)]] : [];
      const browser = await openBrowser(chromium);
      try {
        await browser.page.goto(workbenchUrl(server.port, { folder: drafts, payload }));
        const context = { ...browser, ...place, file, texts, sample: readSample() };
        results.push(...(await runSteps(steps, context)));
      } finally {
        await browser.close();
      }
    }
    return report(name, results);
  } finally {
    await server.stop();
  }
}

/**
 * The editor in the browser speaks English. For the pictures in Chinese it is given the Chinese texts
 * of the extension in their place, which a Chinese editor takes by itself.
 */
function speak(extensionsDir) {
  const [extension] = readdirSync(extensionsDir).filter((entry) => entry.startsWith('nianbao.'));
  const folder = join(extensionsDir, extension);
  const shown = join(folder, 'package.nls.json');
  if (options.language === 'zh-cn') cpSync(join(folder, 'package.nls.zh-cn.json'), shown);
  return JSON.parse(readFileSync(shown, 'utf8'));
}

/** A step needs what the one before left behind, so the first failure is the last step. */
async function runSteps(steps, context) {
  const picture = async (title) => {
    // What has just appeared is still fading in.
    await context.page.waitForTimeout(300);
    await context.page.screenshot({ path: join(options.screenshots, `${title}.png`) });
  };
  const results = [];
  for (const [title, step] of steps) {
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
