import type { Draft } from '../draft';
import { spanInTable, spanOf, startOf } from '../draft/locate';
import type { Locale } from '../messages';
import type { Span } from '../text/span';

/** One entry of the outline: `whole` is what it covers, `name` where a click goes. */
export interface OutlineItem {
  readonly kind: 'section' | 'table';
  readonly label: string;
  readonly whole: Span;
  readonly place: Span;
  readonly children: readonly OutlineItem[];
}

/** Sections with their tables; tables outside any section stand by themselves. */
export function outline(draft: Draft, locale: Locale): OutlineItem[] {
  const { report } = draft;
  const tables = report.tables.map(
    (table): OutlineItem => ({
      kind: 'table',
      label: locale === 'en' ? table.spec.name.en : table.spec.name.zh,
      whole: spanInTable(draft, table, table),
      place: spanInTable(draft, table, table.anchor),
      children: [],
    }),
  );
  const headings = report.sections.map(({ heading }) => spanOf(draft, heading));
  const end = startOf(draft, 'end');
  const ends = headings.map(({ to }, index) => Math.max(to, headings[index + 1]?.from ?? end));
  const inside: OutlineItem[][] = headings.map(() => []);
  const loose: OutlineItem[] = [];
  let at = 0;
  for (const table of tables) {
    // Sections and tables both come in the order of the text, so one walk over both is enough.
    while (at < ends.length && (ends[at] ?? 0) < table.whole.to) at++;
    const own = headings[at];
    (own && own.to <= table.whole.from ? inside[at] : loose)?.push(table);
  }
  const sections = report.sections.map(({ spec }, index): OutlineItem => {
    const place = headings[index] ?? { from: 0, to: 0 };
    return {
      kind: 'section',
      label: spec.title.text,
      whole: { from: place.from, to: ends[index] ?? place.to },
      place,
      children: inside[index] ?? [],
    };
  });
  return [...sections, ...loose].sort((a, b) => a.whole.from - b.whole.from);
}
