import { type Locale, type MessageKey, message, say } from '../../messages';
import { isNothing, type Sheet, type SheetRow } from './sheet';

/** A sheet as a grid of texts, heads first: a row for each figure, a column for each unit. */
export function sheetGrid(sheet: Sheet, locale: Locale): string[][] {
  const { units, rows } = sheet;
  const hasOwn = rows.some(({ own }) => own !== undefined);
  const head = [
    said('sum/table', locale),
    said('sum/figure', locale),
    said('sum/sum', locale),
    ...(hasOwn ? [said('sum/own', locale)] : []),
    ...units.map(({ name }) => name),
  ];
  return [
    head,
    ...rows.map(({ table, name, sum, own, shares }) => [
      locale === 'en' ? table.en : table.zh,
      name,
      sum ?? UNKNOWN,
      ...(hasOwn ? [own ?? UNKNOWN] : []),
      ...shares.map((share) => share ?? UNKNOWN),
    ]),
  ];
}

/** Stands for what is not known; an empty cell would look like one that was forgotten. */
const UNKNOWN = '?';

/** A sheet as Markdown: the units with what is wrong with them, then a table of figures. */
export function sheetMarkdown(sheet: Sheet, locale: Locale): string {
  const { organ, year, units, missing, rows, otherYears } = sheet;
  const shown = rows.filter((row) => !isNothing(row));
  const left = rows.length - shown.length;
  const parts = [
    `# ${say(message('sum/title', { organ, year: year ?? '' }), locale)}`,
    say(message('sum/units', { count: units.length, missing: missing.length }), locale),
    ...listOf(missing.map((words) => say(message('sum/missing', { words }), locale))),
    ...failing(sheet, locale),
    ...(otherYears > 0 ? [say(message('sum/other-years', { count: otherYears }), locale)] : []),
    `## ${said('sum/shares', locale)}`,
    ...(shown.length > 0 ? [tableOf(sheetGrid({ ...sheet, rows: shown }, locale))] : []),
    ...(left > 0 ? [say(message('sum/zeros', { count: left }), locale)] : []),
    ...offWords(shown, locale),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listOf(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [];
}

/** The units that fail their own checks: what they add is to be put right before it is added up. */
function failing({ units }: Sheet, locale: Locale): string[] {
  const failed = units.filter(({ errors, warnings }) => errors + warnings > 0);
  if (failed.length === 0) return [];
  const lines = failed.map((unit) => say(message('sum/failed', { ...unit }), locale));
  return [`## ${said('sum/failing', locale)}`, ...listOf(lines)];
}

/** The figures that are not the sum. */
function offWords(rows: readonly SheetRow[], locale: Locale): string[] {
  const off = rows.filter(({ result }) => result === 'off' || result === 'doubtful');
  if (off.length === 0) return [];
  const lines = off.map(({ name, sum, own }) =>
    say(message('sum/off', { name, sum: sum ?? '', own: own ?? '' }), locale),
  );
  return [`## ${said('sum/differing', locale)}`, ...listOf(lines)];
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inCell(text: string): string {
  return text.replace(/[\\|]/gu, (mark) => `\\${mark}`).replace(/[\r\n]+/gu, ' ');
}

function said(key: MessageKey, locale: Locale): string {
  return say(message(key), locale);
}
