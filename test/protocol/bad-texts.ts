import { readText, STANDARD_REPORTS } from '../helpers/texts';

/** A text that is no report, or no whole one, and what it is called in the tests. */
export type BadText = readonly [name: string, make: () => string];

const TEN_MB = 10_000_000;
const USUAL = process.env.LARGE ? TEN_MB : TEN_MB / 10;

const REPORT = STANDARD_REPORTS['2021'];
const CELLS = readText('samples/draft.txt');
const ROW = '| 规章 | 0 | 0 | 0 |\n';

/** Short texts: every request must be answered at once. */
export const SMALL_TEXTS: readonly BadText[] = [
  ['no text at all', () => ''],
  ['one line', () => '青溪县2023年政府信息公开工作年度报告'],
  ['one line break', () => '\n'],
  ['a byte order mark alone', () => '\ufeff'],
  ['headings alone', () => REPORT.replace(/^(?!#).*\n/gmu, '')],
  ['half a table', () => REPORT.slice(0, REPORT.indexOf('| 行政规范性文件'))],
  ['a table cut in a cell', () => REPORT.slice(0, REPORT.indexOf('（四）无法提供') + 3)],
  ['a table cut in a row of one cell a line', () => CELLS.slice(0, CELLS.indexOf('\t110686') + 3)],
  ['a table without its head', () => REPORT.slice(REPORT.indexOf('| 二、上年结转'))],
  ['bytes that are no text', () => bytes(200_000)],
  ['bytes that are no text within a report', () => REPORT.replaceAll('0', bytes(40))],
  ['lone surrogates', () => '\ud800\udc00\udc00\ud800'.repeat(500)],
  ['lone surrogates within a report', () => REPORT.replaceAll('政', '\udbff')],
  ['carriage returns alone', () => '\r'.repeat(5000)],
  ['a report with carriage returns alone', () => REPORT.replaceAll('\n', '\r')],
  ['NUL', () => '\0'.repeat(5000)],
  ['NUL within a report', () => REPORT.replaceAll('0', '\0')],
  ['every blank there is', () => ' \t\u00a0\u3000\u200b\u2028\u2029\u0085\v\f\n'.repeat(500)],
  ['brackets that never close', () => `${ROW}|---|\n| ${'（'.repeat(5000)} | 0 |\n`],
  ['a cell of many digits', () => `${ROW}|---|\n| 行政许可 | ${'9'.repeat(5000)} |\n`],
];

/**
 * Texts of 1 MB, the gravest of them of 10 MB; with LARGE=1 in the environment all are of 10 MB. What
 * costs more than time in proportion to the length never ends here.
 */
export const LARGE_TEXTS: readonly BadText[] = [
  ['one line', () => large('政府信息公开', TEN_MB)],
  ['one line of digits', () => large('1')],
  ['one line of tabs', () => large('\t0')],
  ['one line of pipes', () => large('|')],
  ['lines of prose', () => large('2023年，青溪县做好政府信息公开工作。\n', TEN_MB)],
  ['empty lines', () => `政${large('\n')}府`],
  ['lines of cells', () => large('\t0\t1\t2\n')],
  ['lines of cells behind a row', () => `规章\t0\t1\t2\n${large('\t0\t1\t2\n', TEN_MB)}`],
  ['lines of cells before a row', () => `${large('\t0\t1\t2\n')}规章\t0\t1\t2\n`],
  ['cells one a line behind a row', () => `\t规章\n${large('\t0\n\n')}`],
  ['a row again and again', () => large('规章\t0\t1\t2\n')],
  ['sub-headings', () => large('### （一）主动公开\n')],
  ['a section again and again', () => large('一、总体情况\n', TEN_MB)],
  ['a changed section again and again', () => large('三、总体的一些情形\n')],
  ['a report again and again', () => large(`${REPORT}\n`, TEN_MB)],
  ['lines of pipes', () => large('| 0 | 1 | 2 |\n')],
  ['lines of pipes behind a row', () => `${ROW}|---|\n${large('| 0 | 1 | 2 |\n')}`],
  ['lines of pipes before a row', () => `|---|\n${large('| 0 | 1 | 2 |\n')}${ROW}`],
  ['a row of pipes again and again', () => `${ROW}|---|\n${large(ROW)}`],
  ['a section with a row again and again', () => large(`一、总体情况\n${ROW}|---|\n`)],
  ['blanks between dashes', () => `${ROW}|---${large(' ')}x|\n|---|\n`],
  ['bytes that are no text', () => bytes(USUAL)],
  ['NUL', () => large('\0', TEN_MB)],
  ['lone surrogates', () => large('\ud800')],
];

/** A unit again and again, up to so many bytes of UTF-8. */
function large(unit: string, size = USUAL): string {
  return unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
}

/** Every byte as one character, in an order that has no pattern but is the same in every run. */
function bytes(length: number): string {
  const buffer = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    buffer[at] = state >>> 24;
  }
  return buffer.toString('latin1');
}
