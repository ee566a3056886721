import { isSubHeading } from '../report/notes';
import { blockAt } from '../syntax/positions';
import { blocksOf, type Tree } from '../syntax/tree';
import { memoised } from '../text/memo';

/** So many blocks show how a draft indents its paragraphs. */
const MOST_BLOCKS = 200;

/** Whether a line is the heading of a section or within one; the offset is one of its own. */
export function isHeadingLine(tree: Tree, offset: number, words: string): boolean {
  const kind = blockAt(tree, offset)?.block.kind;
  return kind === 'heading' || (kind === 'paragraph' && isSubHeading(words.trim()));
}

/** The blanks with which most paragraphs of a draft begin, such as two of U+3000; else none. */
export const paragraphIndent: (tree: Tree) => string = memoised((tree) => {
  const counts = new Map<string, number>();
  let paragraphs = 0;
  let blocks = 0;
  for (const { kind, text } of blocksOf(tree)) {
    if (++blocks > MOST_BLOCKS) break;
    if (kind !== 'paragraph' || !text.includes('。')) continue;
    const indent = /^[ \u00a0\u3000]{0,8}/u.exec(text)?.[0] ?? '';
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
    paragraphs++;
  }
  const most = [...counts].find(([, count]) => count * 2 > paragraphs);
  return most?.[0] ?? '';
});
