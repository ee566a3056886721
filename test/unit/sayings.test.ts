import { expect, test } from 'vitest';
import { FORMATS } from '../../shared/src/format';
import { figureColumns, figureRows } from '../../shared/src/format/tree';
import { brief, findingsIn } from '../helpers/check';
import { DISTRACTORS, SAYINGS } from '../helpers/sayings/corpus';
import { generate, type SaidReport } from '../helpers/sayings/generate';
import { plantable, plantedFrom } from '../helpers/sayings/measure';
import { QUANTITIES } from '../helpers/sayings/quantities';

const SEEDS = 320;

test('there are many sayings and distractors, no two alike', () => {
  const templates = [...SAYINGS, ...DISTRACTORS].map(({ template }) => template);
  expect(new Set(templates).size).toBe(templates.length);
  expect(SAYINGS.length).toBeGreaterThanOrEqual(120);
  expect(DISTRACTORS.length).toBeGreaterThanOrEqual(120);
});

test('quantities are sums of figures that their form has', () => {
  for (const [id, quantities] of Object.entries(QUANTITIES)) {
    const format = FORMATS.find((one) => one.id === id);
    const known = new Set(
      format?.tables.flatMap((table) =>
        figureRows(table).flatMap(({ block, row }) =>
          figureColumns(block).map((column) => `${table.id}/${row.id}/${column.id}`),
        ),
      ),
    );
    for (const { figures, kin } of Object.values(quantities)) {
      for (const row of figures.rows) {
        for (const column of figures.columns) {
          expect(known).toContain(`${figures.table}/${row}/${column}`);
        }
      }
      for (const name of kin.flatMap((sum) => sum.split('+'))) {
        expect(Object.keys(quantities)).toContain(name);
      }
    }
  }
});

test('sayings name quantities of at least one format', () => {
  for (const { template, terms } of SAYINGS) {
    const known = Object.values(QUANTITIES).some((of) => terms.every((term) => of[term]));
    expect(known && terms.length > 0, template).toBe(true);
  }
});

test('generated reports are right in every other respect, and no saying is left out of all', () => {
  const used = new Set<string>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const { text, said } = generate(seed);
    for (const { saying } of said) used.add(saying.template);
    // That a sentence tells of last year alone, and compares nothing, may be told as a suspicion.
    const others = findingsIn(text).filter(
      ({ rule }) => !rule.startsWith('claim.') && rule !== 'year.stale',
    );
    expect(brief(text, others), `${seed}\n${text}`).toEqual([]);
  }
  const unused = [...SAYINGS, ...DISTRACTORS].filter(({ template }) => !used.has(template));
  expect(unused.map(({ template }) => template)).toEqual([]);
});

test('places of statements are those of their numbers and words', () => {
  for (let seed = 0; seed < 40; seed++) {
    const { text, said } = generate(seed);
    for (const { statements } of said) {
      for (const { place, from, to } of statements) {
        const words = text.slice(from, to).replace(/\r?\n/gu, '');
        if (place.kind === 'number')
          expect(words).toMatch(/^[\d０-９一二三四五六七八九十两,.万]+$/u);
        else expect(words).toBe(place.words);
      }
    }
  }
});

test('every statement can be contradicted by some figures, and nothing else changes by it', () => {
  for (const saying of SAYINGS) {
    for (const statement of plantable(saying)) {
      const planted = plantedFrom(0, saying, statement);
      expect(planted, `${saying.template} ${statement}`).toBeDefined();
      if (!planted) continue;
      const { right, wrong } = planted;
      const before = ({ text, said }: SaidReport) =>
        text.slice(0, said.find((one) => one.saying === saying)?.from);
      if (right.said.some((one) => one.saying === saying))
        expect(before(wrong)).toBe(before(right));
      expect(wrong.text).not.toBe(right.text);
    }
  }
});

test('the same seed gives the same report', () => {
  expect(generate(7)).toEqual(generate(7));
  expect(generate(7).text).not.toBe(generate(8).text);
});
