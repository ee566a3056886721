import type { UnitsOfReport } from '../../facts/types';
import type { TableSpec } from '../../format/types';
import { type Message, message } from '../../messages';
import { type SumCell, sumCells } from '../../roll-up/sum-cells';
import { missingWords } from '../../rules/help/missing-words';
import { cellsArgs } from '../../rules/help/sum-remarks';

/**
 * Whether the sum of a figure is known: there are units, none is missing, and each says its part and
 * nothing that contradicts it.
 */
export function isDecided({ units, missing }: UnitsOfReport, cell: SumCell): boolean {
  const isKnown = cell.open.length === 0 && cell.doubtful.length === 0;
  return units.length > 0 && missing.length === 0 && isKnown;
}

/** Why there are figures that cannot be summed: units that are missing, and by table what is blank or in doubt. */
export function openMessages(sum: UnitsOfReport, specs: readonly TableSpec[]): Message[] {
  const missing = sum.missing.map((one) => message('sum/missing', { words: missingWords(one) }));
  return [...missing, ...specs.flatMap((spec) => openInTable(sum, spec))];
}

function openInTable(sum: UnitsOfReport, spec: TableSpec): Message[] {
  return WHY_OPEN.flatMap(({ units, key }) => {
    const cells = sumCells(sum, spec).filter((cell) => cell[units].length > 0);
    if (cells.length === 0) return [];
    const all = [...new Set(cells.flatMap((cell) => cell[units]))];
    return [message(key, cellsArgs(spec, cells, all))];
  });
}

const WHY_OPEN = [
  { units: 'open', key: 'sum/open' },
  { units: 'doubtful', key: 'sum/doubtful' },
] as const;
