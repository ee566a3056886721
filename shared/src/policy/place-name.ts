import type { Draft } from '../draft';
import { spanInTable, spanOf } from '../draft/locate';
import { passageAt } from '../draft/prose';
import { columnName, rowName } from '../format/names';
import { indexAt } from '../prose/passage';
import type { BoundRow, BoundTable } from '../report/types';
import { type Span, touches } from '../text/span';

/** What a place of a draft is called that stands before its first section. */
const OPENING = '标题';

/**
 * What a place is called, whatever is typed above it: the table with row and column, such as
 * 表三（收到和处理申请）/（一）予以公开/总计, or the section, by the labels of the national form.
 */
export function placeName(draft: Draft, span: Span): string {
  for (const table of draft.report.tables) {
    const whole = spanInTable(draft, table, table);
    if (!touches(whole, span.from)) continue;
    const by = whole.from - table.from;
    return inTable(table, { from: span.from - by, to: span.to - by }).join('/');
  }
  let name = OPENING;
  for (const { heading, spec } of draft.report.sections) {
    if (spanOf(draft, heading).from > span.from) break;
    name = spec.title.text;
  }
  const words = wordsAt(draft, span);
  return words === undefined ? name : `${name}/${words}`;
}

/** So many words before a place in prose are part of its name. */
const BEFORE = 10;

/** The words at a place in prose with those before them: a paragraph may state many numbers. */
function wordsAt(draft: Draft, { from, to }: Span): string | undefined {
  const around = passageAt(draft, from);
  if (!around) return undefined;
  const { passage, start } = around;
  if (passage.block.kind === 'heading' && from < start + passage.from) return undefined;
  const [at, end] = [from, to].map((offset) => indexAt(passage, offset - start));
  const words = passage.words.slice(Math.max(0, (at ?? 0) - BEFORE), end);
  return words.replaceAll('/', '／');
}

function inTable(table: BoundTable, { from }: Span): string[] {
  const row = [...table.rows, ...table.repeated].find((one) => touches(one, from));
  if (!row) return [table.spec.name.zh];
  return [table.spec.name.zh, rowName(row.spec) || row.block.id, ...inRow(row, from)];
}

function inRow({ figures }: BoundRow, from: number): string[] {
  const figure = figures.find(({ cell }) => cell && touches(cell, from));
  return figure ? [columnName(figure.block, figure.column)] : [];
}

/** Whether one place is another, or holds it. Blanks and widths of characters make no difference. */
export function isWithin(place: string, whole: string): boolean {
  const [parts, wanted] = [partsOf(place), partsOf(whole)];
  return wanted.length <= parts.length && wanted.every((part, index) => part === parts[index]);
}

function partsOf(place: string): string[] {
  return place.normalize('NFKC').replace(/\s/gu, '').split('/');
}
