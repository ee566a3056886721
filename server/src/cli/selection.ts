import { isGate } from '../../../shared/src/rules';
import type { Severity } from '../../../shared/src/rules/types';
import type { CheckedFile, CheckedFinding } from './checked';
import { isAtLeast } from './totals';

/** Which findings are asked for. */
export interface Selection {
  readonly least: Severity;
  /** Rules, or rooms of rules such as `figure`; all where there is none. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
}

/** A file with those of its findings that are asked for. */
export function selected(file: CheckedFile, selection: Selection): CheckedFile {
  if (file.kind !== 'report') return file;
  const isWanted = (finding: CheckedFinding) => isSelected(finding, selection);
  return {
    ...file,
    findings: file.findings.filter(isWanted),
    suppressed: file.suppressed.filter(isWanted),
  };
}

/** A rule that bars all others is never left out: a report that is not checked would look sound. */
function isSelected({ rule, severity }: CheckedFinding, selection: Selection): boolean {
  if (isGate(rule)) return true;
  const { least, select, ignore } = selection;
  const names = (one: string) => isNamedBy(rule, one);
  if (ignore.some(names) || !isAtLeast(severity, least)) return false;
  return select.length === 0 || select.some(names);
}

/** Whether a rule, or the room in which it is, has this name. */
export function isNamedBy(rule: string, name: string): boolean {
  return rule === name || rule.startsWith(`${name}.`);
}
