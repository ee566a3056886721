import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { findingsIn } from '../helpers/check';
import { seeded } from '../helpers/sayings/random';
import { figureIn, seriesOf, type YearFigures, yearReport } from '../helpers/series';

const SEEDS = 8;

/** What a clause states of a figure, and where the reports have it. */
const THINGS: readonly (readonly [words: string, path: string])[] = [
  ['收到政府信息公开申请', 'three/new/total'],
  ['答复政府信息公开申请', 'three/total/total'],
  ['结转下年度继续办理政府信息公开申请', 'three/carried-out/total'],
  ['收到自然人提出的政府信息公开申请', 'three/new/person'],
  ['作出行政许可决定', 'two/licence/decisions'],
  ['作出行政处罚决定', 'two/penalty/decisions'],
  ['制发行政规范性文件', 'two/normative/issued'],
  ['因政府信息公开引发行政复议', 'four/cases/review.total'],
];

/**
 * What clerks say of two years: {now} and {was} are their numbers, {by} is what lies between, {more} says
 * in which direction, {%} how much that is in percent, {x} how many times.
 */
const STYLES: readonly string[] = [
  '{what}{now}件，比上年{more}{by}件。',
  '{what}{now}件，同比{more}{by}件。',
  '{what}{now}件，与上年相比，{more}{by}件。',
  '{what}{now}件，较2022年{more}{by}件。',
  '2023年{what}{now}件，比上年{more}了{by}件，{rose}{%}%。',
  '{what}{now}件，比上年{rose}{%}%，{more}{by}件。',
  '{what}{now}件，同比{few}{by}件。',
  '{what}{now}件，上年为{was}件。',
  '{what}{now}件（上年{was}件），{more}{by}件。',
  '{what}{now}件，2022年为{was}件，{rose}{%}%。',
  '{what}{now}件，比上年的{was}件{more}{by}件。',
  '{what}{now}件，比上年{was}件{more}{by}件，{rose}{%}%。',
  '{what}{now}件，比2022年（{was}件）{more}{by}件。',
  '{what}由上年的{was}件变为{now}件，{more}{by}件。',
  '上年{what}{was}件，本年{what}{now}件，{more}{by}件。',
  '2022年{what}{was}件，2023年{what}{now}件，{rose}{%}%。',
  '{what}{now}件，是上年的{x}倍。',
  '{what}{now}件，与上年的{was}件相比{more}{by}件。',
  '{what}{now}件，上年同期{was}件，{more}{by}件。',
];

interface Written {
  readonly sentence: string;
  /** The numbers, and what each is. */
  readonly numbers: readonly { readonly key: string; readonly from: number; readonly to: number }[];
}

/** Fills a style; `wrong` is what stands in the place of one number. */
function write(style: string, values: ReadonlyMap<string, string>, wrong?: Wrong): Written {
  const numbers: { key: string; from: number; to: number }[] = [];
  let sentence = '';
  for (const piece of style.split(/(\{[^}]+\})/u)) {
    const key = /^\{(.+)\}$/u.exec(piece)?.[1];
    const value = key === undefined ? piece : (values.get(key) ?? '');
    const text =
      wrong && wrong.at === numbers.length && NUMBERS.has(key ?? '') ? wrong.text : value;
    if (key !== undefined && NUMBERS.has(key)) {
      numbers.push({ key, from: sentence.length, to: sentence.length + text.length });
    }
    sentence += text;
  }
  return { sentence, numbers };
}

interface Wrong {
  readonly at: number;
  readonly text: string;
}

const NUMBERS: ReadonlySet<string> = new Set(['now', 'was', 'by', '%', 'x']);

function valuesOf(what: string, now: number, was: number): ReadonlyMap<string, string> {
  const isMore = now > was;
  return new Map([
    ['what', what],
    ['now', String(now)],
    ['was', String(was)],
    ['by', String(Math.abs(now - was))],
    ['more', isMore ? '增加' : '减少'],
    ['few', isMore ? '多' : '少'],
    ['rose', isMore ? '增长' : '下降'],
    ['%', ((Math.abs(now - was) * 100) / was).toFixed(1)],
    ['x', (now / was).toFixed(1)],
  ]);
}

/** Two reports in a row, and the text of the later one with a sentence of its own. */
function twoReports(seed: number) {
  const [before, after] = seriesOf(seed, [2022, 2023]);
  if (!before || !after) throw new Error('two years');
  const writing = { layout: 'markdown', organ: '青石县农业农村局' } as const;
  const lastYear = factsOf(draftOf(yearReport(before, writing)), 'file:///2022.md');
  const text = yearReport(after, writing);
  const came = `收到政府信息公开申请${figureIn(after, 'three/new/total')}件。`;
  const at = text.indexOf(came);
  const withSentence = (sentence: string) => ({
    text: text.slice(0, at) + sentence + text.slice(at + came.length),
    at,
  });
  return { before, after, lastYear, withSentence };
}

function* occasions(before: YearFigures, after: YearFigures) {
  for (const [what, path] of THINGS) {
    const [now, was] = [figureIn(after, path), figureIn(before, path)];
    if (now !== was && was > 0 && now > 0) yield valuesOf(what, now, was);
  }
}

/** The findings that tell of sentences, in every style, one text for each. */
function told(text: string, neighbours: Parameters<typeof findingsIn>[1]) {
  return findingsIn(text, neighbours).filter(
    ({ rule }) =>
      rule === 'series.growth' || (rule.startsWith('claim.') && rule !== 'claim.silent'),
  );
}

test('what two reports give is said in every style without anything being told', () => {
  const alarms: string[] = [];
  for (let seed = 0; seed < SEEDS; seed++) {
    const { before, after, lastYear, withSentence } = twoReports(seed);
    for (const values of occasions(before, after)) {
      const all = STYLES.map((one) => write(one, values).sentence).join('\n\n');
      for (const neighbours of [{}, { lastYear }]) {
        const { text } = withSentence(all);
        alarms.push(
          ...told(text, neighbours).map(
            ({ from, rule }) => `${seed} ${rule} ${text.slice(from - 30, from + 12)}`,
          ),
        );
      }
    }
  }
  expect(alarms).toEqual([]);
});

test('a number that is changed is told, or nothing is, and no other number', () => {
  const random = seeded(11);
  const astray: string[] = [];
  let [planted, found] = [0, 0];
  for (let seed = 0; seed < SEEDS; seed++) {
    const { before, after, lastYear, withSentence } = twoReports(seed);
    for (const values of occasions(before, after)) {
      for (const style of random.some(STYLES, 5)) {
        const { numbers } = write(style, values);
        const at = random.between(0, numbers.length - 1);
        const right = Number(values.get(numbers[at]?.key ?? '') ?? 0);
        const text = String(Math.round((right + random.between(1, 9)) * 10) / 10);
        const wrong = write(style, values, { at, text });
        const changed = wrong.numbers[at];
        const whole = withSentence(wrong.sentence);
        const said = told(whole.text, { lastYear });
        planted++;
        if (said.length > 0) found++;
        const isAt = said.every(
          ({ from, to }) =>
            changed && from === whole.at + changed.from && to <= whole.at + changed.to + 1,
        );
        if (!isAt || said.length > 1) {
          astray.push(
            `${seed} ${wrong.sentence} ${said.map(({ rule, from, to }) => `${rule} «${whole.text.slice(from, to)}»`).join(' ')} for ${text}`,
          );
        }
      }
    }
  }
  expect(astray).toEqual([]);
  expect(planted).toBeGreaterThan(250);
  expect(found / planted).toBeGreaterThan(0.9);
});
