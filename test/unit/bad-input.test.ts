import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { hover } from '../../shared/src/features/hover';
import { outline } from '../../shared/src/features/outline';
import { parse, textOf } from '../../shared/src/syntax/tree';
import { brief, findingsIn } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const CELLS = readText('test/fixtures/twins/cells-2023.txt');

describe('not a report', () => {
  test.each([
    '',
    '\ufeff',
    '\n\n',
    '你好',
    '一行\n',
    '\0\0\0',
    '\ud800',
    '# 青溪县2023年政府信息公开工作年度报告\n',
  ])('%j gives one finding', (text) => {
    expect(findingsIn(text).map(({ rule }) => rule)).toEqual(['report.unrecognised']);
  });

  test('in the wrong encoding it gives one finding and no list of what is missing', () => {
    const bytes = new TextEncoder().encode(REPORT);
    const latin = new TextDecoder('utf-8').decode(bytes.map((byte) => (byte > 0x7f ? 0xff : byte)));
    expect(findingsIn(latin).map(({ rule }) => rule)).toEqual(['report.garbled']);
    const gb = new TextDecoder('gb18030').decode(bytes);
    expect(findingsIn(gb).map(({ rule }) => rule)).toEqual(['report.garbled']);
  });

  test('a few lost characters do not make it garbled', () => {
    expect(brief(REPORT.replace('组织培训', '组\ufffd培训'))).toEqual([]);
  });
});

test('only headings: the tables are missing and the other sections empty', () => {
  const headings = [...REPORT.matchAll(/^## .*$/gmu)].map(([line]) => line).join('\n');
  expect(brief(`# 青溪县2023年政府信息公开工作年度报告\n${headings}\n`)).toEqual([
    'section.empty «## 一、总体情况»',
    'table.missing «## 二、主动公开政府信息情况»',
    'table.missing «## 三、收到和处理政府信息公开申请情况»',
    'table.missing «## 四、政府信息公开行政复议、行政诉讼情况»',
    'section.empty «## 五、存在的主要问题及改进情况»',
    'fee.missing «## 六、其他需要报告的事项»',
  ]);
});

describe('a text cut off anywhere', () => {
  test.each([
    ['cells', CELLS],
    ['rows', readText('test/fixtures/twins/rows-2023.txt')],
    ['Markdown', REPORT],
  ])('%s: is read, and tells no broken identity', (_name, text) => {
    for (let at = 0; at < text.length; at += 17) {
      const rules = findingsIn(text.slice(0, at)).map(({ rule }) => rule);
      // A number cut in two is another number; nothing else may look like a wrong sum.
      if (/\d$/u.test(text.slice(0, at))) continue;
      expect(
        rules.filter((rule) => /identity|edition/u.test(rule)),
        String(at),
      ).toEqual([]);
    }
  });
});

describe('any text at all', () => {
  const fragments = fc.constantFrom(
    ...REPORT.split('\n').slice(0, 60),
    ...CELLS.split('\n').slice(30, 90),
    '\t',
    '|',
    '\r',
    '\r\n',
    '\n\n',
    '\0',
    '\ud83d',
    '\ufeff',
    '（',
    '９',
    '一、',
    '| --- |',
  );
  const texts = fc.array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 60,
  });

  test('is split into blocks that make up the text again', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('\n');
        expect(textOf(parse(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('is read, checked, outlined and hovered without a fault, and findings lie inside it', () => {
    fc.assert(
      fc.property(texts, fc.nat(2000), (parts, offset) => {
        const text = parts.join('\n');
        const draft = draftOf(text);
        for (const { from, to, fixes } of findingsIn(text)) {
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
          for (const edit of fixes.flatMap(({ edits }) => edits)) {
            expect(0 <= edit.from && edit.from <= edit.to && edit.to <= text.length).toBe(true);
          }
        }
        outline(draft, 'zh-cn');
        hover(draft, Math.min(offset, text.length), 'en');
      }),
      { numRuns: 300 },
    );
  });
});
