import { readFile } from 'node:fs/promises';
import stringWidth from 'string-width';
import { summarise } from '../../../shared/src/features/summary';
import { type Locale, message, say } from '../../../shared/src/messages';
import { readReport } from '../../../shared/src/report';
import type { Report } from '../../../shared/src/report/types';
import { checkReport } from '../../../shared/src/rules';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { splitLines } from '../../../shared/src/text/lines';
import { decode } from './decode';

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
  const report = readReport(decode(bytes));
  const findings = checkReport(report);
  const place = placer(report.text);
  const parts = [
    ...findings.map((finding) => describe(file, report, place(finding.from), finding, locale)),
    summaryLine(file, report, findings, locale),
  ];
  const failed = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { output: `${parts.join('\n')}\n`, status: failed ? 1 : 0 };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of offsets asked for in ascending order, both from 1, columns in UTF-16 units. */
function placer(text: string): (offset: number) => Place {
  const lines = splitLines(text);
  let index = 0;
  return (offset) => {
    while (index + 1 < lines.length && (lines[index + 1]?.from ?? 0) <= offset) index++;
    return { line: index + 1, column: offset - (lines[index]?.from ?? 0) + 1 };
  };
}

function describe(
  file: string,
  report: Report,
  { line, column }: Place,
  finding: Finding,
  locale: Locale,
): string {
  const severity = say(message(`cli/severity-${finding.severity}`), locale);
  const head = `${file}:${line}:${column}: ${severity} ${finding.rule} ${say(finding.message, locale)}`;
  return [head, ...excerpt(report.text, finding)].join('\n');
}

/** The line with the place marked below it, by the width at which a terminal shows it. */
function excerpt(text: string, { from, to }: Finding): string[] {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const rest = text.slice(start).search(/[\r\n]/u);
  const end = rest < 0 ? text.length : start + rest;
  const shown = text.slice(start, Math.min(end, Math.max(to, start + 80)));
  const before = visible(text.slice(start, from));
  const marked = visible(text.slice(from, Math.min(to, end)));
  const mark = ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)));
  return shown.trim() === '' ? [] : [`    ${visible(shown)}`, `    ${mark}`];
}

function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, ' ').replace(/\p{Cc}|\ufeff/gu, '');
}

function summaryLine(
  file: string,
  report: Report,
  findings: readonly Finding[],
  locale: Locale,
): string {
  const count = (...severities: Severity[]) =>
    findings.filter(({ severity }) => severities.includes(severity)).length;
  const args = {
    file,
    summary: summarise(report, locale),
    errors: count('error'),
    warnings: count('warning'),
    others: count('information', 'hint'),
  };
  return say(message('cli/summary', args), locale);
}
