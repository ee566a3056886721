import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Draft, draftOf, findingsIn, readDraft } from '../../shared/src/draft';
import { LATEST } from '../../shared/src/format';
import { RULES } from '../../shared/src/rules';
import { reparse } from '../../shared/src/syntax/reparse';
import { blocksOf, textOf } from '../../shared/src/syntax/tree';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { STANDARD_REPORTS } from '../helpers/texts';

/** Rules on tables, and rules on the report with those that bar it. */
const ALL_TABLE_RULES = RULES.filter((rule) => 'checkTable' in rule).length;
const REPORT_RULES = RULES.filter((rule) => 'check' in rule).length;
/** A table that can be read is not asked whether it cannot. */
const TABLE_RULES = ALL_TABLE_RULES - 1;

/** What an edit made the core do: exact numbers, whatever the machine. */
interface Work {
  /** Blocks that are new objects, and all there are. */
  readonly fresh: number;
  readonly blocks: number;
  /** Tables that are new objects. */
  readonly bound: number;
  /** How often a rule was asked. */
  readonly asked: number;
  readonly sameReport: boolean;
}

const spies = [
  ...RULES.flatMap((rule) => ('checkTable' in rule ? [vi.spyOn(rule, 'checkTable')] : [])),
  ...RULES.flatMap((rule) => ('check' in rule ? [vi.spyOn(rule, 'check')] : [])),
];

afterEach(() => {
  for (const spy of spies) spy.mockClear();
});

/** Replaces `good` in a draft that has been read and checked, and counts what is done for that. */
function workOf(text: string, good: string, bad: string): Work {
  const before = draftOf(text);
  findingsIn(before);
  for (const spy of spies) spy.mockClear();
  const from = text.indexOf(good);
  expect(from).toBeGreaterThanOrEqual(0);
  const edit = { from, to: from + good.length, text: bad };
  const { tree, fresh } = reparse(before.tree, edit);
  const after: Draft = readDraft(tree, before);
  findingsIn(after);
  expect(textOf(tree)).toBe(text.replace(good, () => bad));
  return {
    fresh: fresh.length,
    blocks: [...blocksOf(tree)].length,
    bound: after.report.tables.filter((table) => !before.report.tables.includes(table)).length,
    asked: spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0),
    sameReport: after.report === before.report,
  };
}

const REPORT = STANDARD_REPORTS['2021'];
const SENTENCE = '2023年，收到申请31件，其中自然人29件、法人2件，予以公开28件。';

/** The report with so many paragraphs more in section one. */
function longer(paragraphs: number): string {
  const heading = '## 一、总体情况\n';
  return swap(REPORT, heading, heading + `\n${SENTENCE}\n`.repeat(paragraphs));
}

describe.each([
  ['a report', REPORT],
  ['one of ten paragraphs more', longer(10)],
  ['one a hundred times as long', longer(10_000)],
])('in %s', (_name, text) => {
  test('a character in a paragraph reads that paragraph, and nothing else', () => {
    const { blocks, ...work } = workOf(text, '组织培训', '组织大培训');
    expect(work).toEqual({ fresh: 1, bound: 0, asked: 0, sameReport: true });
    expect(work.fresh / blocks).toBeLessThan(0.05);
  });

  test('a line in a paragraph reads what it makes of that paragraph, and nothing else', () => {
    const { blocks: _, ...work } = workOf(text, '组织培训', '\n新的一行。\n组织培训');
    expect(work).toEqual({ fresh: 3, bound: 0, asked: 0, sameReport: true });
  });

  test('a digit in a cell binds its table alone, and asks the rules on it and on the report', () => {
    const { blocks: _, ...work } = workOf(text, '| 29 | 1 | 0 | 1 |', '| 291 | 1 | 0 | 1 |');
    const asked = TABLE_RULES + REPORT_RULES;
    expect(work).toEqual({ fresh: 1, bound: 1, asked, sameReport: false });
  });

  test('a word in a label binds its table alone', () => {
    const { blocks: _, ...work } = workOf(text, '| （一）予以公开 |', '| （一）予以公布 |');
    const asked = TABLE_RULES + REPORT_RULES;
    expect(work).toEqual({ fresh: 1, bound: 1, asked, sameReport: false });
  });

  test('a heading asks the rules on the report, and none on a table', () => {
    const { blocks: _, ...work } = workOf(text, '## 五、存在的主要问题', '## 五、主要问题');
    expect(work).toEqual({ fresh: 1, bound: 0, asked: REPORT_RULES, sameReport: false });
  });

  test('an edit and its undo leave what every other block was', () => {
    const before = draftOf(text);
    const from = text.indexOf('组织培训');
    const there = reparse(before.tree, { from, to: from, text: '字' });
    const back = reparse(there.tree, { from, to: from + 1, text: '' });
    expect(back.fresh).toHaveLength(1);
    const known = new Set(blocksOf(before.tree));
    expect([...blocksOf(back.tree)].filter((block) => !known.has(block))).toEqual(back.fresh);
  });
});

test.each(EVERY_LAYOUT)(
  'in the layout %s a digit binds one table, from the block it is in',
  (layout) => {
    const text = reportIn(layout, LATEST);
    const draft = draftOf(text);
    const [two] = draft.report.tables;
    const cell = two?.rows[0]?.figures[0]?.cell;
    const line = cell && two.text.slice(0, cell.to);
    expect(line).toBeDefined();
    const { blocks: _, ...work } = workOf(text, line ?? '', `${line}1`);
    const asked = TABLE_RULES + REPORT_RULES;
    expect(work).toEqual({ fresh: 1, bound: 1, asked, sameReport: false });
  },
);
