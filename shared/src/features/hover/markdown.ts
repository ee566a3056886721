import { oneLine } from '../../text/one-line';

/** No more of a cell is quoted in a hover. */
const LONGEST = 40;

/** Words of the draft within a line of Markdown: as they stand, whatever marks are among them. */
export function quoted(text: string): string {
  const words = oneLine(text).trim();
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return cut.replace(/[\\`*_[\]<>&~|]/gu, '\\$&');
}

/** Paragraphs, one below the other; what is absent leaves no gap. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Parts with a line across between them. */
export function apart(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n---\n\n');
}

/** The same hover for a client that shows its text as it is. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^---\n\n/gmu, '')
    .replace(/\*\*(.+?)\*\*/gu, '$1')
    .replace(/^\*(.+)\*$/gmu, '$1')
    .replace(/(?<!\\)\[([^\][\n]{1,100})\]\([^()\s]{1,2000}\)/gu, '$1')
    .replace(/\\([\\`*_[\]<>&~|])/gu, '$1');
}
