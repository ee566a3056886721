import type { Block } from '../syntax/block';
import type { Page, Tree } from '../syntax/tree';
import { isBlank } from '../text/blanks';
import { isDirective } from '../text/directive';
import { type Line, splitLines } from '../text/lines';
import { memoised } from '../text/memo';
import { type Span, shift } from '../text/span';

/** A comment that suppresses findings on the line below; UTF-16 offsets of the whole text. */
export interface Directive extends Span {
  /** Its line, with the break behind it. */
  readonly whole: Span;
  /** What stands behind `nianbao-`, such as `disable-next-line`. */
  readonly name: string;
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /**
   * From the comment to the end of the next line that shows anything of the report, or of the text
   * where none does: a blank line between may be a blank cell.
   */
  readonly target: Span;
}

type Comment = Omit<Directive, 'target'>;

interface CommentsOfPage {
  readonly comments: readonly (Comment & { readonly target: Span | undefined })[];
  /** The first line that shows anything. */
  readonly first: Span | undefined;
}

/** The comments that speak to the checker, in the order of the text. Linear, and kept by the page. */
export const directivesIn: (tree: Tree) => readonly Directive[] = memoised(({ pages, length }) => {
  const directives: Directive[] = [];
  let waiting: Comment[] = [];
  let from = 0;
  const settle = (target: Span) => {
    for (const one of waiting) directives.push({ ...one, target: behind(one, target) });
    waiting = [];
  };
  for (const page of pages) {
    const { comments, first } = commentsOn(page);
    if (first && waiting.length > 0) settle(shift(first, from));
    for (const { target, ...comment } of comments) {
      const moved = { ...shift(comment, from), whole: shift(comment.whole, from) };
      if (target) directives.push({ ...moved, target: behind(moved, shift(target, from)) });
      else waiting.push(moved);
    }
    from += page.length;
  }
  settle({ from: length, to: length });
  return directives;
});

function behind({ whole }: Comment, { to }: Span): Span {
  return { from: whole.to, to: Math.max(whole.to, to) };
}

const commentsOn = memoised(({ blocks }: Page): CommentsOfPage => {
  const comments: CommentsOfPage['comments'][number][] = [];
  let waiting: Comment[] = [];
  let first: Span | undefined;
  let from = 0;
  for (const block of blocks) {
    // Of most blocks it is enough to know where their first line is, and of that only once.
    const needed = holdsComment(block) || waiting.length > 0 || !first;
    for (const { line, words } of needed ? shownLinesOf(block) : []) {
      const moved = { from: line.from + from, to: line.to + from, end: line.end + from };
      if (isDirective(words)) waiting.push(readComment(words, moved));
      else {
        const target = { from: moved.from, to: moved.to };
        first ??= target;
        comments.push(...waiting.map((comment) => ({ ...comment, target })));
        waiting = [];
      }
    }
    from += block.text.length;
  }
  const open = waiting.map((comment) => ({ ...comment, target: undefined }));
  return { comments: [...comments, ...open], first };
});

function holdsComment({ kind, text }: Block): boolean {
  return kind === 'comment' || (kind === 'table' && text.includes('nianbao-'));
}

function shownLinesOf({ kind, text }: Block): { readonly line: Line; readonly words: string }[] {
  if (kind === 'blank') return [];
  return splitLines(text)
    .map((line) => ({ line, words: text.slice(line.from, line.to) }))
    .filter(({ words }) => !isBlank(words));
}

/** `<!-- nianbao-NAME RULE, RULE: reason -->`, with punctuation as Chinese keyboards have it too. */
function readComment(words: string, line: Line): Comment {
  const start = words.indexOf('<!--');
  const end = words.lastIndexOf('-->');
  const inside = words.slice(start + '<!--'.length, end).trim();
  const [head = ''] = /^[^\s:：]*/u.exec(inside) ?? [];
  const rest = inside.slice(head.length);
  const colon = rest.search(/[:：]/u);
  const list = colon < 0 ? rest : rest.slice(0, colon);
  return {
    from: line.from + start,
    to: line.from + end + '-->'.length,
    whole: { from: line.from, to: line.end },
    name: head.slice('nianbao-'.length),
    rules: list.split(/[\s,，、]+/u).filter((id) => id !== ''),
    reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
  };
}
