import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { hover, withoutMarks } from '../../shared/src/features/hover';
import { factsOfFile } from '../helpers/neighbours';
import { readText } from '../helpers/texts';

const TEXT = readText('test/fixtures/series/2023.txt');
const last = readText('test/fixtures/series/2022.txt');
const lastYear = factsOfFile('test/fixtures/series/2022.txt');

/** What hover shows on the words behind some others. */
function at(before: string, words: string): string {
  const offset = TEXT.indexOf(words, TEXT.indexOf(before));
  return hover(draftOf(TEXT), offset, 'zh-cn', { lastYear })?.markdown ?? '';
}

describe('beside last year’s report, hover', () => {
  test('on a figure says what it was, how much it differs, and where that stands', () => {
    const shown = at('本年处理决定数量', licence());
    const line = last.split('\n').findIndex((one) => one.startsWith('行政许可 |')) + 1;
    expect(shown).toContain(`**上年** 609，本年`);
    expect(shown).toContain(`[2022 年报告第 ${line} 行](file:///reports/2022.txt#L${line})`);
  });

  test('on what was carried in says what it must be', () => {
    expect(at('二、上年结转', '16')).toContain('✗ 上年结转＝上年报告的结转下年度：18');
    expect(at('二、上年结转', '\t2\t')).toContain('**上年**');
  });

  test('on documents in force says how they are worked out', () => {
    const shown = at('行政规范性文件\t', '101');
    expect(shown).toContain('✓ 现行有效＝上年报告的现行有效＋本年制发－本年废止：83＋18－0＝101');
    expect(shown).toContain('本年多 18');
  });

  test('on a growth says what last year’s report gives', () => {
    expect(at('比上年增长', '13.2')).toContain(
      '✗ 与上年报告不符：“一、本年新收政府信息公开申请数量”上年 83、本年 86，增长 3.6%',
    );
  });

  test('on any other change says the same, and without last year’s report what it is about', () => {
    const text = TEXT.replace('比上年增长13.2%', '比上年增加4件');
    const on = (neighbours: Parameters<typeof hover>[3]) =>
      hover(draftOf(text), text.indexOf('4件', text.indexOf('比上年增加')), 'zh-cn', neighbours)
        ?.markdown;
    expect(on({ lastYear })).toContain('上年 83、本年 86，增加 3');
    expect(on({})).toContain('为 86；与上年相比的数，有上年的报告才能核对');
  });

  test('without it says nothing of it, nor marks to a client that shows none', () => {
    const offset = TEXT.indexOf('101', TEXT.indexOf('行政规范性文件\t'));
    expect(hover(draftOf(TEXT), offset, 'zh-cn')?.markdown).not.toContain('上年**');
    const shown = hover(draftOf(TEXT), offset, 'en', { lastYear })?.markdown ?? '';
    expect(withoutMarks(shown)).toContain(
      'Last year 83; this year: 18 too many · report for 2022, line',
    );
    expect(withoutMarks(shown)).not.toContain('](');
  });
});

function licence(): string {
  return /行政许可\t(\d+)/u.exec(TEXT)?.[1] ?? '';
}
