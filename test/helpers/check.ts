import { expect } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import type { Neighbours } from '../../shared/src/facts/types';
import { NO_POLICY } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import type { Finding } from '../../shared/src/rules/types';
import { MANNERS } from './texts';

const MARK = /⟦([^⟧]*)⟧([a-z]+\.[a-z-]+)/gu;

/** What is said of a text by the rules alone, held against other reports where some are given. */
export function findingsIn(text: string, neighbours?: Neighbours): readonly Finding[] {
  return verdictOf(draftOf(text), NO_POLICY, neighbours).findings;
}

/** What is said of the tables by themselves, whatever the prose states of their figures. */
export function tableFindingsIn(text: string): readonly Finding[] {
  return findingsIn(text).filter(({ rule }) => !rule.startsWith('claim.'));
}

/** Findings as short lines: the rule, and the text that it marks. */
export function brief(text: string, findings: readonly Finding[] = findingsIn(text)): string[] {
  return findings.map(({ rule, from, to }) => `${rule} «${text.slice(from, to)}»`);
}

/**
 * Checks a text in which ⟦…⟧rule-id stands around what a rule must mark: exactly these are found, at
 * exactly these places, with every kind of line break and with a byte order mark.
 */
export function check(marked: string): void {
  for (const { name, apply } of MANNERS) {
    const { text, wanted } = unmark(apply(marked));
    const found = findingsIn(text).map(({ rule, from, to }) => ({ rule, from, to }));
    expect(found.map(describe(text)), name).toEqual(wanted.map(describe(text)));
  }
}

function describe(text: string) {
  return ({ rule, from, to }: { rule: string; from: number; to: number }) =>
    `${from} ${rule} «${text.slice(from, to)}»`;
}

function unmark(marked: string): {
  text: string;
  wanted: { rule: string; from: number; to: number }[];
} {
  const wanted: { rule: string; from: number; to: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const from = text.length;
    text += match[1] ?? '';
    wanted.push({ rule: match[2] ?? '', from, to: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), wanted: wanted.sort((a, b) => a.from - b.from) };
}

/** The text with its one occurrence of a fragment replaced; fails where it is not exactly one. */
export function swap(text: string, good: string, bad: string): string {
  expect(text.split(good).length - 1, `“${good}” must stand exactly once`).toBe(1);
  return text.replace(good, () => bad);
}
