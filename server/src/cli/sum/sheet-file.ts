import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '../../../../shared/src/features/sum/sheet';
import { sheetGrid, sheetMarkdown } from '../../../../shared/src/features/sum/write-sheet';
import { inLocale, type Locale } from '../../../../shared/src/messages';

/** How a sheet is written, by the ending of its file. */
const WRITERS: Readonly<Record<string, (sheet: Sheet, locale: Locale) => string>> = {
  '.md': sheetMarkdown,
  '.csv': sheetCsv,
  '.json': sheetJson,
};

/** Writes a sheet as the name of its file asks for; undefined for an ending that says nothing. */
export function sheetWriter(file: string): ((sheet: Sheet, locale: Locale) => string) | undefined {
  return WRITERS[/\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? ''];
}

/** For Excel: with a byte order mark, by which it knows the encoding; no name becomes a formula. */
function sheetCsv(sheet: Sheet, locale: Locale): string {
  const rows = sheetGrid(sheet, locale).map((row) => row.map(asNumber));
  return `\ufeff${stringify(rows, { record_delimiter: 'windows', escape_formulas: true })}`;
}

/** A change below 0 is a number, and would be marked as text else. */
function asNumber(text: string): string | number {
  return text.startsWith('-') && String(Number(text)) === text ? Number(text) : text;
}

/** All of a sheet as data, in the words of one language. */
function sheetJson({ missing, rows, ...sheet }: Sheet, locale: Locale): string {
  const data = {
    ...sheet,
    missing: missing.map((one) => inLocale(one, locale)),
    rows: rows.map(({ table, ...row }) => ({ table: inLocale(table, locale), ...row })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
