import { isLabel, tablesNaming } from '../format/vocabulary';
import { isBlank } from '../text/blanks';
import { type Line, splitLines } from '../text/lines';
import { type Heading, readHeading } from './heading';

/**
 * A stretch of whole lines. Blocks follow one another without a gap and hold their own text, not
 * their place in the document, so that a block which an edit did not touch stays the same object.
 */
export type Block =
  | { readonly kind: 'blank' | 'paragraph' | 'table'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly heading: Heading };

/**
 * Splits text into blocks. Total: the texts of the blocks, put together, are the text. Linear in the
 * length of the text.
 */
export function parseBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const found = blockAt(text, lines, index);
    // A region that names no national table is told in lines, each looked at only this once.
    const parts = found.kind === 'lines' ? found.end - index : 1;
    const size = found.kind === 'lines' ? 1 : found.end - index;
    for (let part = 0; part < parts; part++, index += size) {
      const block = text.slice(lines[index]?.from, lines[index + size - 1]?.end);
      if (block !== '') blocks.push(withText(found, block));
    }
  }
  return blocks;
}

type Found =
  | { readonly kind: 'blank' | 'paragraph' | 'table' | 'lines'; readonly end: number }
  | { readonly kind: 'heading'; readonly end: number; readonly heading: Heading };

function withText(found: Found, text: string): Block {
  if (found.kind === 'heading') return { kind: 'heading', text, heading: found.heading };
  if (found.kind !== 'lines') return { kind: found.kind, text };
  return { kind: isBlank(text) ? 'blank' : 'paragraph', text };
}

function blockAt(text: string, lines: readonly Line[], index: number): Found {
  const line = textOf(text, lines[index]);
  if (isBlank(line)) return { kind: 'blank', end: blankEnd(text, lines, index) };
  const heading = headingAt(text, lines, index);
  if (heading) return heading;
  const region = isTableLine(line) ? regionEnd(text, lines, index) : index;
  if (region === index) return { kind: 'paragraph', end: index + 1 };
  return { kind: namesTable(text, lines, index, region) ? 'table' : 'lines', end: region };
}

function textOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.from, line.to) : '';
}

function blankEnd(text: string, lines: readonly Line[], index: number): number {
  let end = index;
  while (end < lines.length && isBlank(textOf(text, lines[end]))) end++;
  return end;
}

function headingAt(text: string, lines: readonly Line[], index: number): Found | undefined {
  const line = textOf(text, lines[index]);
  const heading = readHeading(line);
  if (heading && heading.quality !== 'changed') return { kind: 'heading', end: index + 1, heading };
  const whole = wrappedHeading(text, lines, index);
  if (whole) return { kind: 'heading', end: index + 2, heading: whole };
  if (!heading || line.startsWith('\t')) return undefined;
  return { kind: 'heading', end: index + 1, heading };
}

/** A heading whose words run over two lines, as a converter leaves them. */
function wrappedHeading(text: string, lines: readonly Line[], index: number): Heading | undefined {
  const [first, second] = [lines[index], lines[index + 1]];
  if (!first || !second || isBlank(textOf(text, second))) return undefined;
  if (second.to - first.from > 60 || !/^\s*[#*\s]*[一二三四五六]/u.test(textOf(text, first))) {
    return undefined;
  }
  const joined = readHeading(text.slice(first.from, second.to));
  return joined && joined.quality !== 'changed' && joined.numbering === 'chapter'
    ? joined
    : undefined;
}

/** Tabs or pipes make a table line; a paragraph that is only indented by a tab does not. */
function isTableLine(line: string): boolean {
  if (line.includes('|')) return true;
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  if (line.slice(indent.length).includes('\t')) return true;
  return indent.includes('\t') && !(line.length > 40 && line.includes('。'));
}

/** The longest line without a mark that may stand between two table lines: a row or a cell. */
const LONGEST_UNMARKED = 80;

/** Where a run of table lines ends: behind the last line that is marked or is a label. */
function regionEnd(text: string, lines: readonly Line[], index: number): number {
  return textOf(text, lines[index]).includes('|')
    ? pipeRegionEnd(text, lines, index)
    : tabRegionEnd(text, lines, index);
}

/** An empty line inside a table of pipes parts it, but what stands behind is still the table. */
function pipeRegionEnd(text: string, lines: readonly Line[], index: number): number {
  let last = index + 1;
  for (let end = index + 1; end < lines.length; end++) {
    const line = textOf(text, lines[end]);
    if (line.includes('|')) last = end + 1;
    else if (!isBlank(line)) break;
  }
  return last;
}

/**
 * Empty lines part the rows of a tabbed table, and a line right below another may continue its cell
 * or be a row whose tabs were trimmed away. What is neither ends the region.
 */
function tabRegionEnd(text: string, lines: readonly Line[], index: number): number {
  let last = index + 1;
  for (let end = index + 1; end < lines.length; end++) {
    const line = textOf(text, lines[end]);
    if (line.trim() === '' && !line.includes('\t')) continue;
    if (line.includes('\t')) {
      if (line.length <= LONGEST_UNMARKED && headingAt(text, lines, end)) break;
      last = end + 1;
      continue;
    }
    const apart = textOf(text, lines[end - 1]) === '';
    if (apart || line.length > LONGEST_UNMARKED || headingAt(text, lines, end)) break;
    // Half a label is one together with the line above it.
    if (isLabel(line) || isLabel(textOf(text, lines[end - 1]) + line)) last = end + 1;
  }
  return last;
}

function namesTable(text: string, lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    for (const part of textOf(text, lines[index]).split(/[\t|]/u)) {
      if (part.length > 1 && part.length <= 80 && tablesNaming(part).length > 0) return true;
    }
  }
  return false;
}
