import { readFileSync } from 'node:fs';
import { fromRoot, root } from './paths.mjs';
import { npm } from './process.mjs';

/** Installs the npm dependencies, unless node_modules already holds what the lock file says. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the npm dependencies (npm ci) …');
  const result = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (!result.ok) throw new Error('npm ci failed; see above.');
}

/**
 * npm writes its own record of node_modules last, so an interrupted install has none. The
 * versions are compared and not the times, because a checkout changes the times of files.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules', '.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional) return true;
    return present[path]?.version === entry.version;
  });
}

function readPackages(...path) {
  try {
    return JSON.parse(readFileSync(fromRoot(...path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
