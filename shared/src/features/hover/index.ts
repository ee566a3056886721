import type { Draft } from '../../draft';
import { spanInTable, spanOf } from '../../draft/locate';
import { type Neighbours, NO_NEIGHBOURS } from '../../facts/types';
import { type Locale, message, say } from '../../messages';
import { partNamed, subHeadingsIn } from '../../report/sub-headings';
import { type Span, touches } from '../../text/span';
import { figureAt, labelAt, tableAround } from '../figures/symbol';
import { summarise } from '../summary';
import { claimAt } from './claim';
import { explained } from './explain';
import { explainedFigure } from './figure';
import { explainedRole } from './labels';
import { type Beside, figureBeside } from './last-year';
import { quoted } from './markdown';

export { withoutMarks } from './markdown';

/** What a hover shows, in Markdown, and the stretch of text that it is about. */
export interface HoverText extends Span {
  readonly markdown: string;
}

/**
 * Explains what stands at an offset: the title, the sentence of the period, the heading of a section or
 * of one of its parts, a label of a table, a figure, or a number in the prose that states one. Where last
 * year’s report is given, figures and growths are held against it.
 */
export function hover(
  draft: Draft,
  offset: number,
  locale: Locale,
  { lastYear }: Neighbours = NO_NEIGHBOURS,
): HoverText | undefined {
  const beside = lastYear && { report: draft.report, lastYear };
  return (
    onSection(draft, offset, locale) ??
    onTable(draft, offset, locale, beside) ??
    onOpening(draft, offset, locale) ??
    claimAt(draft, offset, locale, beside) ??
    onPart(draft, offset, locale)
  );
}

function onSection(draft: Draft, offset: number, locale: Locale): HoverText | undefined {
  for (const { heading, spec } of draft.report.sections) {
    const span = spanOf(draft, heading);
    if (!touches(span, offset)) continue;
    const subject = { name: spec.title.text, kind: 'hover/section' } as const;
    return { ...span, markdown: explained(subject, spec.explanation, locale) };
  }
  return undefined;
}

function onTable(
  draft: Draft,
  offset: number,
  locale: Locale,
  beside: Beside | undefined,
): HoverText | undefined {
  const around = tableAround(draft, offset);
  const label = around && labelAt(around.table, around.inside);
  if (label) {
    const { from, to } = spanInTable(draft, around.table, label);
    return { from, to, markdown: explainedRole(label.role, locale) };
  }
  const found = figureAt(draft, offset);
  if (!found) return undefined;
  const { from, to, symbol } = found;
  const { table, figure } = symbol;
  const last = beside ? figureBeside(table, figure, beside, locale) : '';
  return { from, to, markdown: explainedFigure(table, figure, locale, last) };
}

/** What stands before the sections: the title, and from when to when the figures count. */
function onOpening(draft: Draft, offset: number, locale: Locale): HoverText | undefined {
  const { title, period, format } = draft.report;
  if (title && touches(spanOf(draft, title), offset)) {
    const organ = quoted(title.organ);
    const extra = organ === '' ? [] : [say(message('hover/organ', { organ }), locale)];
    const name = say(message('hover/title'), locale);
    const subject = { name, kind: 'hover/report', more: summarise(draft.report, locale) } as const;
    return { ...spanOf(draft, title), markdown: explained(subject, format.title, locale, extra) };
  }
  if (!period || !touches(spanOf(draft, period), offset)) return undefined;
  const subject = { name: say(message('hover/period'), locale), kind: 'hover/report' } as const;
  return { ...spanOf(draft, period), markdown: explained(subject, format.period, locale) };
}

/** A sub-heading that names a part of its section which the form knows. */
function onPart(draft: Draft, offset: number, locale: Locale): HoverText | undefined {
  const section = draft.report.sections.findLast(
    ({ heading }) => spanOf(draft, heading).from <= offset,
  );
  if (!section || section.spec.parts.length === 0) return undefined;
  for (const { from, heading } of subHeadingsIn(draft.tree, offset + 1)) {
    const span = { from: from + heading.from, to: from + heading.to };
    if (!touches(span, offset)) continue;
    const part = partNamed(section.spec, heading);
    if (!part) return undefined;
    const subject = { name: part.label.text, kind: 'hover/part' } as const;
    return { ...span, markdown: explained(subject, part.explanation, locale) };
  }
  return undefined;
}
