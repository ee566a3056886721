import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository as text, byte order mark and line breaks untouched. */
export function readText(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

/** The report, by its format, that rule examples are cut into: correct, with no finding at all. */
export function standardReport(format: string): string {
  return readText(`test/fixtures/report-${format}.md`);
}

export const STANDARD_REPORTS = {
  '2021': standardReport('2021'),
  '2019': standardReport('2019'),
};

/** Every way in which a text may come from an editor: each must give the same findings. */
export const MANNERS: readonly {
  readonly name: string;
  readonly apply: (text: string) => string;
}[] = [
  { name: 'LF', apply: (text) => text },
  { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'CR', apply: (text) => text.replaceAll('\n', '\r') },
  { name: 'BOM', apply: (text) => `\ufeff${text}` },
];
