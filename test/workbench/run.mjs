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
import { writeDrafts, writeLook } from './features/drafts.mjs';
import { features } from './features/index.mjs';
import { journey } from './journey.mjs';
import { writeReports } from './reports/folder.mjs';
import { reports } from './reports/index.mjs';
import { readSample } from './sample.mjs';
import { walkthrough } from './walkthrough.mjs';

/**
 * Walks through the window as users do, with the packaged extension in a fresh VS Code.
 *
 * --screenshots DIR  where the pictures go (default: test-results/workbench)
 * --language LANG    the language of the findings: zh-cn or en
 * --way WAY[,WAY…]   these ways only: draft, walkthrough, reports, or features, which takes the
 *                    pictures of docs/features.md and is long (default: draft,walkthrough,reports)
 * --build            package the extension first, even when a package is there
 */
const name = 'workbench';
/**
 * What there is to walk through, by which steps; what is put into the folder before, which gives the
 * file to begin with; and how large the window is, where its pictures are to be looked at in a page.
 */
const WAYS = {
  draft: { steps: journey, prepare: copySamples },
  walkthrough: { steps: walkthrough, prepare: writeLook, size: { width: 960, height: 560 } },
  reports: { steps: reports, prepare: writeReports, size: { width: 1280, height: 680 } },
  features: { steps: features, prepare: writeDrafts, size: { width: 900, height: 560 } },
};
const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'string', default: join(testResults, 'workbench') },
    language: { type: 'string', default: 'auto' },
    way: { type: 'string', default: 'draft,walkthrough,reports' },
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
    for (const way of options.way.split(',')) {
      const { steps, prepare, size } = WAYS[way];
      const drafts = join(folder, way);
      mkdirSync(drafts);
      const file = prepare?.(drafts);
      const payload = file ? [['openFile', remoteUri(server.port, file)]] : [];
      const browser = await openBrowser(chromium);
      try {
        if (size) await browser.page.setViewportSize(size);
        await browser.page.goto(workbenchUrl(server.port, { folder: drafts, payload }));
        const context = { ...browser, ...place, drafts, file, texts, sample: readSample() };
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

function copySamples(drafts) {
  cpSync(fromRoot('samples'), drafts, { recursive: true });
  return join(drafts, 'draft.txt');
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
  const picture = async (title, clip) => {
    // What has just appeared is still fading in.
    await context.page.waitForTimeout(300);
    await context.page.screenshot({ path: join(options.screenshots, `${title}.png`), clip });
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
