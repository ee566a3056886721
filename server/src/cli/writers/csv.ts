import { stringify } from 'csv-stringify/sync';
import { type Locale, message, say } from '../../../../shared/src/messages';
import type { CheckedFile, CheckedFinding, CheckedReport, CheckedSuppressed } from '../checked';
import { quoted, visible } from './excerpt';
import { severityWord } from './severity-word';
import { shownPlace } from './shown-place';
import type { WriterOf } from './types';

type Value = string | number;

/** The columns, in their order, with what stands in them for a finding. */
const COLUMNS = [
  ['cli/csv-file', (file) => file.path],
  ['cli/csv-organ', (file) => file.recognised.organ ?? ''],
  ['cli/csv-year', (file) => file.recognised.year ?? ''],
  ['cli/csv-severity', (_, one, locale) => severityWord(one.severity, locale)],
  ['cli/csv-rule', (_, one) => one.rule],
  ['cli/csv-line', (_, one) => one.line],
  ['cli/csv-column', (_, one) => one.column],
  ['cli/csv-place', (_, one) => shownPlace(one)],
  ['cli/csv-excerpt', (_, one) => (one.excerpt ? quoted(one.excerpt) : '')],
  ['cli/csv-message', (_, one, locale) => visible(say(one.message, locale))],
  ['cli/csv-fix', (_, one, locale) => fixWords(one, locale)],
  ['cli/csv-suppressed', (_, one) => ('reason' in one ? one.reason : '')],
  ['cli/csv-fingerprint', (_, one) => one.fingerprint],
] as const satisfies readonly (readonly [string, CellOf])[];

type CellOf = (
  file: CheckedReport,
  finding: CheckedFinding | CheckedSuppressed,
  locale: Locale,
) => Value;

/** For Excel: a row a finding, with a byte order mark, by which it knows the encoding. */
export const csv: WriterOf = ({ locale }) => ({
  begin: () => `\ufeff${rowsText([COLUMNS.map(([key]) => say(message(key), locale))])}`,
  file: (file) => rowsText(rowsOf(file, locale)),
  end: () => '',
});

/** What a spreadsheet would take for a formula is marked as text. */
function rowsText(rows: readonly (readonly Value[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  );
}

function rowsOf(file: CheckedFile, locale: Locale): Value[][] {
  switch (file.kind) {
    case 'report':
      return [...file.findings, ...file.suppressed].map((one) =>
        COLUMNS.map(([, cell]: readonly [string, CellOf]) => cell(file, one, locale)),
      );
    case 'unreadable':
      return [
        problemRow(
          file.path,
          say(message('cli/unreadable-short', { reason: file.reason }), locale),
          locale,
        ),
      ];
    case 'fault':
      return [problemRow(file.path, visible(say(file.reason, locale)), locale)];
    case 'faulty-config':
      return file.faults.map((one) => problemRow(file.path, say(one.message, locale), locale));
    case 'passed-over':
      return [];
  }
}

function problemRow(path: string, words: string, locale: Locale): Value[] {
  const cells: Readonly<Record<string, string>> = {
    'cli/csv-file': path,
    'cli/csv-severity': severityWord('error', locale),
    'cli/csv-message': words,
  };
  return COLUMNS.map(([key]) => cells[key] ?? '');
}

/** The likeliest way to settle a finding; none where its author has to choose. */
function fixWords({ fixes }: CheckedFinding, locale: Locale): string {
  const fix = fixes.find(({ preferred }) => preferred);
  return fix ? say(fix.title, locale) : '';
}
