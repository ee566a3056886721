import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { message, say } from '../../../../shared/src/messages';
import { RULES } from '../../../../shared/src/rules';
import type { Severity } from '../../../../shared/src/rules/types';
import { readLocal } from '../../files';
import type { ConfigChoice } from '../configs';
import { type Given, UsageError } from '../given';
import { isNamedBy, type Selection } from '../selection';
import { SEVERITIES } from '../totals';

/** The configuration that is asked for. Throws a `UsageError` for a file that cannot be read. */
export async function configChoice(given: Given): Promise<ConfigChoice> {
  const path = given.text('config');
  if (given.has('no-config')) return { kind: 'none' };
  if (path === undefined) return { kind: 'nearest' };
  if ((await readLocal(pathToFileURL(resolve(path)).href)) === undefined) {
    const reason = message('cli/no-such-path');
    throw new UsageError(say(message('cli/unreadable', { file: path, reason }), given.locale));
  }
  return { kind: 'file', path };
}

/** The findings that are asked for. Throws a `UsageError` for a rule that there is none of. */
export function selectionOf(given: Given): Selection {
  const [select, ignore] = [given.list('select'), given.list('ignore')];
  for (const name of [...select, ...ignore]) {
    if (RULES.some(({ meta }) => isNamedBy(meta.id, name))) continue;
    throw new UsageError(say(message('config/rule', { rule: name }), given.locale));
  }
  return { least: severityOf(given.text('min-severity')) ?? 'hint', select, ignore };
}

/** A severity by its name; undefined for another word. */
export function severityOf(name: string | undefined): Severity | undefined {
  return SEVERITIES.find((severity) => severity === name);
}
