import { describe, expect, test } from 'vitest';
import { type Hover, MarkupContent } from 'vscode-languageserver/node';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const TEXT = STANDARD_REPORTS['2021'];
const LINES = TEXT.split('\n');

interface Place {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/** Every filled cell of every table, told apart by what it holds. */
const CELLS: readonly Place[] = LINES.flatMap((line, number) =>
  line.startsWith('|') && !line.startsWith('| ---')
    ? [...line.matchAll(/(?<=\| )[^|\s][^|]*(?= \|)/gu)].map(({ 0: text, index }) => ({
        line: number,
        character: index,
        text,
      }))
    : [],
);
const FIGURES = CELLS.filter(({ text }) => /^[\d.]+$/u.test(text));
const LABELS = CELLS.filter((cell) => !FIGURES.includes(cell));

const WORDS = {
  'zh-cn': { kinds: /行|列/u, other: /\b(?:Row|Column|Basis)\b/u, sentence: /[一-龥]{6}/u },
  en: { kinds: /Row|Column/u, other: /· (?:行|列)$|\*依据/mu, sentence: /[a-z]+ [a-z]+/u },
};

/** How many words the national form prints in its tables: heads first, then row labels and groups. */
const TABLE_TWO = 4 + 4 + 6 + 6;
const TABLE_THREE = 10 + 25 + 5;
const TABLE_FOUR = 4 + 15;

test('the cells are those of the national form, so that none is left out below', () => {
  expect(FIGURES.length).toBe(6 + 4 + 25 * 7 + 15);
  expect(LABELS.length).toBe(TABLE_TWO + TABLE_THREE + TABLE_FOUR);
});

describe.each(['zh-cn', 'en'] as const)('in %s', (locale) => {
  const { kinds, other, sentence } = WORDS[locale];

  test('every row label and column label is explained, over its whole length', async () => {
    const client = await Client.start({ locale });
    const uri = await client.open(TEXT);
    for (const { line, character, text } of LABELS) {
      for (const at of [0, Math.floor(text.length / 2), text.length - 1]) {
        const found = await client.hover(uri, line, character + at);
        const markdown = markdownOf(found);
        expect(markdown, text).toMatch(kinds);
        expect(markdown, text).not.toMatch(other);
        expect(markdown.startsWith('**'), text).toBe(true);
        expect(found?.range, text).toEqual({
          start: { line, character },
          end: { line, character: character + text.length },
        });
      }
    }
  });

  test('a label of a row or column that holds figures is explained in a sentence', async () => {
    const client = await Client.start({ locale });
    const uri = await client.open(TEXT);
    const leaves = LABELS.filter(({ text }) => !/第二十条|信息内容|勾稽关系/u.test(text));
    for (const { line, character, text } of leaves) {
      expect(markdownOf(await client.hover(uri, line, character)), text).toMatch(sentence);
    }
  });

  test('a figure is explained by its row and its column', async () => {
    const client = await Client.start({ locale });
    const uri = await client.open(TEXT);
    const line = LINES.findIndex((words) => words.includes('（七）总计'));
    const markdown = markdownOf(await client.hover(uri, line, LINES[line]?.indexOf('50') ?? 0));
    const [row, column] = locale === 'en' ? ['Row', 'Column'] : ['行', '列'];
    expect(markdown).toContain(`**（七）总计** · ${row}`);
    expect(markdown).toContain(`**总计** · ${column}`);
  });

  test('the headings of sections are explained', async () => {
    const client = await Client.start({ locale });
    const uri = await client.open(TEXT);
    const headings = LINES.flatMap((words, line) => (words.startsWith('## ') ? [line] : []));
    expect(headings.length).toBe(6);
    for (const line of headings) {
      const markdown = markdownOf(await client.hover(uri, line, 5));
      expect(markdown).toMatch(locale === 'en' ? /· Section/u : /· 章节/u);
      expect(markdown).toMatch(sentence);
    }
  });
});

test('a client that shows no Markdown is given plain text', async () => {
  const hover = { contentFormat: ['plaintext' as const] };
  const client = await Client.start({ capabilities: { textDocument: { hover, diagnostic: {} } } });
  const uri = await client.open(TEXT);
  const [first] = LABELS;
  const contents = (await client.hover(uri, first?.line ?? 0, first?.character ?? 0))?.contents;
  expect(contents).toMatchObject({ kind: 'plaintext' });
  expect(MarkupContent.is(contents) && contents.value).not.toMatch(/\*/u);
});

test('title, period and the sub-headings that the form knows are explained', async () => {
  const client = await Client.start();
  const uri = await client.open(TEXT);
  const at = async (words: string) => {
    const line = LINES.findIndex((one) => one.includes(words));
    return markdownOf(await client.hover(uri, line, LINES[line]?.indexOf(words) ?? 0));
  };
  expect(await at('政府信息公开工作年度报告')).toMatch(/^\*\*标题\*\*/u);
  expect(await at('统计期限')).toMatch(/^\*\*统计期限\*\*/u);
  expect(await at('（四）政府信息公开平台建设')).toContain('· 小标题');
});

test('where nothing is to be explained there is no hover', async () => {
  const client = await Client.start();
  const uri = await client.open(TEXT);
  const prose = LINES.findIndex((line) => line.startsWith('根据'));
  const dashes = LINES.findIndex((line) => line.startsWith('| ---'));
  for (const line of [1, prose, dashes]) expect(await client.hover(uri, line, 4)).toBeNull();
});

test('words of a label broken over two lines are explained on both', async () => {
  const client = await Client.start({ locale: 'en' });
  const text = readText('samples/draft.txt');
  const uri = await client.open(text);
  const line = text
    .split('\n')
    .findIndex((words, at, all) => words === '\t商业' && all[at + 1] === '企业');
  expect(line).toBeGreaterThan(0);
  expect(markdownOf(await client.hover(uri, line, 2))).toContain('**商业企业** · Column');
  expect(markdownOf(await client.hover(uri, line + 1, 1))).toContain('**商业企业** · Column');
});

function markdownOf(found: Hover | null): string {
  const contents = found?.contents;
  if (!MarkupContent.is(contents)) throw new Error(`no Markdown: ${JSON.stringify(found)}`);
  expect(contents.kind).toBe('markdown');
  return contents.value;
}
