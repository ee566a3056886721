import { clipOfText } from './clip';
import { htmlPieces } from './html-pieces';

/**
 * HTML as text: a line for each paragraph, national tables as tab-separated rows, an empty line
 * between all of them. Undefined where it has no table, or one that is not national or holds more.
 */
export function textOfHtml(html: string): string | undefined {
  const pieces = htmlPieces(html.replace(WINDOWS_HEADER, ''));
  const hasTable = pieces.some(({ kind }) => kind === 'table');
  if (!hasTable || pieces.length > MOST_PIECES) return undefined;
  const texts: string[] = [];
  for (const piece of pieces) {
    const text = piece.kind === 'words' ? piece.text : textOfTable(piece);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join('\n\n');
}

/** What Windows puts before the HTML of its clipboard: where it begins and ends, in bytes. */
const WINDOWS_HEADER = /^Version:[^<]*/u;

/** No report has so many paragraphs and tables. */
const MOST_PIECES = 5000;

/** All three national tables together have fewer cells: what has more is not read as one. */
const MOST_CELLS = 2000;

/** A table is read as one of a draft is that stands in HTML, and rewritten without the tags. */
function textOfTable({ source, cells }: { source: string; cells: number }): string | undefined {
  if (cells > MOST_CELLS) return undefined;
  return clipOfText(source, { layout: 'tab-rows', lineBreak: '\n' })?.lines;
}
