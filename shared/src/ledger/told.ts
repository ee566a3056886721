import type { Verdict } from '../policy/types';
import type { Finding, Severity } from '../rules/types';
import type { LedgerEntry, LedgerResult, Told } from './types';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** All findings of a verdict by their rule, in the order of the text. */
export function toldIn({ findings, suppressed }: Verdict): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  const put = ({ rule, severity, from, to }: Finding, reason: string | undefined) => {
    const own = told.get(rule) ?? [];
    own.push({ rule, severity, from, to, reason });
    told.set(rule, own);
  };
  for (const finding of findings) put(finding, undefined);
  for (const { finding, reason } of suppressed) put(finding, reason);
  return told;
}

/** What findings make of a check: it failed where there is any, and else it is what is given. */
export function judged(
  told: readonly Told[],
  otherwise: LedgerResult,
): Pick<LedgerEntry, 'result' | 'severity' | 'excused'> {
  const severity = SEVERITIES.find((one) => told.some((other) => other.severity === one));
  if (!severity) return { result: otherwise };
  return { result: 'failed', severity, ...excuseOf(told) };
}

/** The reasons of findings that are all suppressed, each once. */
function excuseOf(told: readonly Told[]): Pick<LedgerEntry, 'excused'> {
  const reasons = new Set(told.flatMap(({ reason }) => reason ?? []));
  const isExcused = told.length > 0 && told.every(({ reason }) => reason !== undefined);
  return isExcused ? { excused: [...reasons].join('；') } : {};
}
