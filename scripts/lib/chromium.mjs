import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installAdvice, installPackages } from './debian.mjs';
import { which } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a person can do who has to install the browser by hand. */
export const chromiumAdvice = `${installAdvice(['chromium', 'fonts-noto-cjk'])} (elsewhere set CHROMIUM to the path of a Chromium)`;

/** The path of a Chromium, or undefined. */
export function findChromium() {
  const own = process.env.CHROMIUM;
  if (own) return existsSync(own) ? own : which(own);
  for (const name of names) {
    const found = which(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Takes Chromium and Chinese fonts as they are; what is missing is installed where that needs
 * no question. Answers with the path, or undefined.
 */
export async function ensureChromium() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  // Who names a browser wants that one, even when the name is wrong.
  if (missing.length > 0 && !process.env.CHROMIUM) await installPackages(missing);
  return findChromium();
}

/** Without such a font the tests still pass, but the screenshots show boxes. */
function hasChineseFont() {
  const list = which('fc-list');
  if (!list) return false;
  const fonts = spawnSync(list, [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}
