import { sectionedProse } from '../draft/prose';
import type { Neighbours } from '../facts/types';
import type { Bilingual } from '../format/types';
import { type Message, type MessageKey, message } from '../messages';
import { directivesIn } from '../policy/directives';
import { isGate, RULES } from '../rules';
import { RULE_PAGES } from '../rules/docs';
import { seriesTwice } from '../rules/series-twice';
import type { Rule } from '../rules/types';
import { judged } from './told';
import type { Checked, LedgerEntry } from './types';

/** Each rule: how many findings it has, or why it was not asked. */
export function* ruleEntries(checked: Checked): Generator<LedgerEntry> {
  for (const rule of RULES) {
    const { id } = rule.meta;
    const told = checked.told.get(id) ?? [];
    const unasked = told.length === 0 ? reasonNotAsked(rule, checked) : undefined;
    const args = { rule: id, name: NAMES.get(id) ?? id };
    yield {
      id: `rule/${id}`,
      kind: 'rule',
      ...judged(told, unasked ? 'not-applicable' : 'passed'),
      message: unasked
        ? message('ledger/rule-not-asked', { ...args, reason: unasked })
        : message(told.length > 0 ? 'ledger/rule-speaks' : 'ledger/rule-silent', {
            ...args,
            count: told.length,
          }),
    };
  }
}

const NAMES: ReadonlyMap<string, Bilingual> = new Map(RULE_PAGES.map(({ id, name }) => [id, name]));

/** Why a rule was not asked of this report; undefined where it was. */
function reasonNotAsked(rule: Rule, checked: Checked): Message | undefined {
  const { id } = rule.meta;
  const { policy, barredBy, draft } = checked;
  if (policy.levels[id] === 'off') return message('ledger/because-off');
  if (barredBy !== undefined && !isAskedBefore(id, barredBy)) {
    return message('ledger/because-barred', { rule: barredBy });
  }
  const lacking = lackOf(rule, checked);
  if (lacking) return message(lacking);
  const { tables } = draft.report;
  const isAllLost = tables.length > 0 && tables.every(({ isLost }) => isLost);
  return isAllLost && 'checkTable' in rule ? message('ledger/because-lost') : undefined;
}

/** What a rule looks at and this report does not have. */
function lackOf(rule: Rule, { draft, policy, neighbours }: Checked): MessageKey | undefined {
  if ('checkTable' in rule) {
    return draft.report.tables.length === 0 ? 'ledger/because-no-table' : undefined;
  }
  if ('checkPassage' in rule || 'checkProse' in rule) {
    const hasProse = sectionedProse(draft).some(({ passages }) => passages.length > 0);
    return hasProse ? undefined : 'ledger/because-no-prose';
  }
  if ('checkSuppression' in rule) {
    const hasAny = directivesIn(draft.tree).length > 0 || policy.suppressions.length > 0;
    return hasAny ? undefined : 'ledger/because-no-suppression';
  }
  const isBeside = 'checkBeside' in rule || 'checkProseBeside' in rule;
  return isBeside ? lackOfOthers(rule.meta.id, neighbours) : undefined;
}

/** The other reports that a rule needs and that are not at hand. */
function lackOfOthers(
  id: string,
  { lastYear, lastYears, sum }: Neighbours,
): MessageKey | undefined {
  if (id.startsWith('series.')) {
    if (lastYears) return id === SEVERAL ? undefined : 'ledger/because-last-years';
    return lastYear ? undefined : 'ledger/because-no-last-year';
  }
  // What a sentence says by itself needs no other report.
  if (id.startsWith('claim.')) return undefined;
  return sum ? undefined : 'ledger/because-no-units';
}

/** The rule that tells of several reports of last year. */
const SEVERAL = seriesTwice.meta.id;

/** Rules that bar all others are asked one after the other, as far as the first that speaks. */
function isAskedBefore(id: string, barredBy: string): boolean {
  const order = RULES.map(({ meta }) => meta.id);
  return isGate(id) && order.indexOf(id) <= order.indexOf(barredBy);
}
