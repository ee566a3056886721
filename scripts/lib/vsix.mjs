import { existsSync, readFileSync } from 'node:fs';
import { fromRoot, root } from './paths.mjs';
import { npm } from './process.mjs';

/** Where the packaged extension of this version is, whether or not it exists yet. */
export function vsixPath() {
  const { name, version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return fromRoot(`${name}-${version}.vsix`);
}

/** Builds and packages the extension as it is now. */
export async function packageVsix() {
  const result = await npm(['run', '--silent', 'package'], { cwd: root, capture: true });
  if (!result.ok) throw new Error(`npm run package failed:\n${result.output}`);
  if (!existsSync(vsixPath())) throw new Error(`npm run package left no ${vsixPath()}.`);
  return vsixPath();
}
