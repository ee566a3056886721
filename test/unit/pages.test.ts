import { describe, expect, test } from 'vitest';
import { factsOf } from '../../shared/src/draft/facts';
import { readDraftFile } from '../../shared/src/draft/file';
import { figureOf } from '../../shared/src/facts/figures';
import type { Range } from '../../shared/src/facts/types';
import { isPageSource, readPage } from '../../shared/src/pages/read-page';
import { NO_POLICY } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { MOST_TIMES, timesAsLong } from '../helpers/linear';
import { pageOf } from '../helpers/page';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

function sliceOf(text: string, { start, end }: Range): string {
  const line = text.split('\n')[start.line] ?? '';
  return start.line === end.line ? line.slice(start.character, end.character) : line;
}

function found(source: string): string[] {
  const file = readDraftFile(source);
  return verdictOf(file.draft, NO_POLICY).findings.map(
    (finding) => `${finding.rule} ${sliceOf(source, file.rangeOf(finding))}`,
  );
}

describe.each(Object.entries(STANDARD_REPORTS))('the page of a report of %s', (_, report) => {
  test('is read as that report, whatever is around it', () => {
    const { draft, isPage } = readDraftFile(pageOf(report));
    expect(isPage).toBe(true);
    expect(draft.report.title?.organ).toBe('青溪县');
    expect(draft.report.sections.length).toBe(6);
    expect(draft.report.tables.length).toBe(3);
    expect(found(pageOf(report))).toEqual([]);
  });

  test('may have its lines broken anywhere between tags', () => {
    expect(found(pageOf(report).replaceAll('><', '>\r\n\t<'))).toEqual([]);
  });
});

test('a finding and a figure stand where the source of the page has them', () => {
  const source = pageOf(
    STANDARD_REPORTS['2021'].replace('| 行政处罚 | 129 |', '| 行政处罚 | １２９ |'),
  );
  expect(found(source)).toEqual(['figure.full-width １２９']);
  const file = readDraftFile(source);
  const facts = factsOf(file.draft, 'file:///page.html', file.rangeOf);
  const range = figureOf(facts, 'two', 'penalty', 'decisions')?.range;
  expect(range && sliceOf(source, range)).toBe('１２９');
  expect(sliceOf(source, facts.start)).toContain('2023年政府信息公开工作年度报告');
});

test('what is written over is written in the source, where it shows what stands there', () => {
  const source = pageOf(STANDARD_REPORTS['2021'].replace('现行有效84件', '现行有效85件'));
  const { draft, editable, shown } = readDraftFile(source);
  const [claim] = verdictOf(draft, NO_POLICY).findings;
  const span = claim && editable(claim);
  expect(span && source.slice(span.from, span.to)).toBe('85');
  const at = shown.indexOf('一、总体情况');
  expect(editable({ from: at, to: at + 6 })).toBeUndefined();
});

test('a comment to the checker speaks in a page too', () => {
  const wrong = STANDARD_REPORTS['2021'].replace('现行有效84件', '现行有效85件');
  const source = pageOf(wrong).replace(
    '<p style="text-indent: 2em"><span>&emsp;清理行',
    '<!-- nianbao-disable-next-line claim.figure: 含部门联合发文 > 县级 -->$&',
  );
  const { draft } = readDraftFile(source);
  const { findings, suppressed } = verdictOf(draft, NO_POLICY);
  expect(findings).toEqual([]);
  expect(suppressed.map(({ reason }) => reason)).toEqual(['含部门联合发文 > 县级']);
});

test('a draft with HTML tables in it is no page', () => {
  expect(isPageSource(readText('test/fixtures/layouts/html.txt'))).toBe(false);
  expect(isPageSource('\ufeff\n<?xml version="1.0"?>\n<html lang="zh">')).toBe(true);
});

describe('the text of a page', () => {
  const text = (body: string) => readPage(`<body>${body}`).text;

  test('has a line for each paragraph, and blanks as a page shows them', () => {
    expect(text('<p>收到\n  申请\n54 件 &amp; 答复<br>无</p><div>六</div>')).toBe(
      '收到申请 54 件 & 答复\n无\n\n六\n\n',
    );
  });

  test('leaves a table of one column as paragraphs, and one in another as it stands', () => {
    const inner = '<table><tr><td>规章</td><td>0</td></tr></table>';
    expect(text(`<table><tr><td>一<td>二${inner}三</table>`)).toBe(
      `一\n\n二\n\n${inner}\n\n三\n\n`,
    );
    expect(text('<table><tr><td>一<tr><td>二</table>')).toBe('一\n\n二\n\n');
  });

  test('shows nothing of what is hidden or cut off, and never fails', () => {
    expect(text('<script>规章</script><!-- 规章 --><style>规章')).toBe('');
    const source = pageOf(STANDARD_REPORTS['2021']);
    for (let end = 0; end < source.length; end += 97) readDraftFile(source.slice(0, end));
  });

  test('is read in time linear in the source', () => {
    for (const piece of ['<table><tr><td>一<td>', '<p>一', '&amp;', '<!-- nianbao-', ' 一 ', '<']) {
      const times = timesAsLong((count) => `<html>${piece.repeat(10_000 * count)}`, readPage);
      expect(times, piece).toBeLessThan(MOST_TIMES);
    }
  });
});
