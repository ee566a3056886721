import { expect, test } from 'vitest';
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
