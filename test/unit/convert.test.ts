import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, findingsIn } from '../../shared/src/draft';
import { convertTable } from '../../shared/src/features/convert';
import { applyEdits } from '../../shared/src/features/fixes';
import { layoutNamed } from '../../shared/src/layouts';
import type { LayoutId } from '../../shared/src/layouts/types';
import { say } from '../../shared/src/messages';
import { TABLE_LAYOUTS } from '../../shared/src/names';
import type { BoundTable } from '../../shared/src/report/types';
import { textOf } from '../../shared/src/syntax/tree';
import { withoutBlanks } from '../../shared/src/text/blanks';
import { generatedFor, generatedText } from '../helpers/generated';
import { EVERY_LAYOUT } from '../helpers/layouts';
import { readText } from '../helpers/texts';

const PAIRS = EVERY_LAYOUT.flatMap((from) =>
  EVERY_LAYOUT.filter((to) => to !== from).map((to) => ({ from, to })),
);
const RUNS = 2070;

describe('a table written in another layout and back again', () => {
  let refused = 0;

  test.each(PAIRS)('is the same report: $from, $to', ({ from, to }) => {
    const runs = Math.ceil(RUNS / PAIRS.length);
    fc.assert(
      fc.property(generatedFor([from, to]), (generated) => {
        const start = draftOf(generatedText(generated, from, [from, to]));
        const there = converted(start, to);
        if (!there) {
          refused++;
          return;
        }
        const keepsHeads = [from, to].every((id) => layoutNamed(id).keepsHeads);
        expect(saidBy(there, to, keepsHeads)).toEqual(saidBy(start, from, keepsHeads));
        const back = converted(there, from);
        expect(back && saidBy(back, from, keepsHeads)).toEqual(saidBy(start, from, keepsHeads));
      }),
      { numRuns: runs },
    );
  });

  // A blank beside words of nobody’s may leave open what belongs where. That is said, and is rare.
  test('is refused for few reports', () => {
    expect(refused).toBeLessThan(RUNS / 20);
  });
});

describe('a table written in another layout', () => {
  test('has its pipes below each other, and the author’s own words, in Markdown', () => {
    const written = convert(HEADED, 'markdown');
    expect(written).toContain(
      [
        '本表由各科室填报。',
        '',
        '| 第二十条第(一)项 |              |              |              |',
        '| ---------------- | ------------ | ------------ | ------------ |',
        '| 信息内容         | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
        '| 规章             | 0            |              | /            |',
        '| 规范性文件       | 4            | １           | 32           |',
        '| 其他文件         | 1            |              | a\\|b         |',
        '',
        '以上数据截至年末。',
      ].join('\n'),
    );
  });

  test('is given back as it was', () => {
    expect(convert(convert(HEADED, 'markdown'), 'tab-rows')).toBe(
      HEADED.replace('填报。\n', '填报。\n\n').replace('b\n', 'b\n\n'),
    );
  });

  test('keeps the page numbers that stood among its lines, below it', () => {
    const text = readText('test/fixtures/layouts/pdf-text.txt');
    const numbers = (draft: string) => draft.match(/^- \d -$/gmu);
    const draft = draftOf(text);
    const three = draft.report.tables.find(({ spec }) => spec.id === 'three');
    const edit = three && convertTable(draft, three, 'markdown').edit;
    expect(edit?.text).toMatch(/\|\n\n- 3 -\n\n- 4 -\n$/u);
    expect(numbers(applyEdits(text, edit ? [edit] : []))).toEqual(numbers(text));
  });

  test('joins a label that is broken over lines', () => {
    const broken = HEADED.replace('现行有效件数', '现行有\n效件数');
    expect(convert(broken, 'markdown')).toContain('| 现行有效件数 |');
  });
});

test('words between the cells of an HTML table are not lost', () => {
  const html = convert(HEADED, 'html').replace('<tr>', '注：含下属单位<tr>');
  const draft = draftOf(html);
  const [table] = draft.report.tables;
  const refusal = table && convertTable(draft, table, 'markdown').refusal;
  expect(refusal && say(refusal, 'zh-cn')).toContain('“注：含下属单位”不属于');
});

test('every table of the text of a PDF can be written in the layouts on offer', () => {
  for (const name of ['pdf-text', 'pdf-text-between', 'pdf-vertical']) {
    const draft = draftOf(readText(`test/fixtures/layouts/${name}.txt`));
    expect(draft.report.tables.length).toBe(3);
    const made = draft.report.tables.flatMap((table) =>
      TABLE_LAYOUTS.map((layout) => convertTable(draft, table, layout)),
    );
    expect(made.flatMap(({ refusal }) => refusal ?? [])).toEqual([]);
  }
});

test('what would be read otherwise in the other layout is not written', () => {
  const draft = draftOf(HEADED);
  const [table] = draft.report.tables;
  const refusal = table && convertTable(draft, table, 'plain-lines').refusal;
  expect(refusal && say(refusal, 'zh-cn')).toBe('此表无法完整改写，未作改动');
});

describe('a table stays as it is, and the reason is told', () => {
  test.each([
    ['a row twice', (text: string) => text.replace(/(规章.*\n)/u, '$1$1'), '“规章”重复出现'],
    ['cells too few', (text: string) => text.replace('4\t', ''), '“规范性文件”各格属于哪一列'],
    ['words beside figures', (text: string) => text.replace('规章\t', '略\t规章\t'), '“略”不属于'],
    [
      'another order',
      (text: string) => text.replace(/(本年制.*)\t(.*废.*)\t/u, '$2\t$1\t'),
      '位置',
    ],
    [
      'other text between',
      (text: string) => text.replace('规范性文件', '\n这里换了一页。\n\n规范性文件'),
      '此表被分页',
    ],
  ])('%s', (_, spoil, reason) => {
    const draft = draftOf(spoil(HEADED));
    const [table] = draft.report.tables;
    const refusal = table && convertTable(draft, table, 'markdown').refusal;
    expect(refusal && say(refusal, 'zh-cn')).toContain(reason);
  });
});

const HEADED = [
  '青溪县2023年政府信息公开工作年度报告',
  '本表由各科室填报。',
  '第二十条第(一)项\t\t\t',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t\t/',
  '规范性文件\t4\t１\t32',
  '其他文件\t1\t\ta|b',
  '以上数据截至年末。',
  '',
].join('\n');

function convert(text: string, layout: LayoutId): string {
  const draft = converted(draftOf(text), layout);
  if (!draft) throw new Error('the table was not rewritten');
  return textOf(draft.tree);
}

/** A draft with its first table in a layout; undefined where that is refused. */
function converted(draft: Draft, layout: LayoutId): Draft | undefined {
  const [table] = draft.report.tables;
  if (!table) throw new Error('no table was read');
  const { edit } = convertTable(draft, table, layout);
  return edit && draftOf(applyEdits(textOf(draft.tree), [edit]));
}

/** What a draft says, in which layout, and what there is to find in it. */
function saidBy(draft: Draft, layout: LayoutId, keepsHeads: boolean) {
  const { tables } = draft.report;
  expect(tables.map((table) => table.layout)).toEqual([layout]);
  return {
    tables: tables.map(contentOf),
    heads: keepsHeads ? tables.map(headsOf) : [],
    findings: findingsIn(draft)
      .map(({ rule }) => rule)
      // What is said of heads is not said where they are not kept.
      .filter((rule) => keepsHeads || !/^(?:label|column)\./u.test(rule))
      .sort(),
  };
}

function headsOf({ heads }: BoundTable): readonly string[] {
  return heads.map(({ text }) => withoutBlanks(text)).sort();
}

function contentOf({ rows, extras }: BoundTable) {
  return {
    rows: rows.map(({ spec, label, figures }) => ({
      row: spec.id,
      label: label?.text,
      figures: figures.map(({ cell, reading }) => [cell?.text ?? '', reading]),
    })),
    extras: extras.map(({ text, hasFigures }) => ({ text, hasFigures })),
  };
}
