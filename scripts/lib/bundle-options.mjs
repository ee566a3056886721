import { oneLibrary } from './one-library.mjs';
import { root } from './paths.mjs';
import { purePackages } from './pure-packages.mjs';

/** How everything that ships is bundled, and so whatever its size is compared with. */
export const bundleOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [oneLibrary, purePackages],
  // Chinese as it is: escaped it would be twice as long.
  charset: 'utf8',
};
