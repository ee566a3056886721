import { readText } from '../helpers/texts';

/** A place in a text as the protocol has it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What is typed, and taken away again by the next keystroke. */
export interface Keystroke {
  readonly kind: 'digit' | 'character' | 'line';
  readonly at: Place;
  /** The same place, in UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly text: string;
}

/** A text of some size in the language of a server, and where it is edited. */
export interface BenchDocument {
  readonly languageId: string;
  readonly name: string;
  readonly text: string;
  readonly keystrokes: readonly Keystroke[];
}

export type Language = 'report' | 'markdown' | 'json';

/** A text of so many kibibytes of UTF-8. */
export function documentOf(language: Language, kib: number): BenchDocument {
  return { report: reportOf, markdown: markdownOf, json: jsonOf }[language](kib * 1024);
}

const BYTES_IN_PARAGRAPH = 10 * 1024;
const SENTENCE =
  '2023年，收到政府信息公开申请54件，其中自然人48件、法人6件，予以公开31件，占62.0%。';

/** One report whose first section holds all that it is longer by, in paragraphs that state figures. */
function reportOf(bytes: number): BenchDocument {
  const report = readText('test/fixtures/report-2021.md');
  const heading = '## 一、总体情况\n';
  const more = paragraphs(SENTENCE, bytes - Buffer.byteLength(report));
  const text = report.replace(heading, `${heading}\n${more.join('\n\n')}\n`);
  return {
    languageId: 'nianbao',
    name: 'draft.nianbao.md',
    text,
    keystrokes: keystrokes(text, '| （一）予以公开 |  | 29', SENTENCE.slice(0, 12), '新的一行。\n'),
  };
}

/** Markdown for a linter: headings, paragraphs of the same size, and a table. */
function markdownOf(bytes: number): BenchDocument {
  const table = ['| Item | Count |', '| --- | --- |', '| Pages | 29 |', '| Notes | 31 |', ''];
  const head = ['# Report', '', '## Figures', '', ...table, '## Text', '', ''].join('\n');
  const sentence = 'In this year 31 requests were received, 29 by persons and 2 by companies. ';
  const text = `${head}${paragraphs(sentence, bytes - head.length).join('\n\n')}\n`;
  return {
    languageId: 'markdown',
    name: 'text.md',
    text,
    keystrokes: keystrokes(text, '| Pages | 29', 'In this year', 'A new line.\n'),
  };
}

/** JSON of the same size: records with numbers and sentences. */
function jsonOf(bytes: number): BenchDocument {
  const record = (index: number) =>
    `    { "id": ${index}, "count": 29,\n      "text": "In this year 31 requests were received, 29 by persons." }`;
  const count = Math.floor(bytes / (record(10_000).length + 2));
  const records = Array.from({ length: count }, (_, index) => record(index));
  const text = `{\n  "records": [\n${records.join(',\n')}\n  ]\n}\n`;
  const line = '      "more": 1,\n';
  return {
    languageId: 'json',
    name: 'text.json',
    text,
    keystrokes: keystrokes(text, '"count": 29', '"text": "In this year', line),
  };
}

function paragraphs(sentence: string, bytes: number): string[] {
  const found: string[] = [];
  const each = Math.floor(BYTES_IN_PARAGRAPH / Buffer.byteLength(sentence));
  const all = Math.max(1, Math.round(bytes / Buffer.byteLength(sentence)));
  for (let left = all; left > 0; left -= each) found.push(sentence.repeat(Math.min(each, left)));
  return found;
}

/** A digit behind the first words, a character within the last line that has the others, a line before it. */
function keystrokes(text: string, digit: string, sentence: string, line: string): Keystroke[] {
  const digitAt = text.indexOf(digit) + digit.length;
  const wordsAt = text.lastIndexOf(sentence) + sentence.length;
  const lineAt = text.lastIndexOf('\n', wordsAt) + 1;
  const typed = (kind: Keystroke['kind'], offset: number, words: string) => {
    return { kind, at: placeOf(text, offset), offset, text: words };
  };
  return [
    typed('digit', digitAt, '1'),
    typed('character', wordsAt, 'x'),
    typed('line', lineAt, line),
  ];
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
