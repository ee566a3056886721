import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run, which } from './process.mjs';

const install = (packages) => ['install', '-y', '--no-install-recommends', ...packages];

/** What a person can do who has to install packages by hand. */
export const installAdvice = (packages) =>
  `as root on Debian: apt-get update && apt-get ${install(packages).join(' ')}`;

/**
 * Installs packages where that needs no question, which is on Debian as root, or as somebody whom
 * sudo asks for no password. Elsewhere nothing happens, and who needs a program looks for it again.
 */
export async function installPackages(packages) {
  const asRoot = isDebian() && which('apt-get') ? rootCommand() : undefined;
  if (!asRoot) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  for (const args of [['update'], install(packages)]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const result = await run(command, rest, { capture: true });
    if (!result.ok) console.log(`apt-get ${args[0]} failed:\n${result.output.slice(-2000)}`);
  }
}

/** On Ubuntu the package of Chromium is a stub for another packager, hence Debian alone. */
function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

/** What goes before a command that is to run as root; undefined where somebody would be asked. */
function rootCommand() {
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return quiet;
  const sudo = which('sudo');
  if (!sudo || spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return undefined;
  return [sudo, '-n', ...quiet];
}
