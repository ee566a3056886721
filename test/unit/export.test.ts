import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { readDraftFile } from '../../shared/src/draft/file';
import { type ExportedReport, exportReport } from '../../shared/src/features/export';
import { swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readText('schemas/report.schema.json')),
);

const TEXTS = [
  ['2021', REPORT],
  ['2019', STANDARD_REPORTS['2019']],
  ...['cells-2023', 'rows-2023', 'rows-label-2023', 'cells-untitled-2023', 'cells-blank-2019'].map(
    (name) => [name, readText(`test/fixtures/twins/${name}.txt`)] as const,
  ),
  ['no report', '今天天气很好。'],
  ['empty', ''],
] as const;

function exported(text: string): ExportedReport {
  return exportReport(readDraftFile(text));
}

function figuresOf({ tables }: ExportedReport) {
  return tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
  );
}

/** The figure of a report at a table, a row and a column. */
function figureAt(report: ExportedReport, table: string, row: string, column: string) {
  return report.tables
    .filter(({ id }) => id === table)
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
    .find(({ id }) => id === row)
    ?.figures.find((figure) => figure.column === column);
}

describe('a report as data', () => {
  test.each(TEXTS)('of %s is what the schema says', (_, text) => {
    const report = JSON.parse(JSON.stringify(exported(text)));
    expect(isValid(report), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  });

  test('the schema refuses what is something else', () => {
    const report = exported(REPORT);
    expect(isValid({ ...report, year: '2023' })).toBe(false);
    expect(isValid({ ...report, more: 1 })).toBe(false);
    const [table] = report.tables;
    const zero = { column: 'issued', value: '0', reading: 'blank', written: '', place: null };
    const blocks = table?.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => ({ ...row, figures: [zero] })),
    }));
    expect(isValid({ ...report, tables: [{ ...table, blocks }] })).toBe(false);
  });

  test('has title, organ, year and format', () => {
    expect(exported(REPORT)).toMatchObject({
      title: '青溪县2023年政府信息公开工作年度报告',
      organ: '青溪县',
      year: 2023,
      yearFrom: 'title',
      format: '2021',
    });
    expect(exported('今天天气很好。')).toMatchObject({ title: null, organ: null, year: null });
  });

  test('has its prose by section, under its sub-headings, each word once', () => {
    const { opening, sections } = exported(REPORT);
    expect(opening.map(({ text }) => text.slice(0, 6))).toEqual(['根据《中华人']);
    expect(sections.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    const [, , heading, text] = sections[0]?.paragraphs ?? [];
    expect(heading).toMatchObject({ kind: 'heading', text: '（二）依申请公开', under: null });
    expect(text).toMatchObject({ kind: 'text', under: '（二）依申请公开' });
    expect(text?.text).toMatch(/^收到政府信息公开申请54件，比上年增长12.5%/u);
    expect(sections[5]?.paragraphs).toMatchObject([
      { text: '本年度未收取信息处理费。', under: null },
    ]);
    const said = JSON.stringify(exported(REPORT)).split('本年度未收取信息处理费').length;
    expect(said).toBe(2);
  });

  test('has every figure of the form, with its place', () => {
    const report = exported(REPORT);
    expect(figuresOf(report)).toHaveLength(10 + 175 + 15);
    const figure = figureAt(report, 'three', 'disclosed', 'person');
    expect(figure).toMatchObject({ value: '29', reading: 'number', written: '29' });
    const line = REPORT.split('\n')[(figure?.place?.line ?? 0) - 1];
    expect(line?.slice((figure?.place?.column ?? 0) - 1, (figure?.place?.endColumn ?? 0) - 1)).toBe(
      '29',
    );
    expect(figureAt(report, 'two', 'fees', 'amount')?.value).toBe('476.42');
    const old = exported(STANDARD_REPORTS['2019']);
    expect(figuresOf(old)).toHaveLength(22 + 161 + 15);
  });

  test.each([
    ['', 'blank'],
    ['/', 'slash'],
    ['—', 'dash'],
    ['无', 'none'],
    ['若干', 'word'],
    ['-3', 'impossible'],
  ])('what is no number is never 0: “%s” is %s', (cell, reading) => {
    const report = exported(swap(REPORT, '行政许可 | 1106 |', `行政许可 | ${cell} |`));
    const figure = figureAt(report, 'two', 'licence', 'decisions');
    expect(figure).toMatchObject({ value: null, reading, written: cell });
  });

  test('a row that is not there has no cells, and stands in its place', () => {
    const report = exported(swap(REPORT, '| 行政强制 | 57 |  |  |\n', ''));
    const figure = figureAt(report, 'two', 'coercion', 'decisions');
    expect(figure).toEqual({
      column: 'decisions',
      value: null,
      reading: 'missing',
      written: null,
      place: null,
    });
  });

  test('of a web page, places are those of its source', () => {
    const page = `<html><body><p>青溪县2023年政府信息公开工作年度报告</p>\n<p>一、总体情况</p><p>收到申请5件，use the <b>e-mail</b> form。</p></body></html>`;
    const { title, sections } = exported(page);
    expect(title).toBe('青溪县2023年政府信息公开工作年度报告');
    expect(sections[0]?.place).toMatchObject({ line: 2, column: 4 });
    expect(sections[0]?.paragraphs[0]?.text).toBe('收到申请5件，use the e-mail form。');
  });

  test('a table of another edition says which', () => {
    const [, three] = exported(STANDARD_REPORTS['2019']).tables;
    expect(three?.formats).toEqual(['2019']);
    expect(three?.blocks[0]?.rows.length).toBe(23);
  });
});
