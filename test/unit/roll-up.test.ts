import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../shared/src/draft';
import { spanInTable } from '../../shared/src/draft/locate';
import type { UnitsOfReport } from '../../shared/src/facts/types';
import { applyEdits } from '../../shared/src/features/fixes';
import { sumChanges } from '../../shared/src/features/sum/changes';
import { newSum } from '../../shared/src/features/sum/new-sum';
import { say } from '../../shared/src/messages';
import { NEW_REPORT_LAYOUTS } from '../../shared/src/names';
import { NO_POLICY } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { checkedSums } from '../../shared/src/roll-up/compare';
import { rootsOf } from '../../shared/src/roll-up/roots';
import { figureName } from '../../shared/src/rules/help/figure-fixes';
import { missingWords } from '../../shared/src/rules/help/missing-words';
import type { Finding } from '../../shared/src/rules/types';
import { madeUnits, tablesOfYear, unitsFor } from '../helpers/units';

const ELEVEN = madeUnits(11);
const UNITS = unitsFor(ELEVEN);
const COUNTY = newSum({ organ: '临江区人民政府', year: 2023, layout: 'markdown' }, UNITS);

/** A draft with other values at some figures: by table, row and column. */
function withFigures(
  text: string,
  changes: readonly (readonly [string, string, string, number])[],
) {
  const draft = draftOf(text);
  const edits = changes.map(([id, row, column, by]) => {
    const { table, figure } = figureAt(draft, id, row, column);
    const value = Number(figure.cell?.text) + by;
    const { from, to } = spanInTable(draft, table, figure.cell ?? table);
    return { from, to, text: String(value) };
  });
  return applyEdits(text, edits);
}

function figureAt(draft: Draft, id: string, row: string, column: string) {
  const table = draft.report.tables.find(({ spec }) => spec.id === id);
  const figure = table?.byRow.get(row)?.figures.find((one) => one.column.id === column);
  if (!table || !figure) throw new Error(`no ${id} ${row} ${column}`);
  return { table, figure };
}

/** A part of table three with the totals that go with it, the new requests among them. */
function consistently(row: string, column: string, by: number) {
  return [
    ['three', row, column, by],
    ['three', row, 'total', by],
    ['three', 'total', column, by],
    ['three', 'total', 'total', by],
    ['three', 'new', column, by],
    ['three', 'new', 'total', by],
  ] as const;
}

function found(text: string, sum: UnitsOfReport = UNITS): Finding[] {
  const { findings } = verdictOf(draftOf(text), NO_POLICY, { sum });
  return findings.filter(({ rule }) => rule.startsWith('sum.') || rule === 'table.identity');
}

function brief(text: string, sum?: UnitsOfReport): string[] {
  return found(text, sum).map(({ rule, message }) => {
    const { name = '', unit = '', units = '', table = '' } = message.args;
    const about = [name, unit, message.key.includes('/') ? units : '', table];
    return [rule, message.key.split('/')[1] ?? '', ...about.map(words)].filter(Boolean).join(' ');
  });
}

function words(arg: unknown): string {
  return typeof arg === 'object' && arg && 'zh' in arg ? String(arg.zh) : String(arg);
}

describe('the sum of eleven units', () => {
  test('is written into a new report, whose own sums hold, and nothing is found', () => {
    expect(COUNTY.undecided).toEqual([]);
    expect(brief(COUNTY.text)).toEqual([]);
    const results = checkedSums(draftOf(COUNTY.text).report, UNITS).flatMap(({ cells }) =>
      cells.map(({ result }) => result),
    );
    expect(results).toHaveLength(10 + 175 + 15);
    expect(new Set(results)).toEqual(new Set(['agrees']));
  });

  test('a figure that is not it is told once, at its place, with what the units say', () => {
    const text = withFigures(COUNTY.text, consistently('disclosed', 'person', 3));
    const [finding, ...others] = found(text);
    expect(others).toEqual([]);
    const draft = draftOf(text);
    const { table, figure } = figureAt(draft, 'three', 'disclosed', 'person');
    expect(finding).toMatchObject(spanInTable(draft, table, figure.cell ?? table));
    const shares = finding?.related.filter(({ elsewhere }) => elsewhere) ?? [];
    const said = shares.map(({ message }) => Number(message.args.value));
    expect(said.length).toBe(6);
    expect(said).toEqual(said.toSorted((a, b) => b - a));
    for (const { elsewhere, message } of shares) {
      const unit = ELEVEN.find(({ uri }) => uri === elsewhere?.uri);
      const { start, end } = elsewhere?.range ?? {};
      const line = unit?.text.split('\n')[start?.line ?? -1];
      expect(line?.slice(start?.character, end?.character)).toBe(message.args.value);
    }
    const args = finding?.message.args;
    const total = words(args?.terms)
      .replace(/其余 \d+ 个单位 /u, '')
      .split('+')
      .reduce((sum, term) => sum + Number(term), 0);
    expect(String(total)).toBe(args?.sum);
  });

  test('planted mistakes are found, exactly these', () => {
    const text = withFigures(COUNTY.text, [
      ...consistently('disclosed', 'person', 10),
      ['two', 'penalty', 'decisions', 9],
      ['two', 'normative', 'in-force', -1],
    ]);
    const both = withFigures(text, [
      ['four', 'cases', 'review.upheld', 2],
      ['four', 'cases', 'review.total', 2],
    ]);
    expect(brief(both)).toEqual([
      'sum.figure 行政规范性文件 · 现行有效件数',
      'sum.figure 行政处罚 · 本年处理决定数量',
      'sum.figure （一）予以公开 · 自然人',
      'sum.figure 行政复议 · 结果维持',
    ]);
  });

  test('a case counted in another row is one mistake', () => {
    const text = withFigures(COUNTY.text, [
      ['three', 'disclosed', 'person', -1],
      ['three', 'disclosed', 'total', -1],
      ['three', 'partly', 'person', 1],
      ['three', 'partly', 'total', 1],
    ]);
    expect(brief(text)).toEqual(['sum.figure （一）予以公开 · 自然人']);
  });

  test('what the table itself tells is not told again', () => {
    const text = withFigures(COUNTY.text, [['three', 'disclosed', 'person', 10]]);
    expect(found(text).map(({ rule }) => rule)).toEqual(['table.identity']);
  });

  test('a unit that was left out, or added twice, is named once', () => {
    const without = newSum(
      { organ: '临江区', year: 2023, layout: 'tab-rows' },
      {
        ...UNITS,
        units: UNITS.units.slice(0, 10),
      },
    );
    expect(brief(without.text)).toEqual(['sum.figure left-out 临江区南湾街道']);
    const [last] = UNITS.units.slice(10);
    const twice = newSum(
      { organ: '临江区', year: 2023, layout: 'markdown' },
      {
        ...UNITS,
        units: [...UNITS.units, ...(last ? [last] : [])],
      },
    );
    expect(brief(twice.text)).toEqual(['sum.figure twice 临江区南湾街道']);
  });

  test('a table that differs everywhere is one finding', () => {
    const draft = draftOf(COUNTY.text);
    const table = draft.report.tables.find(({ spec }) => spec.id === 'two');
    const changes = (table?.rows ?? []).flatMap((row) =>
      row.figures.map(
        ({ column }, at) => ['two', row.spec.id, column.id, at + row.spec.id.length] as const,
      ),
    );
    expect(brief(withFigures(COUNTY.text, changes))).toEqual([
      'sum.figure many 11 表二（主动公开）',
    ]);
  });

  test('nothing is wrong while a unit is missing, and which is said once', () => {
    const text = withFigures(COUNTY.text, consistently('disclosed', 'person', 10));
    const missing = [{ name: '临江区水利局', reason: 'absent' as const }];
    expect(brief(text, { ...UNITS, missing })).toEqual(['sum.undecided']);
    const units = UNITS.units.slice(0, 10);
    expect(brief(COUNTY.text, { ...UNITS, units, missing })).toEqual(['sum.undecided']);
  });

  test('what is already there may be too much', () => {
    const text = withFigures(COUNTY.text, [['two', 'penalty', 'decisions', -1]]);
    const missing = [{ name: '临江区水利局', reason: 'absent' as const }];
    expect(brief(text, { ...UNITS, missing })).toEqual([
      'sum.undecided',
      'sum.undecided exceeded 行政处罚 · 本年处理决定数量 11',
    ]);
  });

  test('nothing is too much where units would count twice, and both are named', () => {
    const text = withFigures(COUNTY.text, [['two', 'penalty', 'decisions', -1]]);
    const parts = ['临江区水利局', '临江区档案局'];
    const nested = { name: '临江区东岭镇', reason: 'nested' as const, parts };
    expect(brief(text, { ...UNITS, missing: [nested] })).toEqual(['sum.undecided']);
    expect(missingWords(nested)).toEqual({
      zh: '“临江区东岭镇”本身汇总“临江区水利局”、“临江区档案局”，又与之同列为单位，会重复计数',
      en: '“临江区东岭镇” sums “临江区水利局”, “临江区档案局” itself, and they are units beside it: they would count twice',
    });
  });

  test('a blank of a unit leaves its figures open, and these alone', () => {
    const blank = unitsFor(ELEVEN, (text, index) => {
      if (index !== 1) return text;
      const draft = draftOf(text);
      const { table, figure } = figureAt(draft, 'two', 'penalty', 'decisions');
      return applyEdits(text, [{ ...spanInTable(draft, table, figure.cell ?? table), text: '' }]);
    });
    const text = withFigures(COUNTY.text, [
      ['two', 'penalty', 'decisions', 9],
      ['two', 'coercion', 'decisions', 9],
    ]);
    expect(brief(text, blank)).toEqual([
      'sum.undecided open “临江区教育局” 表二（主动公开）',
      'sum.figure 行政强制 · 本年处理决定数量',
    ]);
  });

  test('a unit that contradicts itself is not taken for the measure there', () => {
    const at = 4;
    const unit = ELEVEN[at];
    const wrong = unitsFor(ELEVEN, (text, index) =>
      index === at ? withFigures(text, [['three', 'disclosed', 'person', 50]]) : text,
    );
    expect(brief(COUNTY.text, wrong)).toEqual([
      `sum.undecided doubtful “${unit?.organ}” 表三（收到和处理申请）`,
    ]);
  });

  test('units of another form say nothing of what it does not have', () => {
    const old = unitsFor(ELEVEN);
    const other = unitsFor(madeUnits(1), (text) => text);
    const units = [...old.units.slice(1), ...other.units.map((one) => ({ ...one, tables: [] }))];
    const said = brief(COUNTY.text, { ...old, units });
    expect(said).toEqual([
      'sum.undecided open “临江区财政局” 表二（主动公开）',
      'sum.undecided open “临江区财政局” 表三（收到和处理申请）',
      'sum.undecided open “临江区财政局” 表四（行政复议、行政诉讼）',
    ]);
  });
});

describe('fixes', () => {
  test('write the sum, and nothing is found any more', () => {
    const text = withFigures(COUNTY.text, [
      ...consistently('disclosed', 'person', 10),
      ['two', 'penalty', 'decisions', 9],
    ]);
    let fixed = text;
    for (let round = 0; round < 3; round++) {
      const fix = found(fixed)[0]?.fixes.find(({ preferred }) => preferred);
      fixed = applyEdits(fixed, fix?.edits ?? []);
    }
    expect(fixed).toBe(COUNTY.text);
    expect(found(text).every(({ fixes }) => fixes.every(({ lossless }) => !lossless))).toBe(true);
  });
});

test('any figures, with the sum written over them, are the sum; written again nothing changes', () => {
  const places = tablesOfYear().flatMap(({ id, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => [id, row.id, column.id] as const)),
    ),
  );
  const known = places.filter(([id, row, column]) => {
    const table = draftOf(COUNTY.text).report.tables.find(({ spec }) => spec.id === id);
    return table?.byRow.get(row)?.figures.some((one) => one.column.id === column);
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(known.length - 1), fc.integer({ min: 1, max: 99 })), {
        maxLength: 8,
        selector: ([at]) => at,
      }),
      fc.constantFrom(...NEW_REPORT_LAYOUTS),
      (changes, layout) => {
        const whole = newSum({ organ: '临江区', year: 2023, layout }, UNITS).text;
        const text = withFigures(
          whole,
          changes.flatMap(([at, by]) => {
            const place = known[at];
            return place ? [[...place, by] as const] : [];
          }),
        );
        const { changes: edits } = sumChanges(draftOf(text), UNITS);
        const written = applyEdits(text, [...edits]);
        expect(written).toBe(whole);
        expect(sumChanges(draftOf(written), UNITS).changes).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

test('money is exact', () => {
  const fees = checkedSums(draftOf(COUNTY.text).report, UNITS)
    .flatMap(({ cells }) => cells)
    .filter(({ column }) => column.kind === 'money');
  expect(fees).toHaveLength(1);
  expect(fees.map(({ figure }) => figureName(figure))).toEqual([
    '行政事业性收费 · 本年收费金额（单位：万元）',
  ]);
  expect(fees[0]?.known.scale).toBe(2);
});

test('what differs because a part does is no mistake of its own', () => {
  const [, three] = tablesOfYear();
  if (!three) throw new Error('no table three');
  const decimal = (value: number) => ({ units: BigInt(value), scale: 0 });
  expect(rootsOf(three, new Map())).toEqual([]);
  // The last two figures of the form are a part and its total.
  const totals = new Map([[174, decimal(3)]]);
  expect(rootsOf(three, totals)).toEqual([{ at: 174, follow: [] }]);
  expect(rootsOf(three, new Map([...totals, [173, decimal(3)]]))).toEqual([
    { at: 173, follow: [174] },
  ]);
  expect(rootsOf(three, new Map([...totals, [173, decimal(2)]]))).toHaveLength(2);
});

test('sentences say both languages in full', () => {
  const text = withFigures(COUNTY.text, consistently('disclosed', 'person', 3));
  const missing = [{ name: '临江区水利局', reason: 'absent' as const }];
  for (const { message, related } of [...found(text), ...found(text, { ...UNITS, missing })]) {
    for (const one of [message, ...related.map((other) => other.message)]) {
      for (const locale of ['zh-cn', 'en'] as const) {
        expect(say(one, locale)).not.toMatch(/[{}]|undefined/u);
      }
    }
  }
});
