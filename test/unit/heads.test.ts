import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDraftFile } from '../../shared/src/draft/file';
import { headOfText } from '../../shared/src/draft/head';
import { organKey } from '../../shared/src/facts/organ-key';
import { generate } from '../helpers/sayings/generate';
import { MANNERS, ROOT, readText, STANDARD_REPORTS } from '../helpers/texts';

const URI = 'file:///reports/report.md';

/** What the whole text says of whose report it is. */
function wholeHead(text: string) {
  const { title, year } = readDraftFile(text).draft.report;
  const organ = title?.organ ?? '';
  return { uri: URI, organ, organKey: organKey(organ), year: year?.value };
}

function filesIn(folder: string): string[] {
  const files = readdirSync(`${ROOT}/${folder}`, { withFileTypes: true });
  return files.filter((one) => one.isFile()).map(({ name }) => `${folder}/${name}`);
}

const FILES = ['test/fixtures', 'test/fixtures/layouts', 'test/fixtures/twins', 'samples'];

test.each(FILES.flatMap(filesIn))('the head of %s is what the whole file says', (path) => {
  for (const { apply } of MANNERS) {
    const text = apply(readText(path));
    expect(headOfText(text, URI)).toEqual(wholeHead(text));
  }
});

test('the head of any generated report is what all of it says', () => {
  for (let number = 0; number < 200; number++) {
    const { text } = generate(number);
    expect(headOfText(text, URI)).toEqual(wholeHead(text));
  }
});

const REPORT = STANDARD_REPORTS['2021'];
const CONTENTS = REPORT.match(/^## .+$/gmu)?.join('\n\n') ?? '';

test.each([
  ['nothing', ''],
  ['one line', '没有换行'],
  ['no title', REPORT.replace(/^# .+$/mu, '')],
  ['no year in the title', REPORT.replace('# 青溪县2023年', '# 青溪县')],
  ['no organ in the title', REPORT.replace('# 青溪县2023年', '# 2023年')],
  ['a table of contents', REPORT.replace('## 一、', `${CONTENTS}\n\n## 一、`)],
  ['a title on two lines', REPORT.replace('年政府信息公开', '年\n\n政府信息公开')],
  ['a foreword that is longer than what is looked at', `${'前言说明。\n\n'.repeat(400)}${REPORT}`],
  ['two titles', REPORT.replace(/^(# .+)$/mu, '# 2022年政府信息公开工作年度报告\n\n$1')],
])('the head of a report with %s is what all of it says', (_, text) => {
  expect(headOfText(text, URI)).toEqual(wholeHead(text));
});
