import { readFile } from 'node:fs/promises';
import stringWidth from 'string-width';
import { type Draft, draftOf, findingsIn } from '../../../shared/src/draft';
import { summarise } from '../../../shared/src/features/summary';
import { type Locale, message, say } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { splitLines } from '../../../shared/src/text/lines';
import type { Span } from '../../../shared/src/text/span';
import { decode } from './decode';

/** So much of a long line is shown. */
const LONGEST = 80;

export interface CheckResult {
  readonly output: string;
  /** 0 nothing at warning or above, 1 something, 2 the file could not be read. */
  readonly status: 0 | 1 | 2;
}

/** Checks one file and writes what was found, one finding after the other, with its line. */
export async function checkFile(file: string, locale: Locale): Promise<CheckResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { output: `${say(message('cli/unreadable', { file, reason }), locale)}\n`, status: 2 };
  }
  const text = decode(bytes);
  const draft = draftOf(text);
  const findings = findingsIn(draft);
  const placeOf = placer(text);
  const parts = [
    ...findings.map((finding) => describe({ file, text, placeOf, locale }, finding)),
    summaryLine(file, draft, findings, locale),
  ];
  const failed = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { output: `${parts.join('\n')}\n`, status: failed ? 1 : 0 };
}

interface Place {
  readonly line: number;
  readonly column: number;
  /** The line itself, without its break. */
  readonly span: Span;
}

/** Line and column of an offset, both from 1, columns in UTF-16 units. */
function placer(text: string): (offset: number) => Place {
  const lines = splitLines(text);
  return (offset) => {
    let [first, last] = [0, lines.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lines[middle]?.from ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    const span = lines[first] ?? { from: 0, to: 0 };
    return { line: first + 1, column: offset - span.from + 1, span };
  };
}

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  readonly locale: Locale;
}

function describe({ file, text, placeOf, locale }: Checked, finding: Finding): string {
  const severity = say(message(`cli/severity-${finding.severity}`), locale);
  const place = placeOf(finding.from);
  const head = `${file}:${place.line}:${place.column}: ${severity} ${finding.rule} ${say(finding.message, locale)}`;
  const proof = finding.related.map((related) => {
    const { line, column } = placeOf(related.from);
    return `    ${line}:${column} ${say(related.message, locale)}`;
  });
  return [head, ...excerpt(text, place, finding), ...proof].join('\n');
}

/** The line with the place marked below it, by the width at which a terminal shows it. */
function excerpt(text: string, { span }: Place, { from, to }: Finding): string[] {
  const shown = text.slice(span.from, Math.min(span.to, Math.max(to, span.from + LONGEST)));
  if (shown.trim() === '') return [];
  const before = stringWidth(visible(text.slice(span.from, from)));
  const marked = stringWidth(visible(text.slice(from, Math.min(to, span.to))));
  const mark = ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
  return [`    ${visible(shown)}`, `    ${mark}`];
}

function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, ' ').replace(/\p{Cc}|\ufeff/gu, '');
}

function summaryLine(
  file: string,
  draft: Draft,
  findings: readonly Finding[],
  locale: Locale,
): string {
  const count = (...severities: Severity[]) =>
    findings.filter(({ severity }) => severities.includes(severity)).length;
  const args = {
    file,
    summary: summarise(draft.report, locale),
    errors: count('error'),
    warnings: count('warning'),
    others: count('information', 'hint'),
  };
  return say(message('cli/summary', args), locale);
}
