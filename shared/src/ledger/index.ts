import type { Draft } from '../draft';
import { type Neighbours, NO_NEIGHBOURS } from '../facts/types';
import { type Message, message } from '../messages';
import { NO_POLICY, type Policy, type Verdict } from '../policy/types';
import { isGate } from '../rules';
import { claimEntries } from './claims';
import { identityEntries } from './identities';
import { reportEntries } from './report';
import { ruleEntries } from './rules';
import { sectionEntries } from './sections';
import { seriesEntries } from './series';
import { sumEntries } from './sums';
import { suppressionEntries } from './suppressions';
import { tableEntries } from './tables';
import { toldIn } from './told';
import type { Checked, Ledger, LedgerCounts, LedgerEntry, LedgerSource } from './types';

/** What is checked of a report, in the order in which a reader goes through it. */
const OF_REPORT: readonly LedgerSource[] = [
  reportEntries,
  sectionEntries,
  tableEntries,
  identityEntries,
  claimEntries,
  seriesEntries,
  sumEntries,
];

/** By what it is checked, and what is left out: asked of any text, judged as a report or not. */
const OF_CHECK: readonly LedgerSource[] = [ruleEntries, suppressionEntries];

/** By what the verdict was given. */
interface JudgedBy {
  readonly policy?: Policy;
  readonly neighbours?: Neighbours;
}

/**
 * The ledger of one report: everything that was checked of it with its result, those things that are as
 * they should be among them. It is worked out of the verdict, and says what the findings say.
 */
export function ledgerOf(
  draft: Draft,
  verdict: Verdict,
  { policy = NO_POLICY, neighbours = NO_NEIGHBOURS }: JudgedBy = {},
): Ledger {
  const told = toldIn(verdict);
  const barredBy = [...told.keys()].find(isGate);
  const checked: Checked = { draft, verdict, policy, neighbours, told, barredBy };
  const ofReport = barredBy === undefined ? entriesOf(OF_REPORT, checked) : [];
  const ofCheck = entriesOf(OF_CHECK, checked);
  return {
    entries: [...ofReport, ...ofCheck],
    counts: countsOf(ofReport),
    rules: countsOf(ofCheck.filter(({ kind }) => kind === 'rule')),
    ...(barredBy !== undefined && { barredBy }),
  };
}

function entriesOf(sources: readonly LedgerSource[], checked: Checked): LedgerEntry[] {
  return sources.flatMap((source) => [...source(checked)]);
}

function countsOf(entries: readonly LedgerEntry[]): LedgerCounts {
  const counts = { passed: 0, failed: 0, undecided: 0, 'not-applicable': 0 };
  for (const { result } of entries) counts[result]++;
  return counts;
}

/** A ledger in one sentence: what was checked, and by how many rules. */
export function ledgerSummary({ counts, rules, barredBy }: Omit<Ledger, 'entries'>): Message {
  if (barredBy !== undefined) return message('ledger/summary-barred', { rule: barredBy });
  const { passed, failed, undecided } = counts;
  return message('ledger/summary', {
    count: passed + failed + undecided,
    passed,
    failed,
    undecided,
    rules: rules.passed + rules.failed,
    speaking: rules.failed,
  });
}
