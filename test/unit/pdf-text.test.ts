import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { brief } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { readText } from '../helpers/texts';

const REPORT = readText('test/fixtures/layouts/pdf-vertical.txt');
const ROW = /^(\D\S+) ((?:\d+ ){6}\d+|\d+)$/gmu;

function figuresIn(text: string): string[] {
  return tablesIn(text).flatMap(({ rows }) =>
    rows.map(({ spec, figures }) => `${spec.id} ${figures.map(({ cell }) => cell?.text)}`),
  );
}

test('figures on the line below their label belong to it, and not to the label below them', () => {
  const apart = REPORT.replace(ROW, '$1\n$2');
  expect(apart).not.toBe(REPORT);
  expect(figuresIn(apart)).toEqual(figuresIn(REPORT));
  expect(brief(apart)).toEqual(brief(REPORT));
});

test('marks that no label holds are no reason to try ever more ways of spelling one', {
  timeout: 2000,
}, () => {
  const marks = `${'“ '.repeat(6)}\n`;
  const rows = `行政许可 5\n规章 1 2 3\n行政处罚 1\n${marks.repeat(4)}“ 0 0 0\n${marks.repeat(3)}`;
  const text = `二、主动公开政府信息情况\n\n${rows}行政强制 3\n`;
  expect(draftOf(text).report.tables.map(({ layout }) => layout)).toEqual(['pdf-text']);
});
