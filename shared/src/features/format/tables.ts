import { findingsIn } from '../../draft';
import { rowName } from '../../format/names';
import { type Message, message } from '../../messages';
import { readRegion } from '../../report/region';
import type { BoundTable } from '../../report/types';
import type { Edit } from '../../rules/types';
import { positionAt } from '../../syntax/positions';
import type { Span } from '../../text/span';
import type { AmbiguousWidth } from '../../text/width';
import { losslessEdits } from '../fixes';
import { cellProposals } from './cells';
import { type Aligned, alignedIn, alignment, raggedLine } from './columns';
import { narrowed } from './edits';
import { type PlacedTable, type Proposal, type Sheet, tablesIn } from './sheet';

/** A table that is left as it is, and why. */
export interface Refused {
  readonly span: Span;
  readonly message: Message;
}

/** What would be changed in the tables of a draft, and which of them are left alone. */
export interface TableFormatting {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly Refused[];
  /** Markdown tables that are not refused, with the edits of each. */
  readonly aligned: readonly { readonly table: Aligned; readonly edits: readonly Edit[] }[];
}

/**
 * Tidies the tables of a draft, each in its layout. One whose cells cannot be given to columns stays
 * wholly as it is: what looks stray in it may be all that is left of a cell.
 */
export function formatTables(sheet: Sheet, ambiguous: AmbiguousWidth): TableFormatting {
  const markdown = sheet.blocks.flatMap((placed) => {
    const { block } = placed;
    const isMarkdown = block.kind === 'table' && readRegion(block).layout === 'markdown';
    return isMarkdown ? alignedIn(sheet.text, placed) : [];
  });
  const refusals = refusalsIn(sheet, markdown);
  const isOpen = (span: Span) => {
    const tables = tablesIn(sheet, span);
    return tables.length > 0 && !tables.some((table) => refusals.has(table));
  };
  const figures = figureEdits(sheet).filter(isOpen);
  const aligned = markdown.filter(isOpen).map((table) => {
    const own = figures.filter(({ from, to }) => table.from <= from && to <= table.to);
    return { table, edits: alignment(sheet.text, table, own, ambiguous) };
  });
  const inMarkdown = (edit: Edit) =>
    markdown.some((table) => table.from <= edit.from && edit.to <= table.to);
  const loose = figures.filter((edit) => !inMarkdown(edit));
  return {
    proposals: [
      ...aligned.flatMap(({ table, edits }) => edits.map((edit) => ({ edit, whole: table }))),
      ...loose.flatMap((figure) => {
        const [whole] = tablesIn(sheet, figure);
        return whole ? [{ edit: figure, whole }] : [];
      }),
      ...sheet.blocks
        .filter(({ block }) => block.kind === 'table')
        .flatMap((placed) => [...cellProposals(sheet, placed)])
        .filter(({ edit }) => isOpen(edit)),
    ],
    refused: [...refusals].map(([{ from, to }, why]) => ({ span: { from, to }, message: why })),
    aligned,
  };
}

/** Full-width digits and the like: the fixes of figures that are made unasked. */
function figureEdits({ draft, text }: Sheet): Edit[] {
  const findings = findingsIn(draft).filter(({ rule }) => rule.startsWith('figure.'));
  return losslessEdits(findings).flatMap((edit) => narrowed(text, edit));
}

function refusalsIn(sheet: Sheet, markdown: readonly Aligned[]): Map<PlacedTable, Message> {
  const refusals = new Map<PlacedTable, Message>();
  for (const placed of sheet.tables) {
    const why = unplaced(placed.table);
    if (why) refusals.set(placed, why);
  }
  for (const one of markdown) {
    const line = raggedLine(one);
    if (!line) continue;
    for (const placed of tablesIn(sheet, one)) {
      if (refusals.has(placed)) continue;
      const args = {
        table: placed.table.spec.name,
        line: positionAt(sheet.draft.tree, line.from).line + 1,
        found: line.cells.length,
        expected: one.lines[0]?.cells.length ?? 0,
      };
      refusals.set(placed, message('format/ragged', args));
    }
  }
  return refusals;
}

function unplaced({ rows, repeated, spec }: BoundTable): Message | undefined {
  const row = [...rows, ...repeated].find(({ placement }) => placement.kind !== 'placed');
  return row && message('format/unplaced', { table: spec.name, row: rowName(row.spec) });
}
