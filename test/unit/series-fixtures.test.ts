import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import type { ReportFacts } from '../../shared/src/facts/types';
import { neighboursOf } from '../../shared/src/folder/neighbours';
import { Reports } from '../../shared/src/folder/reports';
import { say } from '../../shared/src/messages';
import { brief, findingsIn } from '../helpers/check';
import { MANNERS, readText } from '../helpers/texts';

/** What is wrong in the three reports of one organ, beside the year before, and nothing else is found. */
const PLANTED = new Map([
  [2022, []],
  [2023, ['series.growth «13.2»', 'series.carry «19»']],
  [2024, ['series.repeated «TITLE»', 'series.in-force «105»', 'series.jump «3126500»']],
]);

test.each(MANNERS)('a series of three years has what was planted, in $name', ({ apply }) => {
  const texts = new Map(
    [...PLANTED.keys()].map((year) => [year, apply(readText(`test/fixtures/series/${year}.txt`))]),
  );
  const reports = new Reports<ReportFacts>();
  for (const [year, text] of texts) reports.put(factsOf(draftOf(text), `file:///${year}.txt`));
  for (const [year, text] of texts) {
    const own = reports.get(`file:///${year}.txt`);
    const neighbours = own && neighboursOf(own, reports);
    const found = findingsIn(text, neighbours);
    const title = `石桥县林业局${year}年政府信息公开工作年度报告`;
    expect(brief(text, found)).toEqual(
      PLANTED.get(year)?.map((line) => line.replace('TITLE', title)),
    );
    for (const { message, related } of found) {
      for (const said of [message, ...related.map((one) => one.message)]) {
        for (const locale of ['zh-cn', 'en'] as const) {
          expect(say(said, locale)).not.toMatch(/[{}]|undefined|□/u);
        }
      }
      const files = related.flatMap(({ elsewhere }) => elsewhere?.uri ?? []);
      expect(new Set(files)).toEqual(new Set([`file:///${year - 1}.txt`]));
    }
  }
});

test('sentences that repeat last year’s are shown in both files', () => {
  const [text, last] = [2024, 2023].map((year) => readText(`test/fixtures/series/${year}.txt`));
  if (text === undefined || last === undefined) throw new Error('two fixtures');
  const lastYear = factsOf(draftOf(last), 'file:///2023.txt');
  const found = findingsIn(text, { lastYear }).find(({ rule }) => rule === 'series.repeated');
  expect(found && say(found.message, 'zh-cn')).toContain('10 句中有 6 句（60%）');
  const lines = last.split('\n');
  for (let index = 0; index < 12; index += 2) {
    const [here, there] = [found?.related[index], found?.related[index + 1]];
    const sentence = text.slice(here?.from, here?.to);
    const { line = -1, character = 0 } = there?.elsewhere?.range.start ?? {};
    expect(lines[line]?.slice(character)).toMatch(sentence.slice(0, 12));
  }
});
