import type { Edit } from '../../rules/types';
import { byPlace } from '../../text/span';

/** What shows nothing and is neither a tab, which parts cells, nor of a line break. */
const STRAY = /[^\S\t\r\n]|[\u200b-\u200d\u2060]/u;

/** Where the stray blanks right before an offset begin. The byte order mark is none of them. */
export function strayBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && STRAY.test(text[at - 1] ?? '') && !isByteOrderMark(text, at - 1)) at--;
  return at;
}

/** Where the stray blanks right behind an offset end. */
export function strayBehind(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && STRAY.test(text[at] ?? '') && !isByteOrderMark(text, at)) at++;
  return at;
}

function isByteOrderMark(text: string, offset: number): boolean {
  return offset === 0 && text[offset] === '\ufeff';
}

/** An edit without what it would write as it was: none where nothing is left. */
export function narrowed(text: string, { from, to, text: insert }: Edit): Edit[] {
  const shortest = Math.min(to - from, insert.length);
  let start = 0;
  while (start < shortest && text[from + start] === insert[start]) start++;
  let end = 0;
  while (end < shortest - start && text[to - 1 - end] === insert[insert.length - 1 - end]) end++;
  const edit = { from: from + start, to: to - end, text: insert.slice(start, insert.length - end) };
  return edit.from === edit.to && edit.text === '' ? [] : [edit];
}

/** Edits in the order of the text; those that meet are made one, so that no two are at one place. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  for (const edit of [...edits].sort(byPlace)) {
    const last = ordered.at(-1);
    if (last?.to !== edit.from) {
      ordered.push(edit);
      continue;
    }
    const { from } = last;
    ordered[ordered.length - 1] = { from, to: edit.to, text: last.text + edit.text };
  }
  return ordered;
}
