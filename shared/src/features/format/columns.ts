import { NARROWEST } from '../../layouts/align';
import { isDelimiter } from '../../layouts/delimiter';
import { betweenPipes } from '../../layouts/pipes';
import type { Edit } from '../../rules/types';
import { isBlank, trimSpan } from '../../text/blanks';
import { isDirective } from '../../text/directive';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/span';
import { type AmbiguousWidth, displayWidth } from '../../text/width';
import { applyEdits } from '../fixes';
import { narrowed, strayBehind } from './edits';
import type { PlacedBlock } from './sheet';

/** A line of a Markdown table; offsets are those of the whole text. */
interface Line extends Span {
  /** The stretches between the bars, blanks included. */
  readonly cells: readonly Span[];
  readonly opened: boolean;
  readonly closed: boolean;
  readonly isDelimiter: boolean;
}

/** Lines of a Markdown table whose columns stand below one another; never without one. */
export interface Aligned extends Span {
  readonly lines: readonly Line[];
}

/**
 * The Markdown tables of a region. What stands behind an empty line goes on with the one above it,
 * unless it has a line of dashes, and so a head, of its own.
 */
export function alignedIn(text: string, { block, from }: PlacedBlock): Aligned[] {
  const tables: Line[][] = [];
  for (const run of runsIn(text, block.text, from)) {
    const last = tables.at(-1);
    if (last && !run.some((line) => line.isDelimiter)) for (const line of run) last.push(line);
    else tables.push(run);
  }
  return tables.map((lines) => ({
    lines,
    from: lines[0]?.from ?? from,
    to: lines.at(-1)?.to ?? from,
  }));
}

/** Lines with bars that stand next to one another. */
function runsIn(text: string, region: string, offset: number): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let headed = false;
  for (const line of splitLines(region)) {
    const span = { from: offset + line.from, to: offset + line.to };
    const words = text.slice(span.from, span.to);
    if (isDirective(words)) continue;
    if (!words.includes('|')) {
      [run, headed] = [[], false];
      continue;
    }
    const looksSo = isDelimiter(words);
    // A row of figures that are dashes looks the same, but is not what stands below the head.
    const isHead: boolean = looksSo && !headed && (run.length === 1 || words.includes('--'));
    if (looksSo && !isHead) continue;
    headed ||= isHead;
    if (run.length === 0) runs.push(run);
    run.push({ ...lineAt(words, span), isDelimiter: isHead });
  }
  return runs;
}

function lineAt(words: string, { from, to }: Span): Omit<Line, 'isDelimiter'> {
  const { cells, opened, closed } = betweenPipes(words, true);
  const moved = cells.map((cell) => ({ from: from + cell.from, to: from + cell.to }));
  return { from, to, cells: moved, opened, closed };
}

/** The first line with another number of cells than the first of all. */
export function raggedLine({ lines }: Aligned): Line | undefined {
  return lines.find(({ cells }) => cells.length !== lines[0]?.cells.length);
}

type Side = 'left' | 'right' | 'centre';

interface Column {
  readonly width: number;
  readonly side: Side;
}

/** What is put into a cell and around it. */
interface Written {
  /** The words, as they are in the text. */
  readonly words: Span;
  readonly width: number;
  readonly edits: readonly Edit[];
}

/**
 * Edits that set the columns of a table below one another, by the width that is displayed; `figures`
 * are edits within cells, in the order of the text, that are made along with them.
 */
export function alignment(
  text: string,
  { lines }: Aligned,
  figures: readonly Edit[],
  ambiguous: AmbiguousWidth,
): Edit[] {
  const written = lines.map(({ cells }) =>
    cells.map((cell) => writtenIn(text, cell, figures, ambiguous)),
  );
  const head = lines.find(({ isDelimiter }) => isDelimiter);
  const columns = (lines[0]?.cells ?? []).map((_, index): Column => {
    let width = NARROWEST;
    for (const [at, row] of written.entries()) {
      if (!lines[at]?.isDelimiter) width = Math.max(width, row[index]?.width ?? 0);
    }
    return { width, side: sideOf(text, head?.cells[index]) };
  });
  return lines.flatMap((line, at) => [
    ...line.cells.flatMap((cell, index) => {
      const [own, column] = [written[at]?.[index], columns[index]];
      if (!own || !column) return [];
      const filled = line.isDelimiter ? dashes(text, own, column) : own;
      return padded(text, cell, filled, column, edgesOf(line, index));
    }),
    ...trailing(text, line),
  ]);
}

function writtenIn(
  text: string,
  cell: Span,
  figures: readonly Edit[],
  ambiguous: AmbiguousWidth,
): Written {
  const words = trimSpan(text, cell);
  const content = text.slice(words.from, words.to);
  // Blanks alone are no words: the whole cell is padding.
  if (isBlank(content)) return { words: { from: cell.to, to: cell.to }, width: 0, edits: [] };
  const edits = figures.filter(({ from, to }) => words.from <= from && to <= words.to);
  const inside = edits.map(({ from, to, text: insert }) => ({
    from: from - words.from,
    to: to - words.from,
    text: insert,
  }));
  return { words, width: displayWidth(applyEdits(content, inside), ambiguous), edits };
}

function sideOf(text: string, delimiter: Span | undefined): Side {
  const marks = delimiter ? text.slice(delimiter.from, delimiter.to).trim() : '';
  if (!marks.endsWith(':')) return 'left';
  return marks.startsWith(':') ? 'centre' : 'right';
}

/** The dashes under a head, as wide as the column; the author's colons stay. */
function dashes(text: string, { words }: Written, { width }: Column): Written {
  const marks = text.slice(words.from, words.to);
  const [left, right] = [marks.startsWith(':') ? ':' : '', marks.endsWith(':') ? ':' : ''];
  const line = left + '-'.repeat(width - left.length - right.length) + right;
  return { words, width, edits: narrowed(text, { ...words, text: line }) };
}

interface Edges {
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A cell at the edge of its line may have no bar there. */
function edgesOf({ opened, closed, cells }: Line, index: number): Edges {
  return {
    opened: opened || index > 0,
    closed: closed || index < cells.length - 1,
  };
}

function padded(
  text: string,
  cell: Span,
  { words, width, edits }: Written,
  column: Column,
  { opened, closed }: Edges,
): Edit[] {
  const gap = column.width - width;
  // Before words without a bar every blank would be an indentation of the line.
  const before = opened ? gapBefore(gap, column.side) : 0;
  const lead = { from: cell.from, to: words.from, text: ` ${' '.repeat(before)}` };
  const trail = { from: words.to, to: cell.to, text: `${' '.repeat(gap - before)} ` };
  if (words.from === cell.to && opened) {
    return narrowed(text, { ...cell, text: ' '.repeat(column.width + 2) });
  }
  return [
    ...(opened ? narrowed(text, lead) : []),
    ...edits,
    ...narrowed(text, closed ? trail : { ...trail, text: '' }),
  ];
}

function gapBefore(gap: number, side: Side): number {
  if (side === 'left') return 0;
  return side === 'right' ? gap : Math.floor(gap / 2);
}

/** Blanks behind the last bar of a line. */
function trailing(text: string, { cells, closed }: Line): Edit[] {
  const last = cells.at(-1);
  if (!closed || !last) return [];
  const from = last.to + 1;
  return narrowed(text, { from, to: strayBehind(text, from), text: '' });
}
