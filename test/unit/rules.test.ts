import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { FORMATS } from '../../shared/src/format';
import { type Locale, say } from '../../shared/src/messages';
import { RULES } from '../../shared/src/rules';
import { RULE_PAGES } from '../../shared/src/rules/docs';
import type { Finding } from '../../shared/src/rules/types';
import { brief, findingsIn, swap } from '../helpers/check';
import { neighboursFor } from '../helpers/neighbours';
import { MANNERS, readText, standardReport } from '../helpers/texts';

const LOCALES: readonly Locale[] = ['zh-cn', 'en'];

const PLAIN = { report: '2021', good: '', bad: '', restores: false } as const;

describe('the standard reports', () => {
  for (const { id } of FORMATS) {
    const text = standardReport(id);
    for (const { name, apply } of MANNERS) {
      test(`${id} in ${name} has no finding of any severity`, () => {
        expect(findingsIn(apply(text)).map(({ rule }) => rule)).toEqual([]);
      });
    }
  }

  test.each(['last-year', 'units'] as const)('held against its %s, 2021 has none', (against) => {
    const neighbours = neighboursFor({ ...PLAIN, against });
    expect(brief(standardReport('2021'), findingsIn(standardReport('2021'), neighbours))).toEqual(
      [],
    );
  });

  test('last year’s has none by itself', () => {
    expect(brief(readText('test/fixtures/report-2021-last-year.md'))).toEqual([]);
  });
});

test('every rule has its page, in the order of the registry', () => {
  expect(RULE_PAGES.map(({ id }) => id)).toEqual(RULES.map(({ meta }) => meta.id));
});

describe.each(RULE_PAGES)('$id', (meta) => {
  test('is documented in both languages', () => {
    for (const text of [meta.name, meta.what, meta.why]) {
      expect(text.zh.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.en).toMatch(/[a-z]{2}/u);
    }
  });

  test.each(meta.examples)('marks “$bad” and nothing else does', (example) => {
    const { report, good, bad, restores, beside = [] } = example;
    const neighbours = neighboursFor(example);
    for (const { name, apply } of MANNERS) {
      const sound = apply(standardReport(report));
      const faulty = swap(
        sound,
        apply(good).replace(/^\ufeff/u, ''),
        apply(bad).replace(/^\ufeff/u, ''),
      );
      const findings = findingsIn(faulty, neighbours);
      expect(new Set(findings.map(({ rule }) => rule)), name).toEqual(
        new Set([meta.id, ...beside]),
      );
      for (const finding of findings) expectSound(finding, faulty);
      const own = findings.filter(({ rule }) => rule === meta.id);
      if (restores) expect(applyFirstFix(faulty, own), name).toBe(sound);
    }
  });
});

test('ids are unique, and each names its room and its rule', () => {
  const ids = RULES.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z-]+$/u);
});

test('a fix applied twice changes nothing the second time', () => {
  for (const { id, examples } of RULE_PAGES) {
    for (const example of examples.filter(({ restores }) => restores)) {
      const { report, good, bad } = example;
      const neighbours = neighboursFor(example);
      const faulty = swap(standardReport(report), good, bad);
      const once = applyFirstFix(faulty, findingsIn(faulty, neighbours));
      expect(applyFirstFix(once, findingsIn(once, neighbours)), id).toBe(once);
    }
  }
});

function applyFirstFix(text: string, findings: readonly Finding[]): string {
  const edits = findings.slice(0, 1).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(text, edits);
}

/** Whatever the rule: a short place inside the text, whole sentences, at most one preferred fix. */
function expectSound(finding: Finding, text: string): void {
  expect(finding.from).toBeGreaterThanOrEqual(0);
  expect(finding.to).toBeLessThanOrEqual(text.length);
  expect(text.slice(finding.from, finding.to)).not.toMatch(/\n.*\n/u);
  const messages = [
    finding.message,
    ...finding.related.map(({ message }) => message),
    ...finding.fixes.map(({ title }) => title),
  ];
  for (const message of messages) {
    for (const locale of LOCALES) expect(say(message, locale)).not.toMatch(/[{}]|undefined/u);
  }
  expect(finding.fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
}
