import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import stringWidth from 'string-width';
import { type Draft, draftOf } from '../../../shared/src/draft';
import { summarise } from '../../../shared/src/features/summary';
import { type Locale, message, say } from '../../../shared/src/messages';
import { type FoundConfig, nearestConfig, policyFor } from '../../../shared/src/policy/nearest';
import type { Suppressed } from '../../../shared/src/policy/types';
import { verdictOf } from '../../../shared/src/policy/verdict';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import { positionAt } from '../../../shared/src/syntax/positions';
import { parse, type Tree } from '../../../shared/src/syntax/tree';
import { lineEnd } from '../../../shared/src/text/lines';
import type { Span } from '../../../shared/src/text/span';
import { decode } from '../decode';
import { readLocal } from '../files';

/** So much of a long line is shown. */
const LONGEST = 80;
/** What stands further behind in its line is shown with so much of what is before it. */
const MOST_BEFORE = 50;
const SOME_BEFORE = 20;

export interface CheckResult {
  /** What was found, and what stood in the way. */
  readonly out: string;
  readonly err: string;
  /** 0 nothing at warning or above, 1 something, 2 the file or its configuration could not be read. */
  readonly status: 0 | 1 | 2;
}

/** Checks one file and writes what was found, one finding after the other, with its line. */
export async function checkFile(file: string, locale: Locale): Promise<CheckResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const err = `${say(message('cli/unreadable', { file, reason }), locale)}\n`;
    return { out: '', err, status: 2 };
  }
  const text = decode(bytes);
  const draft = draftOf(text);
  const uri = pathToFileURL(resolve(file)).href;
  const config = await nearestConfig(uri, readLocal);
  const { findings, suppressed } = verdictOf(draft, policyFor(uri, {}, config));
  const faults = config ? configFaults(config, locale) : [];
  const checked = { file, text, tree: draft.tree, locale };
  const parts = [
    ...findings.map((finding) => describe(checked, finding)),
    ...suppressed.map((one) => describeSuppressed(checked, one)),
    summaryLine(checked, draft, findings),
  ];
  const failed = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  const status = failed ? 1 : 0;
  return { out: inLines(parts), err: inLines(faults), status: faults.length > 0 ? 2 : status };
}

function inLines(parts: readonly string[]): string {
  return parts.map((part) => `${part}\n`).join('');
}

/** What is wrong with a configuration file, before anything is said by it. */
function configFaults({ uri, text, config }: FoundConfig, locale: Locale): string[] {
  const tree = parse(text);
  return config.faults.map((fault) => {
    const place = `${fileURLToPath(uri)}:${placeOf(tree, fault)}`;
    return `${place}: ${say(message('cli/severity-error'), locale)} ${say(fault.message, locale)}`;
  });
}

/** A finding that is not counted, with the reason for which it is not. */
function describeSuppressed(
  { file, tree, locale }: Checked,
  { finding, reason }: Suppressed,
): string {
  const args = { rule: finding.rule, message: finding.message, reason };
  return `${file}:${placeOf(tree, finding)}: ${say(message('cli/suppressed', args), locale)}`;
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
  // A paragraph is one line, and a terminal shows no mark that is further behind than it is wide.
  const first = from - start > MOST_BEFORE ? from - SOME_BEFORE : start;
  const shown = text.slice(first, Math.min(end, Math.max(to, first + LONGEST)));
  if (shown.trim() === '') return [];
  const cut = first > start ? '…' : '';
  const before = stringWidth(cut + visible(text.slice(first, from)));
  const marked = stringWidth(visible(text.slice(from, Math.min(to, end))));
  const mark = ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
  return [`    ${cut}${visible(shown)}`, `    ${mark}`];
}

function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, ' ').replace(/\p{Cc}|\ufeff/gu, '');
}

function summaryLine(
  { file, locale }: Checked,
  draft: Draft,
  findings: readonly Finding[],
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
