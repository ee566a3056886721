import { tablesNaming } from '../../format/vocabulary';
import type { RegionLines } from './types';

/** The text of a cell that is longer is no label. */
export const LONGEST_LABEL = 80;

/** Whether any cell between marks is a label that proves a national table. */
export function namesTable(lines: RegionLines, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    for (const part of lines.at(index)?.split(/[\t|]/u) ?? []) {
      if (part.length > 1 && part.length <= LONGEST_LABEL && tablesNaming(part).length > 0)
        return true;
    }
  }
  return false;
}
