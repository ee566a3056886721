import type { Locale } from '../messages';
import type { Report } from '../report/types';
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
export function outline(report: Report, locale: Locale): OutlineItem[] {
  const tables = report.tables.map(
    (table): OutlineItem => ({
      kind: 'table',
      label: locale === 'en' ? table.spec.name.en : table.spec.name.zh,
      whole: { from: table.from, to: table.to },
      place: table.anchor,
      children: [],
    }),
  );
  const ends = report.sections.map(({ heading, body }) => Math.max(heading.to, body.to));
  const inside: OutlineItem[][] = report.sections.map(() => []);
  const loose: OutlineItem[] = [];
  let at = 0;
  for (const table of tables) {
    // Sections and tables both come in the order of the text, so one walk over both is enough.
    while (at < ends.length && (ends[at] ?? 0) < table.whole.to) at++;
    const own = report.sections[at];
    (own && own.heading.to <= table.whole.from ? inside[at] : loose)?.push(table);
  }
  const sections = report.sections.map(
    ({ spec, heading }, index): OutlineItem => ({
      kind: 'section',
      label: spec.title.text,
      whole: { from: heading.from, to: ends[index] ?? heading.to },
      place: heading,
      children: inside[index] ?? [],
    }),
  );
  return [...sections, ...loose].sort((a, b) => a.whole.from - b.whole.from);
}
