import { expect, test } from 'vitest';
import { draftOf, findingsIn, readDraft } from '../../shared/src/draft';
import { differenceFromScratch } from '../../shared/src/draft/compare';
import { reparse } from '../../shared/src/syntax/reparse';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const SEARCH = '完善政府信息公开专栏的检索和下载功能。';
const saying = (words: string) => swap(STANDARD_REPORTS['2021'], SEARCH, words);

/** What is found after an edit, of which it is known that reading at once finds the same. */
function foundAfter(text: string, good: string, bad: string): string[] {
  const before = draftOf(text);
  expect(findingsIn(before)).toEqual([]);
  const from = text.indexOf(good);
  const edit = { from, to: from + good.length, text: bad };
  const draft = readDraft(reparse(before.tree, edit).tree, before);
  expect(differenceFromScratch(draft)).toBeUndefined();
  return findingsIn(draft).map(({ rule }) => rule);
}

test('a passage in agreement is held against the tables again when another organ reports', () => {
  const text = saying('县住建局收到政府信息公开申请20件。');
  expect(foundAfter(text, '# 青溪县2023', '# 青溪县住建局2023')).toContain('claim.figure');
});

test('a passage in agreement is held against the tables again when the year is another', () => {
  const text = saying('2022年收到政府信息公开申请48件。');
  expect(foundAfter(text, '# 青溪县2023', '# 青溪县2022')).toContain('claim.figure');
});

test('a passage in agreement is held against the tables again when its figure changes', () => {
  const text = saying('现行有效行政规范性文件84件。');
  expect(foundAfter(text, '| 24 | 2 | 84 |', '| 24 | 2 | 85 |')).toContain('claim.figure');
});

test('nothing is said where one of the figures that may be meant is not known', () => {
  const text = saying('办理政府信息公开申请53件。');
  expect(brief(text)).toEqual(['claim.figure «53»']);
  const blank = text.replace(/(（七）总计 \|(?:[^|\n]*\|){7}) 50 \|/u, '$1  |');
  expect(blank).not.toBe(text);
  expect(brief(blank).join()).not.toMatch(/«53»/u);
});

test('what stands behind the end of a report is no prose of it', () => {
  const wrong = saying('收到政府信息公开申请55件，公开公开目录目录。');
  expect(brief(wrong)).not.toEqual([]);
  const rules = findingsIn(draftOf(`${STANDARD_REPORTS['2021']}\n\n${wrong}`));
  expect(rules.map(({ rule }) => rule)).toEqual(['report.second']);
});
