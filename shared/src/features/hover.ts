import type { Draft } from '../draft';
import { spanInTable, spanOf, startOf } from '../draft/locate';
import { columnName, rowName } from '../format/names';
import { figureColumns } from '../format/tree';
import type { BlockSpec, Explanation } from '../format/types';
import type { LabelRole } from '../format/vocabulary';
import { auditOf } from '../identities/audit';
import { equationText } from '../identities/equation-text';
import { type Identity, imbalance, involves } from '../identities/identity';
import { type Locale, message, say } from '../messages';
import { formatDecimal, isZero } from '../numbers/decimal';
import type { BoundTable, Figure } from '../report/types';
import { type Span, touches } from '../text/span';

/** What a hover shows, in Markdown, and the stretch of text that it is about. */
export interface HoverText extends Span {
  readonly markdown: string;
}

/** Explains the section heading, row label, column label or figure at an offset. */
export function hover(draft: Draft, offset: number, locale: Locale): HoverText | undefined {
  for (const { heading, spec } of draft.report.sections) {
    const span = spanOf(draft, heading);
    if (!touches(span, offset)) continue;
    return { ...span, markdown: part('hover/section', spec.title.text, spec.explanation, locale) };
  }
  for (const table of draft.report.tables) {
    const inside = offset - startOf(draft, table.block);
    if (!touches(table, inside)) continue;
    const found = hoverLabel(table, inside, locale) ?? hoverFigure(table, inside, locale);
    return found && { ...spanInTable(draft, table, found), markdown: found.markdown };
  }
  return undefined;
}

function hoverLabel(table: BoundTable, offset: number, locale: Locale): HoverText | undefined {
  const labels = [...table.heads, ...table.rows.flatMap(({ label }) => label ?? [])];
  const label = labels.find((candidate) => touches(candidate, offset));
  if (!label) return undefined;
  const { from, to } = label;
  const markdown = explainRole(label.role, locale);
  return markdown === undefined ? undefined : { from, to, markdown };
}

function explainRole(role: LabelRole, locale: Locale): string | undefined {
  if (role.role === 'row')
    return part('hover/row', rowName(role.row), role.row.explanation, locale);
  if (role.role !== 'column') return explainBlock(role.block, locale);
  const name = columnName(role.block, role.column);
  return part('hover/column', name, role.column.explanation, locale);
}

/** A head over a whole part of a table is explained by the rows under it. */
function explainBlock(block: BlockSpec, locale: Locale): string | undefined {
  const names = block.rows.map(rowName).filter((name) => name !== '');
  const columns = figureColumns(block).map((column) => columnName(block, column));
  const title = block.heading?.text ?? block.corner?.text ?? '';
  const lists = [names.join('；'), columns.join('；')].filter((list) => list !== '');
  return `**${title}**\n\n${say(message('hover/row'), locale)}: ${lists.join(`\n\n${say(message('hover/column'), locale)}: `)}`;
}

function hoverFigure(table: BoundTable, offset: number, locale: Locale): HoverText | undefined {
  const figures = table.rows.flatMap((row) => row.figures);
  const figure = figures.find(({ cell }) => cell && touches(cell, offset));
  if (!figure?.cell) return undefined;
  const { block, row, column } = figure;
  const parts = [
    ...hoverIdentities(table, figure, locale),
    ...(row.label ? [part('hover/row', rowName(row), row.explanation, locale)] : []),
    part('hover/column', columnName(block, column), column.explanation, locale),
  ];
  return { from: figure.cell.from, to: figure.cell.to, markdown: parts.join('\n\n---\n\n') };
}

/** The identities that a figure is in, with their numbers, and whether they hold. */
function hoverIdentities(table: BoundTable, figure: Figure, locale: Locale): string[] {
  const { identities, deduced } = auditOf(table);
  const own = identities.filter((identity) => involves(identity, figure));
  if (own.length === 0) return [];
  const lines = own.map((identity) => {
    const args = { identity: identity.spec.name, equation: equationText(identity) };
    return `- ${say(message('hover/identity', { sign: signOf(identity), ...args }), locale)}`;
  });
  const value = deduced.get(figure);
  const worth = value && say(message('hover/deduced', { value: formatDecimal(value) }), locale);
  const head = `**${say(message('hover/identities'), locale)}**`;
  return [[head, lines.join('\n'), ...(worth ? [worth] : [])].join('\n\n')];
}

/** Neither right nor wrong where a figure is unknown. */
function signOf(identity: Identity): string {
  const off = imbalance(identity);
  if (!off) return '?';
  return isZero(off) ? '✓' : '✗';
}

function part(
  kind: 'hover/row' | 'hover/column' | 'hover/section',
  name: string,
  explanation: Explanation,
  locale: Locale,
): string {
  const head = `**${name}** · ${say(message(kind), locale)}`;
  const text = locale === 'en' ? explanation.en : explanation.zh;
  const basis = locale === 'en' ? explanation.basis?.en : explanation.basis?.zh;
  const cited = basis === undefined ? [] : [`*${say(message('hover/basis', { basis }), locale)}*`];
  return [head, text, ...cited].join('\n\n');
}
