import { subHeadingOf } from '../report/sub-headings';
import { isTitleLine } from '../report/title';
import type { Block } from '../syntax/block';
import { memoised } from '../text/memo';
import { wordsOf } from './words';

/** Ends of a paragraph: what stands below does not go on with it. */
const CLOSED = /[。！？!?；;：:…]["'”’」』)）]*$/u;
/** A shorter line without a stop is a caption, a name or a date. */
const SHORTEST_OPEN = 12;
/** A line that begins so begins a paragraph. */
const OPENING =
  /^(?:[ \t\u00a0]{2,}|\s*\u3000|\s*(?:#{1,6}|>|[-+*•●■◆▪])\s|\s*\*\*|\s*[(（]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]|\s*[一二三四五六七八九十]{1,3}\s*、|\s*\d{1,2}\s*(?:[、．]|\.(?!\d))|\s*[①-⑳])/u;
/** Cells of a table that is not national. */
const CELLS = /\t|\|.*\|/u;

/** A line that ends amid a word or number, as far as anybody can tell. */
const CUT = /[\p{Script=Han}A-Za-z0-9]$/u;
/** So long is a line that a page break may cut: a name or a date that stands alone is shorter. */
const SHORTEST_CUT = 30;

/** A number of things, which goes on with what it counts, however short the line above. */
const COUNT = /^\s*[\d０-９]{1,8}\s*[件宗起条份]/u;

/** What flowing depends on, of one line. */
interface LineSigns {
  readonly isProse: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly isCut: boolean;
  readonly isCount: boolean;
}

const signsOf = memoised(({ kind, text }: Block): LineSigns => {
  const line = text.trimEnd();
  const start = line.slice(0, 200);
  const isProse = kind === 'paragraph' && !CELLS.test(start.trimStart());
  const { words } = wordsOf(line.slice(-200));
  const isCut = words.length >= SHORTEST_CUT && CUT.test(words);
  const isCount = COUNT.test(start);
  return { isProse, opens: OPENING.test(start), closes: CLOSED.test(words), isCut, isCount };
});

/** Whether a block is a line of prose. */
export function isProse(block: Block): boolean {
  return signsOf(block).isProse;
}

/** How a line stands to the one above it. */
interface Between {
  /** Empty lines are between them. */
  readonly isParted: boolean;
  /** The one above goes on from a line above itself, so that it may be short and no caption. */
  readonly isContinued: boolean;
}

/**
 * Whether one line of prose goes on in the next, with nothing but a comment to the checker between
 * them: the first ends in no stop and is no heading, title or caption, the second begins no paragraph.
 * Across empty lines only a long line goes on that ends amid its words: a page was broken there.
 */
export function flowsInto(above: Block, below: Block, { isParted, isContinued }: Between): boolean {
  const one = signsOf(above);
  const other = signsOf(below);
  if (!one.isProse || !other.isProse || one.closes || other.opens) return false;
  if (isParted && !one.isCut) return false;
  const line = above.text.trim();
  const isLong = isContinued || other.isCount || line.length >= SHORTEST_OPEN;
  return isLong && !isWholeHeading(above) && !isTitleLine(line);
}

function isWholeHeading(block: Block): boolean {
  const heading = subHeadingOf(block);
  return heading !== undefined && block.text.slice(heading.to).trim().length <= 1;
}
