import { describe, expect, test } from 'vitest';
import { explainName } from '../../shared/src/features/explain-name';
import { findTopics } from '../../shared/src/features/explain-name/find';
import { TOPICS } from '../../shared/src/features/explain-name/topics';
import { FORMATS } from '../../shared/src/format';
import { ARTICLES } from '../../shared/src/format/articles';
import { everyNode } from '../../shared/src/format/tree';
import type { TableSpec } from '../../shared/src/format/types';
import { RULES } from '../../shared/src/rules';

function idsOf(words: string): string[] {
  return findTopics(words).topics.map(({ id }) => id);
}

function idsInTable({ id, blocks }: TableSpec): string[] {
  const rows = blocks.flatMap((block) => everyNode(block.rows)).filter(({ label }) => label);
  const columns = blocks.flatMap((block) => everyNode(block.columns));
  return [
    `table/${id}`,
    ...rows.map((row) => `row/${id}/${row.id}`),
    ...columns.map((column) => `column/${id}/${column.id}`),
  ];
}

describe('what somebody asks for is found', () => {
  test.each([
    ['claim.share', 'claim.share'],
    ['百分比与表不符', 'claim.share'],
    ['A percentage that the tables do not give', 'claim.share'],
    ['（一）予以公开', 'row/three/disclosed'],
    ['予以公开', 'row/three/disclosed'],
    ['yygk', 'row/three/disclosed'],
    ['本年新收', 'row/three/new'],
    ['逾期不缴费', 'row/three/other.not-paid'],
    ['重新出具已作答复', 'row/three/not-processed.confirm'],
    ['自然人', 'column/three/person'],
    ['（七）总计', 'row/three/total'],
    ['结果纠正', 'column/four/review.corrected'],
    ['表三', 'table/three'],
    ['表四（行政复议、行政诉讼）', 'table/four'],
    ['其他需要报告的事项', 'section/six'],
    ['监督保障', 'part/one/5'],
    ['第三十六条', 'article/36'],
    ['36条', 'article/36'],
    ['《条例》第36条第（一）项', 'article/36'],
    ['row/three/total', 'row/three/total'],
  ])('%s', (words, id) => {
    expect(idsOf(words)).toContain(id);
  });

  test.each(TOPICS.map(({ id }) => id))('%s by its id alone', (id) => {
    expect(new Set(idsOf(id))).toEqual(new Set([id]));
  });

  test('every rule, row, column, section and table of every format', () => {
    const wanted = FORMATS.flatMap(({ sections, tables }) => [
      ...sections.map(({ id }) => `section/${id}`),
      ...tables.flatMap(idsInTable),
    ]);
    const ids = new Set(TOPICS.map(({ id }) => id));
    const all = [...RULES.map(({ meta }) => meta.id), ...wanted];
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every article on which something rests', () => {
    const known = new Set(ARTICLES.map(({ number }) => number));
    const named = new Set(TOPICS.flatMap(({ articles }) => articles));
    expect([...named].filter((number) => !known.has(number))).toEqual([]);
    expect(named.size).toBeGreaterThan(10);
  });
});

describe('what it says', () => {
  test('of a rule: what, why, and what is wrong and right', () => {
    const { kind, text } = explainName('claim.share', 'zh-cn', 'markdown');
    expect(kind).toBe('explained');
    expect(text).toContain('**百分比与表不符** · `claim.share` · 警告');
    expect(text).toContain('**为什么**：');
    expect(text).toContain('```text\n占63%\n```');
    expect(explainName('claim.share', 'zh-cn').text).toContain(
      '例\n\n    占63%\n\n改正为\n\n    占62%',
    );
    expect(explainName('claim.share', 'en').text).toContain('Why: ');
  });

  test('of a row: what it counts and excludes, its unit, mistakes, basis and identities', () => {
    const { text } = explainName('上年结转', 'zh-cn');
    expect(text).toMatch(/^二、上年结转政府信息公开申请数量 · 行 · 单位：件/u);
    expect(text).toContain('勾稽关系\n\n- 各列之和＝总计\n- 一＋二＝三（七）＋四');
    expect(text).not.toContain('各项办理结果之和');
    expect(text).toContain('2019、2021 年格式，row/three/carried-in');
  });

  test('of a wording that is wrong, which it is', () => {
    const { text } = explainName('要求行政机关确认或重新出具已作答复', 'zh-cn');
    expect(text).toContain('误写作：要求行政机关确认或重新出具已作答复');
  });

  test('of an article, what rests on it', () => {
    const { text } = explainName('第三十七条', 'zh-cn');
    expect(text).toMatch(/^《政府信息公开条例》第三十七条 · 条文/u);
    expect(text).toContain('row/three/partly');
    expect(explainName('第十五条', 'zh-cn').text).toContain('private.phone');
  });

  test('of what two editions have with other words, both, the newest first', () => {
    const { kind, text } = explainName('行政许可', 'zh-cn');
    expect(kind).toBe('explained');
    expect(text.indexOf('2021 年格式，')).toBeLessThan(text.indexOf('2019 年格式，'));
    expect(text.indexOf('2021 年格式，')).toBeGreaterThan(0);
  });

  test('several that are meant are listed, each with the words that mean it alone', () => {
    const { kind, topics, text } = explainName('总计', 'zh-cn');
    expect(kind).toBe('several');
    expect(topics).toEqual([
      'row/three/total',
      'column/three/total',
      'column/four/review.total',
      'column/four/direct.total',
      'column/four/after-review.total',
    ]);
    expect(text).toContain('“总计”可以指 5 项');
    expect(text).toContain('- （七）总计 · 行 · 表三（收到和处理申请） · row/three/total');
  });

  test('where nothing is meant, what is written alike is named', () => {
    const { kind, topics } = explainName('claim.shaer', 'zh-cn');
    expect(kind).toBe('nothing');
    expect(topics[0]).toBe('claim.share');
    expect(explainName('予以公布', 'zh-cn').topics).toContain('row/three/disclosed');
    expect(explainName('qqqqqqqq', 'zh-cn')).toMatchObject({ kind: 'nothing', topics: [] });
    expect(explainName('   ', 'en').kind).toBe('nothing');
    const long = explainName('予'.repeat(100_000), 'zh-cn');
    expect(long.topics).toEqual([]);
    expect(long.text.length).toBeLessThan(200);
  });
});
