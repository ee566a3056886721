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
  const sections = report.sections.map(
    ({ spec, heading, body }): OutlineItem => ({
      kind: 'section',
      label: spec.title.text,
      whole: { from: heading.from, to: Math.max(heading.to, body.to) },
      place: heading,
      children: tables.filter(({ whole }) => inside(whole, body)),
    }),
  );
  const loose = tables.filter(
    ({ whole }) => !report.sections.some(({ body }) => inside(whole, body)),
  );
  return [...sections, ...loose].sort((a, b) => a.whole.from - b.whole.from);
}

function inside(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
