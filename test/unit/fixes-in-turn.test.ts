import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import type { Finding } from '../../shared/src/rules/types';
import { findingsIn } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

/** A draft with at most this many wrong figures; so many rounds of fixes are more than enough. */
const MOST_WRONG = 9;
const ROUNDS = 2 * MOST_WRONG;

const DRAFTS = [
  STANDARD_REPORTS['2021'],
  STANDARD_REPORTS['2019'],
  readText('test/fixtures/twins/cells-2023.txt'),
];

const wrongFigures = fc.array(
  fc.record({ place: fc.nat(10_000), value: fc.oneof(fc.nat(9), fc.nat(500)) }),
  { minLength: 1, maxLength: MOST_WRONG },
);

function faulty(
  draft: string,
  wrong: readonly { readonly place: number; readonly value: number | '' }[],
): string {
  const cells = tablesIn(draft)
    .filter(({ spec }) => spec.identities.length > 0)
    .flatMap(({ rows }) =>
      rows.flatMap(({ figures }) => figures.flatMap(({ cell }) => cell ?? [])),
    );
  const edits = new Map(
    wrong.flatMap(({ place, value }) => {
      const cell = cells[place % cells.length];
      return cell ? [[cell.from, { ...cell, text: String(value) }] as const] : [];
    }),
  );
  return applyEdits(draft, [...edits.values()]);
}

function identityFindings(text: string): Finding[] {
  return findingsIn(text).filter(({ rule }) => rule === 'table.identity');
}

test('the preferred fix of each finding, one after another, leaves no broken identity', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...DRAFTS), wrongFigures, (draft, wrong) => {
      let text = faulty(draft, wrong);
      for (let round = 0; round < ROUNDS; round++) {
        const [finding] = identityFindings(text);
        if (!finding) return;
        const [fix] = finding.fixes;
        expect(fix?.preferred).toBe(true);
        const next = applyEdits(text, fix?.edits ?? []);
        expect(next).not.toBe(text);
        text = next;
      }
      expect(identityFindings(text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the same, where figures are blank, leaves only what no fix can know', {
  timeout: 60_000,
}, () => {
  const blanks = fc.array(fc.record({ place: fc.nat(10_000), value: fc.constant<''>('') }), {
    minLength: 1,
    maxLength: 12,
  });
  let without = 0;
  fc.assert(
    fc.property(fc.constantFrom(...DRAFTS), wrongFigures, blanks, (draft, wrong, blank) => {
      let text = faulty(draft, [...wrong, ...blank]);
      for (let round = 0; round < ROUNDS; round++) {
        const fixes = identityFindings(text).flatMap((finding) => finding.fixes);
        const fix = fixes.find(({ preferred }) => preferred);
        if (!fix) break;
        const next = applyEdits(text, fix.edits);
        expect(next).not.toBe(text);
        text = next;
      }
      const left = identityFindings(text).map(({ message }) => message.key);
      expect(left.filter((key) => !key.startsWith('table.identity/exceeded'))).toEqual([]);
      if (left.length === 0) without++;
    }),
    { numRuns: 150 },
  );
  expect(without).toBeGreaterThan(75);
});

test('no fix of any finding leaves more findings than there were', () => {
  const few = wrongFigures.filter(({ length }) => length < 4);
  fc.assert(
    fc.property(fc.constantFrom(...DRAFTS), few, (draft, wrong) => {
      const text = faulty(draft, wrong);
      const findings = identityFindings(text);
      for (const { fixes } of findings) {
        for (const { edits } of fixes) {
          expect(identityFindings(applyEdits(text, edits)).length).toBeLessThan(findings.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
