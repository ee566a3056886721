import { HTML_REGION } from './html';
import { PIPE_REGION } from './pipe';
import { PLAIN_REGION } from './plain';
import { TAB_REGION } from './tab';
import type { RegionKind } from './types';

/** Every kind of region, in the order in which a line is asked for them. */
export const REGION_KINDS: readonly RegionKind[] = [
  HTML_REGION,
  PIPE_REGION,
  TAB_REGION,
  PLAIN_REGION,
];
