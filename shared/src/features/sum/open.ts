import type { UnitsOfReport } from '../../facts/types';
import type { TableSpec } from '../../format/types';
import { type Message, message } from '../../messages';
import { type SumCell, sumCells } from '../../roll-up/sum-cells';
import { missingWords } from '../../rules/help/missing-words';
import { cellsArgs } from '../../rules/help/sum-remarks';

/** Whether the sum of a figure is known: there are units, none is missing, and each says its part. */
export function isDecided({ units, missing }: UnitsOfReport, { open }: SumCell): boolean {
  return units.length > 0 && missing.length === 0 && open.length === 0;
}

/** Why there are figures that cannot be summed: units that are missing, and by table those that are blank. */
export function openMessages(sum: UnitsOfReport, specs: readonly TableSpec[]): Message[] {
  const missing = sum.missing.map((one) => message('sum/missing', { words: missingWords(one) }));
  return [...missing, ...specs.flatMap((spec) => openInTable(sum, spec))];
}

function openInTable(sum: UnitsOfReport, spec: TableSpec): Message[] {
  const open = sumCells(sum, spec).filter((cell) => cell.open.length > 0);
  if (open.length === 0) return [];
  const units = [...new Set(open.flatMap((cell) => cell.open))];
  return [message('sum/open', cellsArgs(spec, open, units))];
}
