import { draftOf } from '../../draft';
import { layOut } from '../../format/grid';
import { layoutNamed } from '../../layouts';
import { isWhole } from './clip';
import { type HtmlPiece, htmlPieces } from './html-pieces';

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
    const text = piece.kind === 'words' ? piece.text : textOfTable(piece.rows);
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

function textOfTable(rows: Extract<HtmlPiece, { kind: 'table' }>['rows']): string | undefined {
  const cells = rows.reduce((count, row) => count + row.length, 0);
  if (cells > MOST_CELLS) return undefined;
  const text = layoutNamed('tab-rows').write(layOut(rows), '\n', true);
  const { tables } = draftOf(text).report;
  return tables.length > 0 && tables.every(isWhole) ? text.slice(0, -1) : undefined;
}
