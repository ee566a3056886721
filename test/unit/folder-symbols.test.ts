import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import type { ReportFacts } from '../../shared/src/facts/types';
import { symbolsFor } from '../../shared/src/folder/symbols';
import { pinyinInitials } from '../../shared/src/text/initials';
import { STANDARD_REPORTS } from '../helpers/texts';

function report(organ: string, year: number): ReportFacts {
  const text = STANDARD_REPORTS['2021'].replace('青溪县2023年', `${organ}${year}年`);
  return factsOf(draftOf(text), `file:///reports/${encodeURIComponent(organ)}-${year}.md`);
}

const REPORTS = [
  report('青石县水利局', 2022),
  report('青石县水利局', 2023),
  report('青石县财政局', 2023),
  report('临江市南湖街道办事处', 2023),
];

function namesFor(query: string): string[] {
  return symbolsFor(query, REPORTS).map(({ name, container }) =>
    container === '' ? name : `${container} › ${name}`,
  );
}

test('all reports answer to nothing, and those of an organ to its name, its year or its initials', () => {
  expect(namesFor('')).toHaveLength(4);
  const both = ['青石县水利局 2022', '青石县水利局 2023'];
  expect(namesFor('水利')).toEqual(both);
  expect(namesFor('qsxslj')).toEqual(both);
  expect(namesFor('SLJ')).toEqual(both);
  expect(namesFor('青水')).toEqual(both);
  expect(namesFor('2022')).toEqual(['青石县水利局 2022']);
  expect(namesFor('水利 2023')).toEqual(['青石县水利局 2023']);
  expect(namesFor('水利局2023')).toEqual(['青石县水利局 2023']);
  expect(namesFor('nhjd 23')).toEqual(['临江市南湖街道办事处 2023']);
  expect(namesFor('交通')).toEqual([]);
});

test('a section is found by its title or initials, with what its report is known by', () => {
  expect(namesFor('财政 行政诉讼')).toEqual([
    '青石县财政局 2023 › 四、政府信息公开行政复议、行政诉讼情况',
  ]);
  expect(namesFor('czj ztqk')).toEqual(['青石县财政局 2023 › 一、总体情况']);
  expect(namesFor('总体情况')).toHaveLength(4);
  const [first] = symbolsFor('czj ztqk', REPORTS);
  expect(first?.range).toEqual(REPORTS[2]?.sections[0]?.range);
});

test('what begins with a word stands before what holds it, and that before its characters apart', () => {
  const organs = ['河口县青石镇', '青石县', '青山镇石桥村委会'].map((organ) => report(organ, 2023));
  expect(symbolsFor('青石', organs).map(({ name }) => name)).toEqual([
    '青石县 2023',
    '河口县青石镇 2023',
    '青山镇石桥村委会 2023',
  ]);
});

test('of many reports few are given, and a report that names no organ goes by its file', () => {
  const [one] = REPORTS;
  if (!one) throw new Error('a report');
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...one, uri: `file:///${index}` }));
  expect(symbolsFor('水利', many)).toHaveLength(100);
  const nameless = { ...one, organ: '', year: undefined, uri: 'file:///%E7%A8%BF%E5%AD%90.md' };
  expect(symbolsFor('稿子', [nameless]).map(({ name }) => name)).toEqual(['稿子.md']);
});

test('initials are those of a dictionary, for the characters of which such names are made', () => {
  const characters =
    '青石县云溪镇临江市南湖街道水利财政教育公安民司法人力资源社会保自然生态环境住房城乡建设交通运输农业文化旅游卫健康退役军应急管理审计场监督统林草医政务服数据局委办室府州旗盟省区';
  const wrong = Array.from(new Set(characters)).filter((one) => {
    const letters = pinyin(one, { pattern: 'first', toneType: 'none', multiple: true }).split(' ');
    return !letters.includes(pinyinInitials(one));
  });
  expect(wrong).toEqual([]);
  expect(pinyinInitials('A区2号，')).toBe('aq2h');
});
