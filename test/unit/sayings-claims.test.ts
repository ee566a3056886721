import { expect, test } from 'vitest';
import { SAYINGS } from '../helpers/sayings/corpus';
import { generate } from '../helpers/sayings/generate';
import { alarmsIn, measure, outcomeOf, plantable, plantedFrom } from '../helpers/sayings/measure';

const SEEDS = 320;

/** From so many seeds on another report is planted with each statement. */
const ROUNDS = [0, 1009];

/**
 * Statements that are not understood, by the start of their saying and their place in it: nothing is said
 * of them, right or wrong. Whoever teaches the reader one of them takes it out of this list.
 */
const NOT_UNDERSTOOD: readonly (readonly [start: string, statement: number])[] = [
  // What is counted is named before 其中 among other things.
  ['收到群众来信、依申请公开等共', 0],
  // The verb that tells which figure is meant stands behind the next comma.
  ['{year}，{us}受理政府信息公开申请{new}件，办结答复{answered}件，尚有', 2],
  ['政府信息公开申请中有{carriedOut}件因临近年底收到', 0],
  ['政府信息公开申请办结{answered}件：予以公开的', 3],
  // 一个 is a count and a manner of speaking.
  ['{us}依申请公开共受理{new}个', 0],
  // A row in quotation marks is taken for a part of what was answered.
  ['全年以“本机关不掌握”答复', 0],
  // 其他组织 is one column, and in many reports all of those that are no persons.
  ['从申请人看，自然人提出', 5],
  // Of whom all were, without a result or an outcome.
  ['{us}受理的政府信息公开申请[all person', 0],
  ['{year}共收到政府信息公开申请{new}件，[all person', 1],
  ['涉及政府信息公开的行政复议案件共{reviews}件，复议机关[all', 1],
  // What stands between the subject and its number says how it is divided, or what is left out.
  ['按申请主体划分', 0],
  ['除{carriedOut}件结转下年办理外', 0],
  // An organ that is named may be above the one whose report it is, and have more.
  ['{depts}共收到政府信息公开申请', 0],
  // Parts of an organ in more words than are known.
  ['{all}现行有效行政规范性文件{inForce}件，其中', 2],
];

function isUnderstood(template: string, statement: number): boolean {
  return !NOT_UNDERSTOOD.some(([start, at]) => at === statement && template.startsWith(start));
}

test('nothing is said of what is right', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const alarms = alarmsIn(generate(seed)).map(({ words }) => words);
    expect(alarms, String(seed)).toEqual([]);
  }
});

test.each(ROUNDS)(
  'each planted contradiction is found at its number, and nothing else is: %i',
  (first) => {
    const missed: string[] = [];
    let planted = 0;
    for (const saying of SAYINGS) {
      for (const statement of plantable(saying)) {
        const one = plantedFrom(first, saying, statement);
        if (!one) continue;
        planted++;
        const { found, beside, all } = outcomeOf(one);
        const isSilent = all.length === 0 && !isUnderstood(saying.template, statement);
        if (!(found && beside.length === 0) && !isSilent) {
          missed.push(`${statement} ${saying.template}: ${all.join(' ')}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(planted).toBeGreaterThan(480);
  },
);

test('what is not understood is still not', () => {
  const silent = SAYINGS.flatMap((saying) =>
    plantable(saying)
      .filter((statement) => !isUnderstood(saying.template, statement))
      .filter((statement) =>
        [0, 1009, 2018, 3027].some((first) => {
          const one = plantedFrom(first, saying, statement);
          return one !== undefined && !outcomeOf(one).found;
        }),
      ),
  );
  expect(silent.length).toBe(NOT_UNDERSTOOD.length);
});

test('a measure tells of every saying how often it was tried', () => {
  const tallies = measure(0, 1);
  expect(tallies.map(({ template }) => template)).toEqual(SAYINGS.map(({ template }) => template));
  for (const { template, planted, found, missed } of tallies) {
    expect(planted, template).toBe(found + missed.length);
  }
});
