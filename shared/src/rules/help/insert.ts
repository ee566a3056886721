import type { SectionSpec } from '../../format/types';
import { message } from '../../messages';
import { type Manner, sectionSkeleton } from '../../report/skeleton';
import type { Report } from '../../report/types';
import { lineBreakOf } from '../../text/lines';
import type { Edit, Fix } from '../types';

/** How this draft writes: the layout of its tables, and its line break. */
export function mannerOf(report: Report): Manner {
  const markdown = report.sections.some(({ heading }) =>
    /^\s*#/u.test(lineAt(report.text, heading.from)),
  );
  const layout = report.tables[0]?.layout ?? (markdown ? 'markdown' : 'tab-rows');
  return { layout, lineBreak: lineBreakOf(report.text) };
}

/** Inserts a section of the form before the next section that is there, or at the end. */
export function insertSections(report: Report, specs: readonly SectionSpec[]): Fix {
  const manner = mannerOf(report);
  const last = specs.at(-1)?.number ?? 0;
  const next = report.sections.find(({ spec }) => spec.number > last);
  const at = next ? lineStart(report.text, next.heading.from) : endOf(report);
  const skeleton = specs
    .map((spec) => sectionSkeleton(spec, report.format, manner) + manner.lineBreak)
    .join('');
  const title = message('fix/insert-section', {
    title: specs.map(({ title }) => title.text).join('；'),
  });
  return {
    title,
    edits: [insertLines(report.text, at, skeleton, manner)],
    preferred: true,
    lossless: false,
  };
}

/** An insertion of whole lines: starts a new line where the place is not at the start of one. */
export function insertLines(text: string, at: number, lines: string, { lineBreak }: Manner): Edit {
  const fresh = at === 0 || /[\r\n]/u.test(text[at - 1] ?? '');
  return { from: at, to: at, text: (fresh ? '' : lineBreak + lineBreak) + lines };
}

/** Where the line of an offset starts. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n\ufeff]/u.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the line of an offset ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !/[\r\n]/u.test(text[at] ?? '')) at++;
  return at;
}

function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset));
}

function endOf(report: Report): number {
  return report.second?.from ?? report.text.length;
}
