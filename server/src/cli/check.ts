import { readFile } from 'node:fs/promises';
import stringWidth from 'string-width';
import { type Draft, draftOf, findingsIn } from '../../../shared/src/draft';
import { summarise } from '../../../shared/src/features/summary';
import { type Locale, message, say } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { positionAt } from '../../../shared/src/syntax/positions';
import type { Tree } from '../../../shared/src/syntax/tree';
import { lineEnd } from '../../../shared/src/text/lines';
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
  const parts = [
    ...findings.map((finding) => describe({ file, text, tree: draft.tree, locale }, finding)),
    summaryLine(file, draft, findings, locale),
  ];
  const failed = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { output: `${parts.join('\n')}\n`, status: failed ? 1 : 0 };
}

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly tree: Tree;
  readonly locale: Locale;
}

function describe({ file, text, tree, locale }: Checked, finding: Finding): string {
  const severity = say(message(`cli/severity-${finding.severity}`), locale);
  const head = `${file}:${placeOf(tree, finding)}: ${severity} ${finding.rule} ${say(finding.message, locale)}`;
  const proof = finding.related.map(
    (related) => `    ${placeOf(tree, related)} ${say(related.message, locale)}`,
  );
  const start = finding.from - positionAt(tree, finding.from).character;
  return [head, ...excerpt(text, start, finding), ...proof].join('\n');
}

/** Line and column, both from 1, columns in UTF-16 units. */
function placeOf(tree: Tree, { from }: Span): string {
  const { line, character } = positionAt(tree, from);
  return `${line + 1}:${character + 1}`;
}

/** The line with the place marked below it, by the width at which a terminal shows it. */
function excerpt(text: string, start: number, { from, to }: Finding): string[] {
  const end = lineEnd(text, start);
  const shown = text.slice(start, Math.min(end, Math.max(to, start + LONGEST)));
  if (shown.trim() === '') return [];
  const before = stringWidth(visible(text.slice(start, from)));
  const marked = stringWidth(visible(text.slice(from, Math.min(to, end))));
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
