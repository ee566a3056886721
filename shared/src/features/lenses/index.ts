import type { Draft } from '../../draft';
import { spanOf } from '../../draft/locate';
import { type Locale, message, say } from '../../messages';
import { hasTotalChanges } from '../recompute';
import { summarise } from '../summary';
import { linesOfTables } from '../table-lines';
import { stateOf } from './state';

/** A line of words above a line of a draft, and what a click on it is to show. */
export interface Lens {
  /** Where the line begins above which it stands, in UTF-16 units of the whole text. */
  readonly at: number;
  readonly words: string;
  readonly shows: 'findings' | { readonly totalsOf: number } | undefined;
}

/** Above the title: how the report was recognised, and how many findings there are. */
export function titleLens(draft: Draft, findings: number, locale: Locale): Lens[] {
  const { report } = draft;
  if (report.sections.length === 0 && report.tables.length === 0) return [];
  const { from } = spanOf(draft, report.title ?? report.start);
  const summary = summarise(report, locale);
  const words = findings > 0 ? message('lens/findings', { count: findings }) : message('lens/none');
  return [
    {
      at: from,
      words: say(message('lens/title', { summary, findings: words }), locale),
      shows: findings > 0 ? 'findings' : undefined,
    },
  ];
}

/** Above each table that has identities: how many of them hold. */
export function tableLenses(draft: Draft, locale: Locale): Lens[] {
  return linesOfTables(draft).flatMap(({ table, lines }, index): Lens[] => {
    const state = stateOf(table);
    if (!state) return [];
    const words = say(state.words, locale);
    if (!state.isBroken) return [{ at: lines.from, words, shows: undefined }];
    return [
      { at: lines.from, words, shows: hasTotalChanges(table) ? { totalsOf: index } : 'findings' },
    ];
  });
}
