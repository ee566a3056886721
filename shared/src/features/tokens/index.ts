import type { Draft } from '../../draft';
import { startOf } from '../../draft/locate';
import { positionAt } from '../../syntax/positions';
import { sliceOf } from '../../syntax/tree';
import { sectionTokens, titleTokens } from './heading-tokens';
import { tableTokens } from './table-tokens';
import type { LineToken } from './types';

/** Lines of a text, counted from 0, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** A part of a report that has tokens of its own, and where the block starts from which it counts. */
interface Part {
  readonly start: number;
  readonly tokens: () => readonly LineToken[];
}

const ALL: Lines = { from: 0, to: Infinity };

/**
 * What the parts of a report are: organ and year, numerals of sections, labels and figures. In the
 * order of the text, none over another; outside the given lines nothing is given.
 */
export function tokensIn(draft: Draft, lines: Lines = ALL): LineToken[] {
  const parts = partsOf(draft).sort((a, b) => a.start - b.start);
  const found = parts.flatMap(({ start, tokens }) => {
    const first = positionAt(draft.tree, start).line;
    if (first > lines.to) return [];
    return tokens()
      .filter(({ line }) => lines.from <= first + line && first + line <= lines.to)
      .map((token) => ({ ...token, line: first + token.line }));
  });
  return withoutOverlaps(found);
}

function partsOf(draft: Draft): Part[] {
  const { title, sections, tables } = draft.report;
  const parts: Part[] = sections.map((section) => ({
    start: startOf(draft, section.heading.anchor),
    tokens: () => sectionTokens(section),
  }));
  for (const table of tables) {
    parts.push({ start: startOf(draft, table.block), tokens: () => tableTokens(table) });
  }
  if (title) {
    const start = startOf(draft, title.anchor);
    const text = sliceOf(draft.tree, start, start + title.to);
    parts.push({ start, tokens: () => titleTokens(title, text) });
  }
  return parts;
}

/** Parts of a table that is interrupted may stand among those of another. */
function withoutOverlaps(tokens: readonly LineToken[]): LineToken[] {
  const inOrder = tokens.every((token, index) => {
    const before = tokens[index - 1];
    return !before || isBehind(before, token);
  });
  if (inOrder) return [...tokens];
  const sorted = [...tokens].sort((a, b) => a.line - b.line || a.character - b.character);
  const apart: LineToken[] = [];
  for (const token of sorted) {
    const before = apart.at(-1);
    if (!before || isBehind(before, token)) apart.push(token);
  }
  return apart;
}

function isBehind(before: LineToken, token: LineToken): boolean {
  return (
    token.line > before.line ||
    (token.line === before.line && token.character >= before.character + before.length)
  );
}
