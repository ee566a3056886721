import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Draft, draftOf, readDraft } from '../../shared/src/draft';
import { sectionedProse } from '../../shared/src/draft/prose';
import { NO_POLICY } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { RULES } from '../../shared/src/rules';
import { repetitionIn } from '../../shared/src/series/repeated';
import { reparse, type TextEdit } from '../../shared/src/syntax/reparse';
import { textOf } from '../../shared/src/syntax/tree';
import { factsOfFile } from '../helpers/neighbours';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const lastYear = factsOfFile('test/fixtures/report-2021-last-year.md');
const before2024 = factsOfFile('test/fixtures/series/2023.txt');
const CASES = [
  { text: STANDARD_REPORTS['2021'], neighbours: { lastYear } },
  { text: readText('test/fixtures/series/2024.txt'), neighbours: { lastYear: before2024 } },
];

function edited(draft: Draft, edit: TextEdit): Draft {
  return readDraft(reparse(draft.tree, edit).tree, draft);
}

const FRAGMENTS = [
  '1',
  '9',
  '0',
  '。',
  '；',
  '\n',
  ' | ',
  '同比增长20%',
  '下降',
  '%',
  '2022年',
  '件',
];

test('beside the same last year, a draft read edit by edit is judged as read at once', () => {
  const edits = fc.record({
    at: fc.nat(9999),
    remove: fc.nat(3),
    text: fc.constantFrom('', ...FRAGMENTS),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...CASES),
      fc.array(edits, { minLength: 12, maxLength: 12 }),
      ({ text, neighbours }, turn) => {
        let draft = draftOf(text);
        verdictOf(draft, NO_POLICY, neighbours);
        for (const { at, remove, text: inserted } of turn) {
          const { length } = textOf(draft.tree);
          const near = Math.floor((at / 10_000) * (length + 1));
          const digit = textOf(draft.tree).slice(near).search(/\d/u);
          const from = at % 2 === 0 && digit >= 0 ? near + digit : near;
          draft = edited(draft, { from, to: Math.min(length, from + remove), text: inserted });
          const scratch = draftOf(textOf(draft.tree));
          expect(verdictOf(draft, NO_POLICY, neighbours)).toEqual(
            verdictOf(scratch, NO_POLICY, neighbours),
          );
        }
      },
    ),
    { numRuns: 15 },
  );
});

test('a growth in prose that was right is held against a figure that was changed', () => {
  const [one] = CASES;
  const { text = '', neighbours } = one ?? {};
  const said = text.replace('完善政府信息公开专栏', '作出行政许可同比增长6%。完善政府信息公开专栏');
  const draft = draftOf(said);
  expect(verdictOf(draft, NO_POLICY, neighbours).findings).toEqual([]);
  const from = said.indexOf('1106');
  const next = edited(draft, { from, to: from + 2, text: '16' });
  const { findings } = verdictOf(next, NO_POLICY, neighbours);
  expect(findings.map(({ rule }) => rule)).toEqual(['series.growth']);
  expect(verdictOf(draftOf(textOf(next.tree)), NO_POLICY, neighbours).findings).toEqual(findings);
});

test('an edit, and another last year, give what these give at once', () => {
  const [one, other] = CASES;
  if (!one || !other) throw new Error('two cases');
  const { text, neighbours } = one;
  const draft = draftOf(text);
  const first = verdictOf(draft, NO_POLICY, neighbours);
  expect(verdictOf(draft, NO_POLICY, neighbours)).toBe(first);
  const beside = verdictOf(draft, NO_POLICY, other.neighbours);
  expect(beside).not.toEqual(first);
  expect(verdictOf(draft, NO_POLICY)).toEqual(verdictOf(draftOf(text), NO_POLICY));
  expect(verdictOf(draft, NO_POLICY, neighbours)).toEqual(first);
});

test('typing in a paragraph asks no rule on figures, and looks for repeated sentences there alone', () => {
  const spies = RULES.flatMap((rule) =>
    'checkBeside' in rule ? [vi.spyOn(rule, 'checkBeside')] : [],
  );
  const [, series] = CASES;
  if (!series) throw new Error('two cases');
  const { text, neighbours } = series;
  const long = text.replace(
    '（二）依申请公开',
    `${'按新办法逐项核对台账，并登记。\n\n'.repeat(400)}（二）依申请公开`,
  );
  const draft = draftOf(long);
  verdictOf(draft, NO_POLICY, neighbours);
  const kept = new Set(repetitionIn(sectionedProse(draft), before2024).repeated);
  for (const spy of spies) spy.mockClear();
  const from = long.indexOf('逐件审查');
  const next = edited(draft, { from, to: from, text: '都要' });
  verdictOf(next, NO_POLICY, neighbours);
  expect(spies.length).toBeGreaterThan(0);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  const { repeated } = repetitionIn(sectionedProse(next), before2024);
  expect(repeated).toHaveLength(kept.size);
  // Those of the page on which it was typed are looked for anew.
  expect(repeated.filter((one) => kept.has(one)).length).toBeGreaterThanOrEqual(4);
});
