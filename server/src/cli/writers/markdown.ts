import { type Locale, type Message, message, say } from '../../../../shared/src/messages';
import type {
  CheckedFile,
  CheckedFinding,
  CheckedReport,
  CheckedSuppressed,
  Excerpt,
} from '../checked';
import { shownPath } from '../shown-path';
import { counted, countsOf, NO_TOTALS } from '../totals';
import { shownParts, visible } from './excerpt';
import { ledgerSheet } from './ledger-sheet';
import { severityWord } from './severity-word';
import { shownPlace } from './shown-place';
import type { Ending, WriterOf } from './types';

/** A sheet of remarks that a reviewer can send back: a part for each report, a remark for each finding. */
export const markdown: WriterOf = ({ locale }) => {
  const words = (key: Message['key'], args?: Message['args']) => say(message(key, args), locale);
  return {
    begin: () => `# ${words('cli/sheet-title')}\n`,
    file: (file) => fileText(file, locale),
    end: (ending) => endText(ending, locale),
  };
};

function fileText(file: CheckedFile, locale: Locale): string {
  switch (file.kind) {
    case 'report':
      return reportText(file, locale);
    case 'unreadable':
      return part(file.path, [
        say(message('cli/unreadable-short', { reason: file.reason }), locale),
      ]);
    case 'fault':
      return part(file.path, [plain(say(file.reason, locale))]);
    case 'faulty-config':
      return part(
        file.path,
        file.faults.map(({ line, message: told }) => {
          const place = say(message('cli/sheet-line', { line }), locale);
          return `- ${place} ${plain(say(told, locale))}`;
        }),
      );
    case 'passed-over':
      return '';
  }
}

function part(title: string, lines: readonly string[]): string {
  return `\n## ${plain(title)}\n\n${lines.join('\n')}\n`;
}

function reportText(file: CheckedReport, locale: Locale): string {
  const { organ, year, summary } = file.recognised;
  const named = organ !== undefined && year !== undefined;
  const title = named ? say(message('cli/sheet-report', { organ, year }), locale) : file.path;
  const counts = countsOf(counted(NO_TOTALS, file).bySeverity);
  const head = say(message('cli/summary', { file: file.path, summary, ...counts }), locale);
  const remarks = file.findings.flatMap((one, index) => remark(file, one, index, locale));
  const none = say(message('cli/sheet-none'), locale);
  const excused = file.suppressed.length === 0 ? [] : suppressedText(file.suppressed, locale);
  const ledger = file.ledger ? ledgerSheet(file.ledger, plain, locale) : [];
  const found = remarks.length > 0 ? remarks : [none];
  return part(title, [plain(head), '', ...found, ...excused, ...ledger]);
}

function remark(
  { path }: CheckedReport,
  finding: CheckedFinding,
  index: number,
  locale: Locale,
): string[] {
  const { line, severity, rule, excerpt, related, fixes } = finding;
  const number = `${index + 1}.`;
  const indent = ' '.repeat(number.length + 1);
  const where = say(message('cli/sheet-place', { line, place: shownPlace(finding) }), locale);
  const rest = [
    plain(say(finding.message, locale)),
    ...(excerpt && excerpt.marked.trim() !== '' ? [quotation(excerpt)] : []),
    ...related.map((one) => {
      const at = { file: one.uri === undefined ? path : shownPath(one.uri), line: one.line };
      return `- ${plain(say(message('cli/sheet-related', at), locale))}${plain(say(one.message, locale))}`;
    }),
    ...(fixes.length > 0
      ? [
          toDo(
            fixes.map(({ title }) => title),
            locale,
          ),
        ]
      : []),
  ];
  const head = `${number} **${severityWord(severity, locale)}** ${plain(where)}（\`${rule}\`）`;
  return [head, ...rest.flatMap((one) => ['', indent + one]), ''];
}

function quotation(excerpt: Excerpt): string {
  const { before, marked, after } = shownParts(excerpt);
  return `> ${plain(before).trimStart()}**${plain(marked)}**${plain(after)}`;
}

/** What may be done, each way by its name. */
function toDo(titles: readonly Message[], locale: Locale): string {
  const ways = titles.map((one) => plain(say(one, locale)));
  const or = say(message('cli/sheet-or'), locale);
  return say(message('cli/sheet-to-do', { ways: ways.join(or) }), locale);
}

function suppressedText(suppressed: readonly CheckedSuppressed[], locale: Locale): string[] {
  const lines = suppressed.map(({ line, rule, message: told, reason }) => {
    const place = say(message('cli/sheet-line', { line }), locale);
    const words = say(message('cli/suppressed', { rule, message: told, reason }), locale);
    return `- ${place} ${plain(words)}`;
  });
  return ['', say(message('cli/sheet-suppressed'), locale), '', ...lines];
}

/** Words of a draft are words, whatever signs are in them. */
function plain(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|~#]/gu, '\\$&');
}

function endText({ totals, isInterrupted }: Ending, locale: Locale): string {
  const { reports, withFindings: found, bySeverity } = totals;
  const run = say(message('cli/run-reports', { reports, found, ...countsOf(bySeverity) }), locale);
  const note = isInterrupted ? `\n\n${say(message('cli/run-interrupted'), locale)}` : '';
  return `\n---\n\n${run}${note}\n`;
}
