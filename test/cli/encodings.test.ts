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

/** An archive as packers write it, its parts stored as they are. */
function zip(...names: readonly string[]): Buffer {
  const parts = names.map((name) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  return Buffer.concat(parts);
}

/** A compound file: its sign, and further on the names of what lies in it. */
function compound(...names: readonly string[]): Buffer {
  const sign = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const parts = names.map((name) =>
    Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(64)]),
  );
  return Buffer.concat([sign, Buffer.alloc(504), ...parts]);
}

const SAVE = '请在 Word 或 WPS 中另存为网页（.htm）或纯文本（.txt），再检查另存的文件';
const COPY =
  '请找生成它的文档，另存为网页（.htm）或纯文本（.txt）；没有时可全选复制，粘贴到 .txt 文件';
const TABLES = '请把各表复制到报告的文本中，或另存为制表符分隔的文本（.txt）';
const MAIL =
  'MIME-Version: 1.0\r\nX-Of: 1\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x';

/** By what is in them: their names may say anything. */
const DOCUMENTS: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['年报.docx', zip('[Content_Types].xml', 'word/document.xml'), `Word 文档 .docx，${SAVE}`],
  ['renamed.txt', zip('_rels/.rels', 'word/document.xml'), `Word 文档 .docx，${SAVE}`],
  ['old.doc', compound('Root Entry', 'WordDocument'), `Word 文档 .doc，${SAVE}`],
  ['old.md', compound('Root Entry', 'WordDocument'), `Word 文档 .doc，${SAVE}`],
  ['年报.wps', compound('Root Entry', 'WordDocument'), `WPS 文件 .wps，${SAVE}`],
  ['locked.docx', compound('EncryptedPackage'), `有密码的 Office 文件，${SAVE}`],
  ['some.txt', compound('Contents'), `Office 文件，${SAVE}`],
  ['text.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), `Word 文档 .odt，${SAVE}`],
  ['text.rtf', '{\\rtf1\\ansi 一、总体情况}', `RTF 文档，${SAVE}`],
  ['page.mht', MAIL, `单个文件网页 .mht，${SAVE}`],
  ['台账.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), `Excel 工作簿 .xlsx，${TABLES}`],
  ['台账.xls', compound('Workbook'), `Excel 工作簿 .xls，${TABLES}`],
  [
    '年报.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(99, 0xe2)]),
    `PDF 文件，${COPY}`,
  ],
  ['年报.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), `OFD 版式文件，${COPY}`],
  [
    'scan.md',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    'PNG 图片，请找原来的文档，或先识别成文字',
  ],
  ['各单位.zip', zip('一.txt', '二.txt'), 'ZIP 压缩包，请先解压，再检查其中的报告'],
];

describe('what is no text', () => {
  test.each(DOCUMENTS)(
    '%s is told as what it is, and has no finding',
    async (name, bytes, said) => {
      file(name, bytes);
      const { code, out, err } = await nianbao(['check', name]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      const reason = said.replace('，', '，不能直接检查；');
      expect(err).toBe(`${name}：无法读取（${reason}）\n`);
    },
  );

  test('is told by other commands as well, and written by none', async () => {
    const path = file('年报.docx', zip('word/document.xml'));
    const before = readFileSync(path);
    for (const args of [
      ['fix'],
      ['format'],
      ['convert', '--to', 'markdown'],
      ['sum', '--organ', '某县'],
    ]) {
      const { code, err } = await nianbao([...args, '年报.docx']);
      expect(code).toBe(2);
      expect(err).toContain('年报.docx：无法读取（Word 文档 .docx，不能直接检查；');
    }
    expect(readFileSync(path)).toEqual(before);
    const english = await nianbao(['check', '年报.docx', '--lang', 'en']);
    expect(english.err).toContain(
      'it is a Word document (.docx), which cannot be checked itself; ',
    );
  });

  test('stands in the ledger, which is to say what it is not about', async () => {
    file('年报.docx', zip('word/document.xml'));
    file('draft.txt', SAMPLE);
    const { out } = await nianbao(['check', '年报.docx', 'draft.txt', '--ledger']);
    expect(out).toMatch(/^年报\.docx：没有核对（Word 文档 \.docx，/u);
    for (const format of ['json', 'ndjson', 'markdown', 'csv']) {
      const other = await nianbao(['check', '年报.docx', '--ledger', '-f', format]);
      expect(other.out).toContain('不能直接检查');
    }
  });

  test('and no document is told as no text', async () => {
    file('data.txt', Uint8Array.from([1, 2, 0, 3, 0, 0, 0, 9, 8, 7, 0, 5]));
    const { code, err } = await nianbao(['check', 'data.txt']);
    expect(code).toBe(2);
    expect(err).toBe('data.txt：无法读取（不是文本文件；请先另存为网页或纯文本）\n');
  });
});
