import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run, which } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const install = (packages) => ['install', '-y', '--no-install-recommends', ...packages];

/** What a person can do who has to install the browser by hand. */
export const chromiumAdvice = `as root on Debian: apt-get update && apt-get ${install(['chromium', 'fonts-noto-cjk']).join(' ')} (elsewhere set CHROMIUM to the path of a Chromium)`;

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
 * no question, which is as root on Debian. Answers with the path, or undefined.
 */
export async function ensureChromium() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length > 0 && mayInstall()) await aptInstall(missing);
  return findChromium();
}

/** Without such a font the tests still pass, but the screenshots show boxes. */
function hasChineseFont() {
  const list = which('fc-list');
  if (!list) return false;
  const fonts = spawnSync(list, [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** On Ubuntu the package of this name is a stub for another packager, hence Debian alone. */
function mayInstall() {
  // Who names a browser wants that one, even when the name is wrong.
  if (process.env.CHROMIUM) return false;
  if (process.getuid?.() !== 0 || !which('apt-get')) return false;
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], install(packages)]) {
    const result = await run('apt-get', args, { capture: true, env });
    if (!result.ok) console.log(`apt-get ${args[0]} failed:\n${result.output.slice(-2000)}`);
  }
}
