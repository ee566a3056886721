import { readFile } from 'node:fs/promises';
import { message, say } from '../../../../shared/src/messages';
import { RULES } from '../../../../shared/src/rules';
import type { Severity } from '../../../../shared/src/rules/types';
import type { ConfigChoice } from '../configs';
import { type Given, UsageError } from '../given';
import { CACHE_FOLDER } from '../inputs/passed-over';
import { nearest } from '../nearest';
import { reasonOf } from '../reason';
import { isNamedBy, type Selection } from '../selection';
import { SEVERITIES } from '../totals';

/** The configuration that is asked for. Throws a `UsageError` for a file that cannot be read. */
export async function configChoice(given: Given): Promise<ConfigChoice> {
  const path = given.text('config');
  if (given.has('no-config')) return { kind: 'none' };
  if (path === undefined) return { kind: 'nearest' };
  const reason = await readFile(path).then(() => undefined, reasonOf);
  if (reason) {
    throw new UsageError(say(message('cli/unreadable', { file: path, reason }), given.locale));
  }
  return { kind: 'file', path };
}

/** The findings that are asked for. Throws a `UsageError` for a rule that there is none of. */
export function selectionOf(given: Given): Selection {
  const [select, ignore] = [given.list('select'), given.list('ignore')];
  for (const name of [...select, ...ignore]) {
    if (RULES.some(({ meta }) => isNamedBy(meta.id, name))) continue;
    const near = nearest(name, RULE_NAMES);
    const told = [
      message('config/rule', { rule: name }),
      ...(near === undefined ? [] : [message('cli/usage-suggestion', { names: near })]),
    ];
    throw new UsageError(told.map((one) => say(one, given.locale)).join(''));
  }
  return { least: severityOf(given.text('min-severity')) ?? 'hint', select, ignore };
}

/** Rules by their ids, and the rooms in which they are. */
const RULE_NAMES = [
  ...new Set(RULES.flatMap(({ meta }) => [meta.id, meta.id.slice(0, meta.id.indexOf('.'))])),
];

/** The folder in which results are kept; none, unless it is asked for. */
export function cacheIn(given: Given): string | undefined {
  const folder = given.text('cache-folder');
  return folder ?? (given.has('cache') ? CACHE_FOLDER : undefined);
}

/** How many threads are asked for; undefined where that is left open. Throws a `UsageError` for no number. */
export function jobsIn(given: Given): number | undefined {
  const text = given.text('jobs');
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= MOST_JOBS) return jobs;
  const expected = message('cli/usage-number', { most: MOST_JOBS });
  const args = { value: text, name: '--jobs', expected };
  throw new UsageError(say(message('cli/usage-value', args), given.locale));
}

/** Nobody has more processors for it; each thread takes some 60 MiB. */
const MOST_JOBS = 64;

/** A severity by its name; undefined for another word. */
export function severityOf(name: string | undefined): Severity | undefined {
  return SEVERITIES.find((severity) => severity === name);
}
