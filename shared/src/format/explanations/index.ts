import type { Explanation } from '../types';
import { FOUR_COLUMNS, FOUR_ROWS } from './table-four';
import { THREE_BLOCKS, THREE_COLUMNS, THREE_ROWS } from './table-three';
import {
  TWO_2019_BLOCKS,
  TWO_2019_COLUMNS,
  TWO_2019_ROWS,
  TWO_2021_BLOCKS,
  TWO_2021_COLUMNS,
  TWO_2021_ROWS,
} from './table-two';

export { PERIOD_EXPLANATION, TITLE_EXPLANATION } from './opening';
export { PART_EXPLANATIONS, SECTION_EXPLANATIONS } from './sections';

type Explanations = Readonly<Record<string, Readonly<Record<string, Explanation>>>>;

// Checked with `satisfies`: an annotation would lose the keys that the table specs rely on.

export const ROW_EXPLANATIONS = {
  two2019: TWO_2019_ROWS,
  two2021: TWO_2021_ROWS,
  three: THREE_ROWS,
  four: FOUR_ROWS,
} satisfies Explanations;

export const COLUMN_EXPLANATIONS = {
  two2019: TWO_2019_COLUMNS,
  two2021: TWO_2021_COLUMNS,
  three: THREE_COLUMNS,
  four: FOUR_COLUMNS,
} satisfies Explanations;

export const BLOCK_EXPLANATIONS = {
  two2019: TWO_2019_BLOCKS,
  two2021: TWO_2021_BLOCKS,
  three: THREE_BLOCKS,
} satisfies Explanations;
