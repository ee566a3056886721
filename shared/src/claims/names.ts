import { columnName, shortRowName } from '../format/names';
import { shortColumnName } from '../format/short-names';
import { everyNode, figureColumns } from '../format/tree';
import type { Bilingual, BlockSpec, ColumnSpec } from '../format/types';
import { figureValue } from '../identities/identity';
import { type Decimal, formatDecimal, isZero } from '../numbers/decimal';
import { memoised } from '../text/memo';
import type { Held } from './held';
import type { HeldShare } from './verdict';

/** What a reading is called, in the labels of the form: 一、本年新收…＋二、上年结转…. */
export const heldName = memoised(({ table, rows, columns }: Held): string => {
  const named = rows.map(shortRowName).filter((name) => name !== '');
  const block = table.spec.blocks.find((one) => everyNode(one.rows).some((row) => row === rows[0]));
  const below = block ? columns.filter((column) => isNamed(block, column)) : [];
  // Several columns, each behind its groups, would be longer than anybody reads.
  const nameOf = below.length > 1 ? shortColumnName : columnName;
  const heads = block ? below.map((column) => nameOf(block, column)) : [];
  return [named.join('＋'), heads.join('＋')].filter((name) => name !== '').join(' · ');
});

/** A column goes without saying where there is no other, or where it sums up all of a labelled row. */
function isNamed(block: BlockSpec, column: ColumnSpec): boolean {
  const all = figureColumns(block);
  if (all.length === 1) return false;
  const isLabelled = block.rows.some(({ label }) => label !== undefined);
  return !isLabelled || column !== all.at(-1) || block.heading !== undefined;
}

/** A reading with its value, and how it is summed up: 表三“（三）不予公开”为 8（1+3+4）. */
export const heldWords = memoised((reading: Held): Bilingual => {
  const { table, value } = reading;
  const name = heldName(reading);
  const unit = reading.columns.every(({ kind }) => kind === 'money') ? ' 万元' : '';
  const written = `${value ? formatDecimal(value) : '□'}${unit}${sumWords(reading)}`;
  return {
    zh: `${table.spec.name.zh}“${name}”为 ${written}`,
    en: `${table.spec.name.en} “${name}” is ${written}`,
  };
});

function sumWords({ figures }: Held): string {
  if (figures.length < 2) return '';
  const terms = figures
    .flatMap((figure) => figureValue(figure) ?? [])
    .filter((one) => !isZero(one));
  return terms.length > 1 ? `（${terms.map(formatDecimal).join('+')}）` : '';
}

/** A share with its numbers: （一）予以公开 37 ÷ （七）总计 50. */
export function shareWords({ part, whole }: HeldShare): string {
  return `“${heldName(part)}” ${valueWords(part.value)} ÷ “${heldName(whole)}” ${valueWords(whole.value)}`;
}

function valueWords(value: Decimal | undefined): string {
  return value ? formatDecimal(value) : '□';
}

/** Several pieces of a sentence, one behind the other. */
export function listed(pieces: readonly Bilingual[]): Bilingual {
  return {
    zh: pieces.map(({ zh }) => zh).join('，'),
    en: pieces.map(({ en }) => en).join(', '),
  };
}
