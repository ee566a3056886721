import pc from 'picocolors';
import { ledgerSummary } from '../../../../shared/src/ledger';
import { RESULT_WORDS } from '../../../../shared/src/ledger/words';
import { type Locale, message, say } from '../../../../shared/src/messages';
import type { Severity } from '../../../../shared/src/rules/types';
import type {
  CheckedFile,
  CheckedFinding,
  CheckedRelated,
  CheckedReport,
  CheckedSuppressed,
  PassedOver,
} from '../checked';
import { shownPath } from '../shown-path';
import { counted, countsOf, NO_TOTALS } from '../totals';
import { shownExcerpt, visible } from './excerpt';
import { severityWord } from './severity-word';
import type { Ending, Style, WriterOf } from './types';

type Colours = ReturnType<typeof pc.createColors>;

/** For people at a terminal: each finding with its line, and a line for each report. */
export const readable: WriterOf = (style) => {
  const teller = { ...style, colours: pc.createColors(style.isColoured) };
  return {
    file: (file) => fileText(teller, file),
    end: (ending) => (style.isQuiet ? '' : endText(teller, ending)),
  };
};

interface Teller extends Style {
  readonly colours: Colours;
}

function fileText(teller: Teller, file: CheckedFile): string {
  if (file.kind === 'report') return reportText(teller, file);
  if (file.kind === 'passed-over') return passedOverText(teller, file);
  if (file.kind === 'faulty-config' || !teller.hasLedger) return '';
  // Standard error tells of it as well, but a ledger that is kept must say what it is not about.
  const args = { file: visible(file.path), reason: file.reason };
  return `${say(message('cli/ledger-unread', args), teller.locale)}\n`;
}

function passedOverText({ isVerbose, locale }: Teller, { path, why }: PassedOver): string {
  if (!isVerbose) return '';
  const args = { file: visible(path), reason: message(`cli/why-${why}`) };
  return `${say(message('cli/passed-over', args), locale)}\n`;
}

function reportText(teller: Teller, file: CheckedReport): string {
  const parts = [
    ...file.findings.map((finding) => findingText(teller, file, finding)),
    ...(teller.isQuiet ? [] : file.suppressed.map((one) => suppressedText(teller, file, one))),
    ...(teller.isQuiet ? [] : [summaryText(teller, file)]),
    ...ledgerLines(teller, file),
  ];
  return parts.map((part) => `${part}\n`).join('');
}

function findingText(teller: Teller, file: CheckedReport, finding: CheckedFinding): string {
  const { colours, locale } = teller;
  const severity = severityWord(finding.severity, locale);
  const head = [
    placeText(teller, file, finding),
    paintOf(colours, finding.severity)(severity),
    colours.dim(finding.rule),
    visible(say(finding.message, locale)),
  ].join(' ');
  const related = finding.related.map((one) => `    ${relatedText(teller, one)}`);
  return [head, ...excerptLines(colours, finding), ...related].join('\n');
}

function paintOf(colours: Colours, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return (text) => colours.bold(colours.red(text));
    case 'warning':
      return (text) => colours.bold(colours.yellow(text));
    default:
      return colours.cyan;
  }
}

function placeText({ colours }: Teller, { path }: CheckedReport, finding: CheckedFinding): string {
  return `${colours.bold(visible(path))}:${finding.line}:${finding.column}:`;
}

function excerptLines(colours: Colours, { excerpt, severity }: CheckedFinding): string[] {
  if (!excerpt) return [];
  const { before, marked, after, indent, width } = shownExcerpt(excerpt);
  const mark = paintOf(colours, severity)('^'.repeat(width));
  return [`    ${before}${marked}${after}`, `    ${' '.repeat(indent)}${mark}`];
}

function relatedText({ locale, colours }: Teller, related: CheckedRelated): string {
  const { uri, line, column } = related;
  const file = uri === undefined ? '' : `${visible(shownPath(uri))}:`;
  return `${colours.dim(`${file}${line}:${column}`)} ${visible(say(related.message, locale))}`;
}

/** A finding that is not counted, with the reason for which it is not. */
function suppressedText(teller: Teller, file: CheckedReport, one: CheckedSuppressed): string {
  const { rule, message: told, reason } = one;
  const words = say(message('cli/suppressed', { rule, message: told, reason }), teller.locale);
  return `${placeText(teller, file, one)} ${teller.colours.dim(visible(words))}`;
}

/** What was checked of a report, below its line. */
function ledgerLines({ locale, colours }: Teller, { ledger }: CheckedReport): string[] {
  if (!ledger) return [];
  const lines = ledger.entries.map(({ id, result, message: words, at }) => {
    const place = at ? `${at.line}:${at.column} ` : '';
    const said = say(message(RESULT_WORDS[result]), locale);
    return `    ${place}${said} ${colours.dim(id)} ${visible(say(words, locale))}`;
  });
  return [`    ${say(ledgerSummary(ledger), locale)}`, ...lines];
}

function summaryText({ locale }: Teller, file: CheckedReport): string {
  const counts = countsOf(counted(NO_TOTALS, file).bySeverity);
  const args = { file: visible(file.path), summary: file.recognised.summary, ...counts };
  return say(message('cli/summary', args), locale);
}

/** What a run of several files came to; of one file its own line says so. */
function endText({ locale, colours }: Teller, { totals, isInterrupted }: Ending): string {
  const { reports, passedOver, documents, others, unreadable, faults } = totals;
  const { withFindings, bySeverity, fixable } = totals;
  const fix = fixable > 0 ? [message('cli/run-fixable', { count: fixable })] : [];
  const isOne = reports + passedOver + unreadable + faults < 2 && documents === 0 && !isInterrupted;
  if (isOne) return fix.map((one) => `${say(one, locale)}\n`).join('');
  const parts = [
    message('cli/run-reports', { reports, found: withFindings, ...countsOf(bySeverity) }),
    ...fix,
    ...(passedOver > 0 ? [message('cli/run-passed-over', { count: passedOver })] : []),
    ...(documents > 0 ? [message('cli/run-documents', { count: documents })] : []),
    ...(others > 0 ? [message('cli/run-others', { count: others })] : []),
    ...(unreadable > 0 ? [message('cli/run-unreadable', { count: unreadable })] : []),
    ...(faults > 0 ? [message('cli/run-faults', { count: faults })] : []),
    ...(isInterrupted ? [message('cli/run-interrupted')] : []),
  ];
  return `${colours.bold(parts.map((part) => say(part, locale)).join(say(message('cli/then'), locale)))}\n`;
}

/** What could not be read, and what is wrong with configuration files: for the error stream. */
export function problemText(file: CheckedFile, locale: Locale): string {
  if (file.kind === 'unreadable') {
    const args = { file: visible(file.path), reason: file.reason };
    return `${say(message('cli/unreadable', args), locale)}\n`;
  }
  if (file.kind === 'fault') {
    const args = { file: file.path, reason: file.reason };
    return `${visible(say(message('cli/faulty', args), locale))}\n`;
  }
  if (file.kind !== 'faulty-config') return '';
  return file.faults
    .map(({ line, column, message: told }) => {
      const severity = severityWord('error', locale);
      return `${visible(file.path)}:${line}:${column}: ${severity} ${visible(say(told, locale))}\n`;
    })
    .join('');
}
