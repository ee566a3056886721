import { htmlBlocks, isShown } from '../../pages/html-blocks';
import { isBlank } from '../../text/blanks';

/** What a clipboard of HTML holds, in order: paragraphs, and tables as they stand in the source. */
export type HtmlPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly source: string; readonly cells: number };

/** Takes HTML to pieces, each of them on one line. */
export function htmlPieces(html: string): HtmlPiece[] {
  const onOneLine = withoutBreaks(html);
  return htmlBlocks(onOneLine).flatMap((block): HtmlPiece[] => {
    if (block.kind === 'table') {
      const source = onOneLine.slice(block.from, block.to);
      return [{ kind: 'table', source, cells: block.cells }];
    }
    const text = block.words.map((word) => word.text).join('');
    return isBlank(text) ? [] : [{ kind: 'words', text: text.trim() }];
  });
}

/** Tables as well are shown without the line breaks of their source. */
function withoutBreaks(html: string): string {
  return html.replace(/[ \t\r\n\f]+/gu, (blanks, at: number, whole: string) =>
    isShown(blanks, whole[at - 1], whole[at + blanks.length]) ? ' ' : '',
  );
}
