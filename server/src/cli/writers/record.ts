import { version } from '../../../../package.json';
import { type Locale, message, say } from '../../../../shared/src/messages';
import type {
  CheckedFile,
  CheckedFinding,
  CheckedLedger,
  CheckedReport,
  CheckedSuppressed,
  Stretch,
} from '../checked';
import type { Ending } from './types';

/** The edition of the records; it grows when a program that reads them would have to be changed. */
const EDITION = 1;

/** What became of a file, as it stands in JSON. */
export function fileRecord(file: CheckedFile, locale: Locale): object {
  const { kind, path, uri } = file;
  switch (file.kind) {
    case 'report':
      return { kind, path, uri, ...reportRecord(file, locale) };
    case 'unreadable':
    case 'fault':
      return { kind, path, uri, reason: say(file.reason, locale) };
    case 'passed-over':
      return {
        kind,
        path,
        uri,
        why: file.why,
        reason: say(message(`cli/why-${file.why}`), locale),
      };
    case 'faulty-config': {
      const faults = file.faults.map((fault) => ({
        ...stretch(fault),
        message: say(fault.message, locale),
      }));
      return { kind, path, uri, faults };
    }
  }
}

function reportRecord(file: CheckedReport, locale: Locale): object {
  const { organ, year, format, summary } = file.recognised;
  return {
    encoding: file.encoding,
    recognised: { organ, year, format, summary: say(summary, locale) },
    findings: file.findings.map((one) => findingRecord(one, locale)),
    suppressed: file.suppressed.map((one) => suppressedRecord(one, locale)),
    ...(file.ledger && { ledger: ledgerRecord(file.ledger, locale) }),
  };
}

function findingRecord(finding: CheckedFinding, locale: Locale): object {
  const { rule, severity, place, fingerprint } = finding;
  return {
    rule,
    severity,
    ...stretch(finding),
    message: say(finding.message, locale),
    place,
    related: finding.related.map((one) => ({
      ...(one.uri !== undefined && { uri: one.uri }),
      ...stretch(one),
      message: say(one.message, locale),
    })),
    fixes: finding.fixes.map(({ title, preferred, lossless, edits }) => ({
      title: say(title, locale),
      preferred,
      lossless,
      edits,
    })),
    fingerprint,
  };
}

function suppressedRecord(one: CheckedSuppressed, locale: Locale): object {
  return { ...findingRecord(one, locale), reason: one.reason, by: one.by };
}

function ledgerRecord({ entries, ...rest }: CheckedLedger, locale: Locale): object {
  const said = entries.map((entry) => ({ ...entry, message: say(entry.message, locale) }));
  return { ...rest, entries: said };
}

function stretch({ line, column, endLine, endColumn }: Stretch): Stretch {
  return { line, column, endLine, endColumn };
}

/** What the run came to. */
export function runRecord({ totals, exitCode, isInterrupted, milliseconds }: Ending): object {
  return {
    kind: 'run',
    edition: EDITION,
    tool: { name: 'nianbao', version },
    ...totals,
    exitCode,
    interrupted: isInterrupted,
    milliseconds,
  };
}
