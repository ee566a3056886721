import {
  findNodeAtLocation,
  type Edit as JsonEdit,
  modify,
  type ParseError,
  parseTree,
  stripComments,
} from 'jsonc-parser';
import type { Draft } from '../draft';
import type { Edit } from '../rules/types';
import { positionAt } from '../syntax/positions';
import { sliceOf } from '../syntax/tree';
import type { Span } from '../text/span';
import { type Directive, directivesIn } from './directives';
import { placeName } from './place-name';
import { DISABLE, type SuppressionEntry } from './types';

/** A finding to be suppressed: its rule, and where it stands in UTF-16 units of the text. */
interface Place extends Span {
  readonly rule: string;
}

/**
 * The edit that suppresses a rule’s findings on a line, by a comment on a line of its own above it. A
 * comment that is already there for the same reason names one rule more.
 */
export function suppressByComment(draft: Draft, place: Place, reason: string): Edit {
  const { tree, report } = draft;
  const words = inComment(reason);
  const at = place.from - positionAt(tree, place.from).character;
  const above = rightAbove(directivesIn(tree), at).find(
    ({ name, reason: own }) => name === DISABLE && own === words,
  );
  if (above) {
    const rules = [...new Set([...above.rules, place.rule])];
    return { from: above.from, to: above.to, text: commentText(rules, words) };
  }
  // A byte order mark stays at the start of the text.
  const from = at === 0 && sliceOf(tree, 0, 1) === '\ufeff' ? 1 : at;
  return { from, to: from, text: commentText([place.rule], words) + report.lineBreak };
}

/** Those on the lines above a line, as far as nothing else stands between; not even a blank cell. */
function rightAbove(directives: readonly Directive[], lineStart: number): Directive[] {
  let start = lineStart;
  return directives.toReversed().filter(({ whole }) => {
    if (whole.to !== start) return false;
    start = whole.from;
    return true;
  });
}

function commentText(rules: readonly string[], reason: string): string {
  return `<!-- nianbao-${DISABLE} ${rules.join(', ')}: ${reason} -->`;
}

/** Words that end no comment and stay on their line. */
function inComment(words: string): string {
  return words
    .replace(/-{2,}>?/gu, '—')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The entry that suppresses a rule’s findings at a place, whatever is written above it later. */
export function suppressionEntry(
  draft: Draft,
  place: Place,
  reason: string,
  file: string,
): SuppressionEntry {
  return { rule: place.rule, file, at: placeName(draft, place), reason: reason.trim() };
}

/**
 * The edits that put an entry into a configuration file, behind those that are there; comments and
 * layout stay. A file without any words is begun; undefined for one in which there is no place for it.
 */
export function entryEdits(config: string, entry: SuppressionEntry): Edit[] | undefined {
  if (stripComments(config).trim() !== '' && !takesEntries(config)) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true };
  const options = { formattingOptions, isArrayInsertion: true };
  return modify(config, ['suppress', -1], entry, options).map(toEdit);
}

/** Whether a configuration file is sound JSON with comments, as far as entries go in. */
function takesEntries(config: string): boolean {
  const errors: ParseError[] = [];
  const root = parseTree(config, errors, { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ['suppress']);
  return errors.length === 0 && root?.type === 'object' && (!list || list.type === 'array');
}

function toEdit({ offset, length, content }: JsonEdit): Edit {
  return { from: offset, to: offset + length, text: content };
}
