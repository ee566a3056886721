import { expect, test } from 'vitest';
import { brief } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { readText } from '../helpers/texts';

const REPORT = readText('test/fixtures/layouts/blank-lines.txt');

test.each(['- 2 -', '— 12 —', '2 / 8', '第 2 页'])(
  'a page number among the cells, %s, changes nothing',
  (page) => {
    const paged = REPORT.replaceAll(/^(?=行政处罚$|2\.重复申请$|复议后起诉$)/gmu, `${page}\n\n`);
    expect(paged.length).toBe(REPORT.length + 3 * (page.length + 2));
    expect(brief(paged)).toEqual(brief(REPORT));
    expect(tablesIn(paged).map(({ layout }) => layout)).toEqual(Array(3).fill('plain-lines'));
  },
);
