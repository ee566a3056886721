import type { Draft } from '../../draft';
import { startOf } from '../../draft/locate';
import { type Locale, say } from '../../messages';
import { overlaps, type Span, shift, touches } from '../../text/span';
import { columnHints } from './columns';
import { totalHints } from './totals';
import type { TableHint } from './types';

/** Words beside a figure that are no part of the text. */
export interface Hint {
  readonly kind: TableHint['kind'];
  /** In UTF-16 units of the whole text. */
  readonly at: number;
  readonly words: string;
  readonly tooltip: string;
}

/** Which kinds are wanted. */
export interface HintKinds {
  readonly totals: boolean;
  readonly columns: boolean;
}

/** The hints in a stretch of a draft; tables outside it are not looked at. In the order of the text. */
export function hintsIn(draft: Draft, within: Span, kinds: HintKinds, locale: Locale): Hint[] {
  const hints = draft.report.tables.flatMap((table) => {
    const start = startOf(draft, table.block);
    const inside = shift({ from: within.from, to: within.to }, -start);
    if (!overlaps(table, inside)) return [];
    return [
      ...(kinds.totals ? totalHints(table).filter(({ at }) => touches(inside, at)) : []),
      ...(kinds.columns ? columnHints(table, inside) : []),
    ].map((hint) => toHint(hint, start, locale));
  });
  return hints.sort((a, b) => a.at - b.at);
}

function toHint({ kind, at, words, more }: TableHint, start: number, locale: Locale): Hint {
  const tooltip = more.map((line) => say(line, locale)).join('\n');
  return { kind, at: at + start, words: say(words, locale), tooltip };
}
