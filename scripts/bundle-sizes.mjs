/** Prints the sizes of the bundles as JSON, for whoever holds them to a budget. */
import { bundleSizes } from './lib/bundle-sizes.mjs';

console.log(JSON.stringify(await bundleSizes()));
