import { chromiumAdvice, ensureChromium } from './chromium.mjs';
import { reportSkip } from './report.mjs';
import { vsCodeObstacle } from './vscode.mjs';

/**
 * Runs a suite that needs VS Code in a browser and gives its exit code. Where neither can be had the
 * suite is skipped visibly, and REQUIRE_EDITOR=1 makes that skip a failure.
 */
export async function inBrowser(name, run) {
  const obstacle = vsCodeObstacle();
  const chromium = obstacle ? undefined : await ensureChromium();
  if (chromium) return (await run(chromium)) ? 0 : 1;
  const why = obstacle ?? `no Chromium was found. Install it ${chromiumAdvice}`;
  return reportSkip(name, why, process.env.REQUIRE_EDITOR === '1');
}
