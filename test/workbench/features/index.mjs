import { claims } from './claims.mjs';
import { deciding } from './deciding.mjs';
import { reading } from './reading.mjs';
import { renaming } from './renaming.mjs';
import { writing } from './writing.mjs';

/** The pictures of `docs/features.md`, each taken where the feature has just proved to be there. */
export const features = [...reading, ...claims, ...renaming, ...writing, ...deciding];
