import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const { file, nianbao } = workplace();
const SAMPLE = readText('samples/draft.txt');
const FULL_WIDTH = STANDARD_REPORTS['2021'].replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');

const ENCODINGS = [
  ['utf-8', 'utf8', ''],
  ['utf-8', 'utf8', '\ufeff'],
  ['utf-16le', 'utf-16le', '\ufeff'],
  ['utf-16be', 'utf-16be', '\ufeff'],
  ['utf-16le', 'utf-16le', ''],
  ['utf-16be', 'utf-16be', ''],
  ['gb18030', 'gb18030', ''],
] as const;

describe.each(ENCODINGS)('%s, encoded as %s behind “%s”,', (encoding, name, mark) => {
  const encode = (text: string) => iconv.encode(mark + text, name, { addBOM: false });

  test('is read', async () => {
    file('draft.txt', encode(SAMPLE));
    const { out } = await nianbao(['check', 'draft.txt', '-f', 'json', '--no-ledger']);
    const { files } = JSON.parse(out);
    expect(files[0].encoding).toBe(encoding);
    expect(files[0].findings).toHaveLength(1);
    expect(files[0].findings[0]).toMatchObject({ line: 104, column: 2 });
  });

  test.each(['\n', '\r\n', '\r'])('is written back to the byte, with breaks %j', async (eol) => {
    const text = FULL_WIDTH.replaceAll('\n', eol);
    const path = file('wide.md', encode(text));
    const { code, err } = await nianbao(['fix', 'wide.md']);
    expect(err).toBe('看了 1 个文件，改正了 1 个文件中的 1 处\n');
    expect(code).toBe(0);
    const wanted = encode(text.replace('５７', '57'));
    expect(Buffer.compare(readFileSync(path), wanted)).toBe(0);
  });
});

describe('what is no text', () => {
  test.each([
    [
      'picture.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    ],
    ['report.txt', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(99, 0xe2)])],
    ['old.txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])],
    [
      'zip.txt',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf, 0xa4]),
    ],
  ])('%s is told, and has no finding', async (name, bytes) => {
    file(name, bytes);
    const { code, out, err } = await nianbao(['check', name]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`${name}：无法读取（不是文本文件；请先把 Word、PDF 等文件另存为文本）\n`);
  });
});
