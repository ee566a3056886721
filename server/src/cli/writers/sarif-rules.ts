import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportingDescriptor } from 'sarif';
import { inLocale, type Locale } from '../../../../shared/src/messages';
import { RULE_PAGES, type RulePage } from '../../../../shared/src/rules/docs';
import type { Severity } from '../../../../shared/src/rules/types';

/** All rules, in a steady order: results name them by their index as well. */
export function ruleDescriptors(locale: Locale): ReportingDescriptor[] {
  return RULE_PAGES.map((page) => descriptorOf(page, locale));
}

export function ruleIndexOf(rule: string): number {
  return RULE_PAGES.findIndex(({ id }) => id === rule);
}

/** What the format calls a severity; a hint is a note as well. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

function descriptorOf(page: RulePage, locale: Locale): ReportingDescriptor {
  const [name, what, why] = [page.name, page.what, page.why].map((one) => inLocale(one, locale));
  const basis = page.basis && inLocale(page.basis, locale);
  const text = [what, why, basis].filter(Boolean).join('\n\n');
  return {
    id: page.id,
    shortDescription: { text: name ?? page.id },
    fullDescription: { text: what ?? page.id },
    help: { text, markdown: text },
    helpUri: pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${page.id}.md`)).href,
    defaultConfiguration: { level: levelOf(page.severity) },
    properties: { tags: [page.id.split('.')[0] ?? page.id], severity: page.severity },
  };
}
