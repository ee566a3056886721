import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorCache } from './paths.mjs';
import { npm } from './process.mjs';

/**
 * The pinned VS Code. The npm package code-server ships the real server and workbench of
 * VS Code 1.100.3, needs no compiler, and runs on Node 20. The watcher and ripgrep are the
 * two native parts that are needed; their versions are those that this VS Code expects.
 */
const versions = {
  'code-server': '4.100.3',
  watcher: '2.5.1',
  ripgrep: '1.18.0',
};

const folder = join(editorCache, `code-server-${versions['code-server']}`);
const stamp = join(folder, 'installed.json');
const home = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** Without optional parts and install scripts, nothing is compiled or fetched from elsewhere. */
const flags = [
  '--ignore-scripts',
  '--omit=optional',
  '--legacy-peer-deps',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Why the pinned VS Code cannot run here, or undefined when it can. */
export function vsCodeObstacle() {
  const { platform, arch } = process;
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return undefined;
  return `VS Code in the browser is prepared for Linux on x64 or arm64, not for ${platform} ${arch}.`;
}

/** Installs the pinned VS Code when it is not there yet, and says where its server is. */
export async function ensureVsCode() {
  const obstacle = vsCodeObstacle();
  if (obstacle) throw new Error(obstacle);
  if (!isInstalled()) await install();
  return join(home, 'out', 'server-main.js');
}

/** The stamp is written last, so an interrupted install or another pin starts anew. */
function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === JSON.stringify(versions);
  } catch {
    return false;
  }
}

async function install() {
  console.log(`Installing VS Code (code-server ${versions['code-server']}) from npm …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest(), undefined, 2));
  await installIn(folder);
  // The workbench keeps its own list of dependencies, which code-server's scripts would install.
  await installIn(home, '--omit=dev');
  placeRipgrep();
  writeFileSync(stamp, JSON.stringify(versions));
}

function manifest() {
  const target = `linux-${process.arch}`;
  return {
    private: true,
    dependencies: {
      'code-server': versions['code-server'],
      [`@parcel/watcher-${target}-glibc`]: versions.watcher,
      [`@vscode/ripgrep-${target}`]: versions.ripgrep,
    },
  };
}

async function installIn(cwd, ...more) {
  const result = await npm(['install', ...flags, ...more], { cwd, capture: true });
  if (!result.ok) throw new Error(`VS Code could not be installed from npm:\n${result.output}`);
}

/** VS Code looks for rg inside its own package, where a skipped script would have put it. */
function placeRipgrep() {
  const source = join(folder, 'node_modules', '@vscode', `ripgrep-linux-${process.arch}`, 'bin');
  const target = join(home, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(target, { recursive: true });
  copyFileSync(join(source, 'rg'), join(target, 'rg'));
  chmodSync(join(target, 'rg'), 0o755);
}
