import { createHash } from 'node:crypto';
import type { Draft } from '../../../shared/src/draft';
import type { DraftFile } from '../../../shared/src/draft/file';
import type { Neighbours } from '../../../shared/src/facts/types';
import { countedFromOne } from '../../../shared/src/features/export/place';
import { summaryOf } from '../../../shared/src/features/summary';
import { ledgerOf } from '../../../shared/src/ledger';
import type { Ledger } from '../../../shared/src/ledger/types';
import { placeName } from '../../../shared/src/policy/place-name';
import type { Policy } from '../../../shared/src/policy/types';
import { verdictOf } from '../../../shared/src/policy/verdict';
import type { Finding, Fix, Related } from '../../../shared/src/rules/types';
import type { Encoding } from '../encoding';
import type {
  CheckedFinding,
  CheckedFix,
  CheckedLedger,
  CheckedRelated,
  CheckedReport,
  Recognised,
} from './checked';
import { excerptOf } from './excerpt-of';
import { onCommandLine } from './on-command-line';

/** A file that was read as a draft, and by what it is judged. */
export interface FileToCheck {
  readonly encoding: Encoding;
  readonly file: DraftFile;
  readonly policy: Policy;
  readonly neighbours: Neighbours;
  /** Whether all that was checked is wanted, and not what was found alone. */
  readonly wantsLedger: boolean;
}

/** Checks one draft, whatever it says. */
export function checkFile({
  encoding,
  file,
  ...by
}: FileToCheck): Omit<CheckedReport, 'path' | 'uri'> {
  const verdict = verdictOf(file.draft, by.policy, by.neighbours);
  const told = teller(file);
  return {
    kind: 'report',
    encoding,
    recognised: recognised(file.draft),
    findings: verdict.findings.map(told),
    suppressed: verdict.suppressed.map(({ finding, reason, by: what }) => ({
      ...told(finding),
      reason,
      by: what,
    })),
    ...(by.wantsLedger && { ledger: checkedLedger(file, ledgerOf(file.draft, verdict, by)) }),
  };
}

function checkedLedger({ rangeOf }: DraftFile, { entries, ...rest }: Ledger): CheckedLedger {
  const placed = entries.map(({ place, ...entry }) => ({
    ...entry,
    ...(place && { at: countedFromOne(rangeOf(place)) }),
  }));
  return { ...rest, entries: placed };
}

function recognised({ report }: Draft): Recognised {
  const { title, year, format } = report;
  return {
    ...(title?.organ && { organ: title.organ }),
    ...(year && { year: year.value }),
    format: format.id,
    summary: summaryOf(report),
  };
}

/** Makes findings records; of two that are the same at places of the same name, it counts. */
function teller(file: DraftFile): (finding: Finding) => CheckedFinding {
  const counts = new Map<string, number>();
  return (finding) => {
    const place = placeName(file.draft, finding);
    const name = `${finding.rule}\n${place}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const excerpt = excerptOf(file, finding);
    return {
      ...countedFromOne(file.rangeOf(finding)),
      rule: finding.rule,
      severity: finding.severity,
      message: onCommandLine(finding.message),
      place,
      ...(excerpt && { excerpt }),
      related: finding.related.map((one) => relatedOf(file, one)),
      fixes: finding.fixes.flatMap((one) => fixOf(file, one) ?? []),
      fingerprint: hashOf(`${name}\n${count}`),
    };
  };
}

const HASH_LENGTH = 24;

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH);
}

function relatedOf(file: DraftFile, related: Related): CheckedRelated {
  const { message, elsewhere } = related;
  if (elsewhere) return { ...countedFromOne(elsewhere.range), message, uri: elsewhere.uri };
  return { ...countedFromOne(file.rangeOf(related)), message };
}

/** A fix is offered where the file has what it changes as it was read. */
function fixOf(
  file: DraftFile,
  { title, preferred, lossless, edits }: Fix,
): CheckedFix | undefined {
  if (!edits.every((edit) => file.editable(edit))) return undefined;
  const placed = edits.map((edit) => ({ ...countedFromOne(file.rangeOf(edit)), text: edit.text }));
  return { title, preferred, lossless, edits: placed };
}
