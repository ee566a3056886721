import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, readDraft } from '../../shared/src/draft';
import { differenceFromScratch } from '../../shared/src/draft/compare';
import { FORMATS, LATEST } from '../../shared/src/format';
import { directivesIn } from '../../shared/src/policy/directives';
import { reparse, type TextEdit } from '../../shared/src/syntax/reparse';
import { parse, textOf } from '../../shared/src/syntax/tree';
import { findingsIn, swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, readText } from '../helpers/texts';

/**
 * So many edits are made, and half of them undone, which is as much an edit: some 10,500 in all. A
 * longer run: `NIANBAO_EDITS=1000000 npm run unit -- incremental`.
 */
const EDITS = Number(process.env.NIANBAO_EDITS ?? 7_000);
const EDITS_IN_TURN = 25;

const FRAGMENTS = [
  ...['1', '0', '37', '9'],
  ...['\n', '\r', '\r\n', '\n\n', '\t', ' | ', '|', ' ', '\u3000', '\ufeff', '\ufffd'],
  ...['，', '。', '无', '/', '𠮷', '\ud842', '件', '年', '2023年', '情况', '２３'],
  ...['一、总体情况', '\n三、收到和处理政府信息公开申请情况\n', '## 六、其他需要报告的事项\n'],
  ...[
    '<table>',
    '</table>',
    '</td>',
    '<b>3</b>',
    '&nbsp;',
    '\n- 4 -\n',
    '\n规章 0 0 0\n',
    '规章\n|\n',
  ],
  ...['\n<!-- nianbao-disable-next-line row.extra: 说明 -->\n', '<!-- nianbao-', '-->'],
  ...['总计', '\t行政许可\t', '| 规章 | 0 |', '（七）总计', '第二十条第（一）项', '| --- | --- |'],
  ...[
    '\n青溪县2022年政府信息公开工作年度报告\n',
    '未收取信息处理费。',
    '统计期限',
    '\n自2022年1月1日',
  ],
];

/** An edit by shares of whatever text there is then. */
const edits = fc.record({
  at: fc.nat(9999),
  /** Mostly beside a digit, where figures are edited. */
  atDigit: fc.boolean(),
  remove: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(400) }),
  insert: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('1', '2', '9', '') },
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.record({ copyFrom: fc.nat(9999), length: fc.nat(900) }) },
  ),
  undo: fc.boolean(),
});

type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function editOf(text: string, { at, atDigit, remove, insert }: Edit): TextEdit {
  const near = Math.floor((at / 10_000) * (text.length + 1));
  const digit = atDigit ? text.slice(near).search(/\d/u) : -1;
  const from = digit < 0 ? near : near + digit;
  return { from, to: Math.min(text.length, from + remove), text: insertedText(text, insert) };
}

function insertedText(text: string, insert: Edit['insert']): string {
  if (typeof insert === 'string') return insert;
  if (Array.isArray(insert)) return insert.join('');
  const start = Math.floor((insert.copyFrom / 10_000) * text.length);
  return text.slice(start, start + insert.length);
}

function edited(draft: Draft, edit: TextEdit): Draft {
  return readDraft(reparse(draft.tree, edit).tree, draft);
}

const DRAFTS: readonly string[] = [
  ...EVERY_LAYOUT.flatMap((layout) => FORMATS.map((format) => reportIn(layout, format))),
  readText('test/fixtures/twins/rows-label-2023.txt'),
  readText('test/fixtures/twins/cells-untitled-2023.txt'),
  EVERY_LAYOUT.map((layout) => reportIn(layout, LATEST)).join('\n'),
  '',
];

test('a draft that does not say what its text says is told apart', () => {
  const [text, other] = [reportIn('tab-rows', LATEST), reportIn('markdown', LATEST)];
  const draft = draftOf(text);
  expect(differenceFromScratch(draft)).toBeUndefined();
  const { report } = draftOf(other);
  const moved = edited(draft, { from: 0, to: 0, text: '\n\n' });
  expect(differenceFromScratch({ ...draft, report })?.path).toMatch(/^report\./u);
  expect(differenceFromScratch({ ...moved, reading: draft.reading })?.path).toMatch(/^places\./u);
  const wrong = draftOf(text.replace('31', '13'));
  expect(differenceFromScratch({ ...wrong, tree: draft.tree })).toBeDefined();
});

/** A table so long that its end is not read, and goes on in another block. */
function endlessReport(): string {
  const report = reportIn('markdown', LATEST);
  const three = /\| （本列[\s\S]*?(?=\n\n)/u.exec(report)?.[0] ?? '';
  const lines = three.split('\n');
  const last = lines.at(-1) ?? '';
  const first = [...lines, ...Array<string>(1000 - lines.length + 1).fill(last)].join('\n');
  const part = [...lines.slice(0, 3), ...lines.slice(5, 17)].join('\n');
  return swap(report, three, `${first}\n\n中间的话。\n第二句话。\n\n${part}`);
}

test('what is not read of a table for its length moves with the words before it', () => {
  const text = endlessReport();
  const draft = draftOf(text);
  expect(draft.report.tables.some(({ loose }) => loose.length > 0)).toBe(true);
  const from = text.indexOf('第二句话');
  expect(differenceFromScratch(edited(draft, { from, to: from, text: '更多' }))).toBeUndefined();
});

test('a draft that is typed from top to bottom has few pages, and is the same', () => {
  const text = reportIn('tab-rows', LATEST);
  let draft = draftOf('');
  for (let at = 0; at < text.length; at += 3) {
    draft = edited(draft, { from: at, to: at, text: text.slice(at, at + 3) });
  }
  expect(differenceFromScratch(draft)).toBeUndefined();
  expect(draft.tree.pages.length).toBeLessThanOrEqual(2 * parse(text).pages.length);
});

describe('a draft read edit by edit', () => {
  test('starts from reports in every layout that are read as such', () => {
    for (const layout of EVERY_LAYOUT) {
      const errors = findingsIn(reportIn(layout, LATEST)).filter((one) => one.severity === 'error');
      expect(errors, layout).toEqual([]);
      expect(draftOf(reportIn(layout, LATEST)).report.tables.map(({ layout: own }) => own)).toEqual(
        [layout, layout, layout],
      );
    }
  });

  test.each(MANNERS)(
    'is the same as read at once, after any edits, in $name',
    { timeout: 3_600_000 },
    ({ apply }) => {
      const runs = Math.ceil(EDITS / EDITS_IN_TURN / MANNERS.length);
      fc.assert(
        fc.property(
          fc.constantFrom(...DRAFTS),
          fc.array(edits, { minLength: EDITS_IN_TURN, maxLength: EDITS_IN_TURN }),
          (text, turn) => {
            let draft = draftOf(apply(text));
            for (const one of turn) {
              const before = textOf(draft.tree);
              const edit = editOf(before, one);
              const after = before.slice(0, edit.from) + edit.text + before.slice(edit.to);
              const next = edited(draft, edit);
              expect(textOf(next.tree)).toBe(after);
              expect(differenceFromScratch(next)).toBeUndefined();
              expect(directivesIn(next.tree)).toEqual(directivesIn(parse(after)));
              if (one.undo) {
                const back = { from: edit.from, to: edit.from + edit.text.length };
                draft = edited(next, { ...back, text: before.slice(edit.from, edit.to) });
                expect(textOf(draft.tree)).toBe(before);
                expect(differenceFromScratch(draft)).toBeUndefined();
              } else draft = next;
            }
          },
        ),
        { numRuns: runs },
      );
    },
  );
});
