import { type HtmlBlock, htmlBlocks, type ShowsComment } from './html-blocks';
import { type Page, PageText } from './page-text';

const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/iu;
/** What stands before the first tag of a page: blanks, a byte order mark, a declaration. */
const NEAR_START = 1000;

/** Whether a text is the source of a whole web page, and no draft with HTML tables in it. */
export function isPageSource(text: string): boolean {
  return DOCUMENT.test(text.slice(0, NEAR_START));
}

/**
 * Reads the source of a web page as the text that it shows: each paragraph on a line of its own, tables
 * of several columns as their source, and what only lays the page out left away. Nothing is executed.
 */
export function readPage(source: string): Page {
  const page = new PageText();
  for (const block of htmlBlocks(source, endOfDirective)) addTo(page, block, source);
  return page.read();
}

function addTo(page: PageText, block: HtmlBlock, source: string): void {
  if (block.kind === 'line') {
    for (const { text, from, to } of block.words) page.add(text, { from, to });
    page.endLine(block.isBroken ? 1 : 2);
  } else if (block.widest < 2) {
    for (const one of block.inside) addTo(page, one, source);
  } else {
    page.add(source.slice(block.from, block.to), block);
    page.endLine(2);
  }
}

/** A comment to the checker speaks in a page as in any draft; of others nothing shows. */
const endOfDirective: ShowsComment = (source, from) => {
  if (!SPEAKS.test(source.slice(from, from + MARK_WITHIN))) return undefined;
  const end = source.indexOf('-->', from);
  return end < 0 ? undefined : end + '-->'.length;
};

const SPEAKS = /^<!--\s*nianbao-/u;
const MARK_WITHIN = 40;
