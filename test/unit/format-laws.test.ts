import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, draftOf, findingsIn } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import { formatDraft } from '../../shared/src/features/format';
import { FORMATS } from '../../shared/src/format';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import type { Edit } from '../../shared/src/rules/types';
import { blocksOf } from '../../shared/src/syntax/tree';
import { withoutBlanks } from '../../shared/src/text/blanks';
import { labelKey } from '../../shared/src/text/key';
import { splitLines } from '../../shared/src/text/lines';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS } from '../helpers/texts';

/** So many reports are made up; a longer run: `NIANBAO_FORMATS=20000 npm run unit -- format-laws`. */
const RUNS = Number(process.env.NIANBAO_FORMATS ?? 2_000);

const REPORTS: readonly string[] = EVERY_LAYOUT.flatMap((layout) =>
  FORMATS.map((format) => reportIn(layout, format)),
);

const BLANKS = [' ', '  ', '\u3000', '\u00a0', ' \u3000', '\u200b'];

/** One thing that a hand or a converter does to a report, at a share of the places where it can. */
interface Slip {
  readonly at: number;
  readonly blank: string;
  readonly count: number;
}

/** The match of a pattern that a slip hits, written anew. */
function hit(
  text: string,
  pattern: RegExp,
  { at }: Slip,
  write: (match: string) => string,
): string {
  const all = [...text.matchAll(pattern)];
  const found = all[Math.floor((at / 10_000) * all.length)];
  if (!found) return text;
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + write(found[0]) + text.slice(end);
}

const DISTURB = {
  /** Blanks on both sides of a figure or label in a table. */
  blanks: (text: string, slip: Slip) =>
    hit(text, /(?<=[\t|] ?)[^\s|。]+(?= ?[\t|\n])/gu, slip, (words) =>
      slip.count % 2 ? slip.blank + words + slip.blank : words + slip.blank,
    ),
  width: (text: string, slip: Slip) =>
    hit(text, /(?<=[\t|] ?)\d+(?= ?[\t|\n])/gu, slip, (digits) =>
      digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  empty: (text: string, slip: Slip) =>
    hit(text, /\n\n(?![\t|])/gu, slip, () => `\n${`${slip.blank}\n`.repeat(slip.count)}\n`),
  bracket: (text: string, slip: Slip) =>
    hit(text, /^(?:### )?（[一二三四五]）(?=.*$)/gmu, slip, (mark) =>
      mark.replace('（', '(').replace('）', `)${slip.blank}`),
    ),
  chapter: (text: string, slip: Slip) =>
    hit(text, /^(?:## )?[一二三四五六]、(?=[^\t|\n]*$)/gmu, slip, (mark) =>
      mark.replace('、', ['.', '．', '，', '、 '][slip.count - 1] ?? ' '),
    ),
  list: (text: string, slip: Slip) =>
    hit(text, /^(?:### )?（[一二三四五]）.*\n/gmu, slip, (line) => {
      const marks = ['1.', '1、', '1. ', '1．'].slice(0, slip.count);
      return `${line}${marks.map((mark, index) => `${mark.replace('1', String(index + 1))}加强培训\n`).join('')}`;
    }),
  pipes: (text: string, slip: Slip) =>
    hit(text, /^\|.*\|$/gmu, slip, (line) => line.replaceAll(' |', '|')),
  /** A cell is lost, by which the row has too few. */
  cell: (text: string, slip: Slip) =>
    slip.at % 5 ? text : hit(text, /(?:\t| \|) ?\d+(?=[\t|\n ])/gu, slip, () => ''),
};

const KINDS = Object.keys(DISTURB) as (keyof typeof DISTURB)[];

const slips = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(9999),
  blank: fc.constantFrom(...BLANKS),
  count: fc.integer({ min: 1, max: 4 }),
});

const drafts = fc
  .record({
    report: fc.constantFrom(...REPORTS),
    slips: fc.array(slips, { maxLength: 12 }),
    manner: fc.constantFrom(...MANNERS),
    end: fc.constantFrom('', '\n', '\n\n \n', '  '),
  })
  .map(({ report, slips: all, manner, end }) => {
    const slipped = all.reduce((text, slip) => DISTURB[slip.kind](text, slip), report);
    return manner.apply(slipped + end);
  });

/** What tables say: their rows by label, and what each figure is read as. */
function said({ report }: Draft): unknown {
  return report.tables.map(({ spec, rows, heads, extras, loose }) => [
    spec.name.zh,
    heads.map(({ text }) => labelKey(text)),
    rows.map(({ spec: row, label, placement, figures }) => [
      row.id,
      labelKey(label?.text ?? ''),
      placement,
      figures.map(({ reading }) =>
        reading.kind === 'number' ? formatDecimal(reading.value) : reading.kind,
      ),
    ]),
    extras.map(({ text }) => labelKey(text)),
    loose.length,
  ]);
}

/** The lines of text outside tables but for blanks, and numbering marks before them. */
function prose({ tree }: Draft): string[] {
  const blocks = [...blocksOf(tree)].filter(({ kind }) => kind !== 'table');
  return blocks
    .map((block) => withoutBlanks(block.text))
    .filter((words) => words !== '')
    .map((words) =>
      words.replace(/^([#]*)[(（]?([一二三四五六七]|\d{1,2})[)）、.．，]?/u, '$1$2:'),
    );
}

/** Paragraphs to the letter, with their blanks at both ends. */
function paragraphs(text: string): string[] {
  return splitLines(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((line) => line.includes('。') && !/[\t|]/u.test(line));
}

/** Findings that are no matter of how a character is written; lossless ones go, and no other. */
function findings(draft: Draft): string[] {
  return findingsIn(draft)
    .filter(({ fixes }) => !fixes.some(({ lossless }) => lossless))
    .map(({ rule, message }) => `${rule} ${JSON.stringify(message.args)}`);
}

function breaks(text: string): Set<string> {
  return new Set(splitLines(text).map(({ to, end }) => text.slice(to, end)));
}

/** Edits that are out of order or meet, that write anew what is there, or that write a line break. */
function faultsOf(text: string, edits: readonly Edit[]): Edit[] {
  return edits.filter(
    ({ from, to, text: insert }, index) =>
      from <= (edits[index - 1]?.to ?? -1) ||
      (from < to && text[from] === insert[0]) ||
      (from < to && text[to - 1] === insert.at(-1)) ||
      (from === to && insert === '') ||
      /[\r\n]/u.test(insert),
  );
}

/** As `toEqual`, which walks through both each time; here nearly always both are the same. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

test('formatting changes how a draft is written and not what it says', { timeout: 120_000 }, () => {
  let [changed, refusing, unsafe] = [0, 0, 0];
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = draftOf(text);
      const { edits, refused } = formatDraft(draft, { ambiguousWidth: 'narrow' });
      expect(faultsOf(text, edits)).toEqual([]);
      const after = applyEdits(text, edits);
      const next = draftOf(after);
      expectSame(said(next), said(draft));
      expectSame(prose(next), prose(draft));
      expectSame(paragraphs(after), paragraphs(text));
      expectSame(findings(next), findings(draft));
      const kept = breaks(text);
      for (const one of breaks(after)) expect(kept).toContain(one);
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      const again = formatDraft(next, { ambiguousWidth: 'narrow' });
      expect(again.edits, 'formatting twice is formatting once').toEqual([]);
      expect(again.refused.map(({ message }) => message.key)).toEqual(
        refused.map(({ message }) => message.key),
      );
      if (refused.length === 0) {
        const lossless = findingsIn(next).filter(({ fixes }) => fixes.some((fix) => fix.lossless));
        expect(lossless, 'what may be put right unasked is').toEqual([]);
      }
      changed += Number(edits.length > 0);
      refusing += Number(refused.length > 0);
      unsafe += Number(refused.some(({ message }) => message.key === 'format/unsafe'));
    }),
    { numRuns: RUNS },
  );
  // The check behind formatting is for drafts that nobody thought of: it is hardly ever needed.
  expect(unsafe).toBeLessThanOrEqual(RUNS * 0.002);
  expect(changed).toBeGreaterThan(RUNS * 0.8);
  expect(refusing).toBeGreaterThan(RUNS * 0.02);
});

const FRAGMENTS = [
  ...['1', '三', '２３', '\n', '\r', '\r\n', '\n\n\n', '\t', ' | ', '|', ' ', '\u3000', '\ufeff'],
  ...['。', '/', '𠮷', '\ud842', '**', '  \n', '一、总体情况', '\n（一） 主要\n1、甲乙\n2. 丙丁\n'],
  ...['\t行政许可\t', '| 规章 | 0 |', '（七）总计', '| --- | --- |', '\n| - | - | - | - |\n'],
];

const wrecks = fc.array(
  fc.record({
    at: fc.nat(9999),
    remove: fc.oneof(fc.nat(2), fc.nat(200)),
    insert: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 3 }),
  }),
  { maxLength: 8 },
);

test('formatting twice is formatting once, whatever stands in a text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORTS), wrecks, (report, edits) => {
      const text = edits.reduce((left, { at, remove, insert }) => {
        const from = Math.floor((at / 10_000) * (left.length + 1));
        return left.slice(0, from) + insert.join('') + left.slice(from + remove);
      }, report);
      const draft = draftOf(text);
      const { edits: made } = formatDraft(draft, { ambiguousWidth: 'wide' });
      expect(faultsOf(text, made)).toEqual([]);
      const next = draftOf(applyEdits(text, made));
      expectSame(said(next), said(draft));
      expect(formatDraft(next, { ambiguousWidth: 'wide' }).edits).toEqual([]);
    }),
    { numRuns: RUNS / 10 },
  );
});
