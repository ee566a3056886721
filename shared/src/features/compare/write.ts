import type { Locale } from '../../messages';
import { oneLine } from '../../text/one-line';
import { displayWidth } from '../../text/width';
import { type SheetOptions, type SheetPart, sheetOf } from './sheet';
import type { Comparison } from './types';

/** A comparison for people at a terminal: columns stand below each other as wide as they show. */
export function comparisonText(
  comparison: Comparison,
  locale: Locale,
  options?: SheetOptions,
): string {
  return written(sheetOf(comparison, locale, options), asText);
}

/** A comparison as Markdown. */
export function comparisonMarkdown(
  comparison: Comparison,
  locale: Locale,
  options?: SheetOptions,
): string {
  return written(sheetOf(comparison, locale, options), asMarkdown);
}

function written(
  parts: readonly SheetPart[],
  write: (part: SheetPart, index: number) => string,
): string {
  return `${parts.map(write).join('\n').trim()}\n`;
}

function asText(part: SheetPart): string {
  switch (part.kind) {
    case 'heading':
      return `\n${part.text}`;
    case 'line':
      return `  ${part.text}`;
    case 'list':
      return part.items.map((item) => `    ${item}`).join('\n');
    case 'grid':
      return gridText(part.head, part.rows);
  }
}

/** The first column stands at the left, numbers at the right. */
function gridText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => displayWidth(row[column] ?? ''))),
  );
  return all
    .map((row) => {
      const cells = row.map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return column === 0 ? cell + gap : gap + cell;
      });
      return `    ${cells.join('  ')}`;
    })
    .join('\n');
}

function asMarkdown(part: SheetPart, index: number): string {
  switch (part.kind) {
    case 'heading':
      return `${index === 0 ? '#' : '\n##'} ${escaped(part.text)}`;
    case 'line':
      return `\n${escaped(part.text)}`;
    case 'list':
      return `\n${part.items.map((item) => `- ${escaped(item)}`).join('\n')}`;
    case 'grid':
      return `\n${gridMarkdown(part.head, part.rows)}`;
  }
}

function gridMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const ruler = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), `| ${ruler.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Words within Markdown, on one line: as they stand, whatever marks are among them. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>&~|#]/gu, '\\$&');
}
