import type { Cell } from '../../layouts/types';
import { type MessageKey, message } from '../../messages';
import { PLAIN_STYLE, writeFigure } from '../../numbers/figure';
import type { Remark } from '../types';
import { figureName, type PlacedFigure, writeEdit } from './figure-fixes';

/** A unit is only turned into that of the column where the column says which it is. */
function isCertain({ figure }: PlacedFigure): boolean {
  const { column, reading } = figure;
  const converted = reading.kind === 'number' && reading.style.unit !== '';
  return !converted || column.kind !== 'money' || column.label.text.includes('万元');
}

/** A figure whose value is clear but not plainly written; the fix writes the same value plainly. */
export function styleRemark(
  placed: PlacedFigure,
  { from, to, text }: Cell,
  key: MessageKey,
  lossless: boolean,
): Remark {
  const { reading, column } = placed.figure;
  const sign = reading.kind === 'number' && reading.style.sign === '+' ? '+' : '';
  const style = { ...PLAIN_STYLE, sign } as const;
  const value = reading.kind === 'number' ? reading.value : undefined;
  const edit = value && writeEdit(placed.figure, value, style);
  const plain = value ? writeFigure(value, column.kind, style) : '';
  const title = message('fix/write-plain', { text: plain });
  return {
    from,
    to,
    message: message(key, { name: figureName(placed.figure), text, plain }),
    fixes: edit ? [{ title, edits: [edit], preferred: isCertain(placed), lossless }] : [],
  };
}
