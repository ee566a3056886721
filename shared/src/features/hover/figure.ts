import type { Bilingual } from '../../format/types';
import { auditOf } from '../../identities/audit';
import { equationText } from '../../identities/equation-text';
import { figureValue, type Identity, imbalance, involves } from '../../identities/identity';
import { type Locale, message, say } from '../../messages';
import { formatDecimal, isZero } from '../../numbers/decimal';
import type { BoundTable, Figure } from '../../report/types';
import { figureName } from '../../rules/help/figure-fixes';
import { explainedColumn, explainedRow } from './labels';
import { apart, paragraphs, quoted } from './markdown';

/**
 * A figure: what it is and how it is read, what it was last year, whether its identities hold, and what its
 * row and column are.
 */
export function explainedFigure(
  table: BoundTable,
  figure: Figure,
  locale: Locale,
  lastYear = '',
): string {
  const { block, row, column } = figure;
  const head = `**${figureName(figure)}**`;
  return apart(
    paragraphs(
      `${head} · ${readAs(figure, locale)}`,
      lastYear,
      identitiesOf(table, figure, locale),
    ),
    row.label ? explainedRow(block, row, locale) : '',
    explainedColumn(block, column, locale),
  );
}

/** What the cell says as a number, and how it is written where that is another thing. */
function readAs(figure: Figure, locale: Locale): string {
  const { reading, cell, column } = figure;
  const written = cell?.text ?? '';
  const value = figureValue(figure);
  if (value) {
    const number = formatDecimal(value);
    const measured = withUnit(number, column.explanation.unit, locale);
    if (number === written.trim()) return measured;
    return say(message('hover/value-read', { value: measured, text: quoted(written) }), locale);
  }
  if (reading.kind === 'blank') return say(message('hover/blank'), locale);
  const key = reading.kind === 'number' ? 'hover/impossible' : 'hover/no-number';
  return say(message(key, { text: quoted(written) }), locale);
}

function withUnit(number: string, unit: Bilingual | undefined, locale: Locale): string {
  if (!unit) return number;
  return `${number} ${locale === 'en' ? unit.en : unit.zh}`;
}

/** The identities that a figure is in, with their numbers, and whether they hold. */
function identitiesOf(table: BoundTable, figure: Figure, locale: Locale): string {
  const { identities, deduced } = auditOf(table);
  const own = identities.filter((identity) => involves(identity, figure));
  if (own.length === 0) return '';
  const lines = own.map((identity) => {
    const args = { identity: identity.spec.name, equation: equationText(identity) };
    return `- ${say(message('hover/identity', { sign: signOf(identity), ...args }), locale)}`;
  });
  const value = deduced.get(figure);
  const worth = value && say(message('hover/deduced', { value: formatDecimal(value) }), locale);
  return paragraphs(`**${say(message('hover/identities'), locale)}**`, lines.join('\n'), worth);
}

/** Neither right nor wrong where a figure is unknown. */
function signOf(identity: Identity): string {
  const off = imbalance(identity);
  if (!off) return '?';
  return isZero(off) ? '✓' : '✗';
}
