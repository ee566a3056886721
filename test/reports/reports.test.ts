import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import { hover } from '../../shared/src/features/hover';
import { brief, findingsIn } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { ROOT } from '../helpers/texts';

/** Real reports lie beside the project where there are any; without them this suite is skipped. */
const FOLDER = `${ROOT}/../shared/reports`;
const present = existsSync(FOLDER);

const WANTED: Readonly<Record<string, readonly string[]>> = {
  '伊川县人民政府办公室2023.txt': ['fee.name «政府信息公开处理费»'],
  '垣曲县行政审批服务管理局2023.txt': [
    'aspect.missing «一、总体情况»',
    'prose.doubled «垣曲政务服务微信公众号、»',
    'prose.broken «窗»',
    'prose.doubled «垣曲政务服务微信公众号、»',
    'label.changed «5. 要求行政机关确认或重新出具已作答复»',
    'claim.silent «1»',
    'fee.missing «六、其他需要报告的事项»',
  ],
  '岚皋县2023.txt': [
    'title.missing «2023年，我县坚持以习近平新时代中国特色社会主义思想为指导，»',
    'prose.unfinished «，»',
  ],
  '岚皋县行政审批局2019.txt': [
    'title.missing «一、总体情况»',
    'aspect.missing «一、总体情况»',
    'prose.doubled «网站»',
    'table.blank «第二十条第（一）项»',
    'table.blank «（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）»',
    'table.blank «行政复议»',
  ],
  '巫山县2023.txt': ['aspect.duties «一、总体情况»'],
};

describe.skipIf(!present)('real reports', () => {
  const files = present ? readdirSync(FOLDER) : [];

  test.each(Object.entries(WANTED))('%s has its findings and no other', (file, wanted) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(brief(text)).toEqual(wanted);
  });

  test.each([
    ['主动公开行政规范性文件', '24', '✓ 相符'],
    ['政府信息公开申请', '54', '✓ 相符'],
    ['较上年增长', '38.5', '上年为 39 时是 38.5%'],
    ['部分公开占', '74', '“（七）总计” 50 = 74%'],
    ['不予公开占', '16', '“（七）总计” 50 = 16%'],
    ['无法提供占', '10', '“（七）总计” 50 = 10%'],
    ['引发行政复议', '6', '✓ 相符'],
    ['6件、行政诉讼', '2', '✓ 相符'],
    ['累计废止', '2', '✓ 相符'],
    ['县政府现行有效行政规范性文件', '59', '59＋25，合计相符'],
    ['部门乡镇现行有效行政规范性文件', '25', '59＋25，合计相符'],
  ])('hover says that %s%s of 巫山县2023.txt holds', (before, number, said) => {
    const text = readFileSync(`${FOLDER}/巫山县2023.txt`, 'utf8');
    const offset = text.indexOf(before + number) + before.length;
    const found = hover(draftOf(text), offset, 'zh-cn');
    expect(text.slice(found?.from, found?.to)).toBe(number);
    expect(found?.markdown).toContain(said);
  });

  test.each(['行政许可和处罚/强制信息685', '行政规范性文件6', '网民来信266'])(
    '%s of 巫山县2023.txt states no figure',
    (words) => {
      const text = readFileSync(`${FOLDER}/巫山县2023.txt`, 'utf8');
      expect(hover(draftOf(text), text.indexOf(words) + words.length, 'zh-cn')).toBeUndefined();
    },
  );

  test('are all known here', () => {
    expect(files.sort()).toEqual(Object.keys(WANTED).sort());
  });

  test.each(['伊川县人民政府办公室2023.txt', '巫山县2023.txt'])(
    'any one figure of tables three and four of %s changed is one error, which its fix puts right',
    (file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const figures = tablesIn(text).flatMap(({ spec, rows }) =>
        rows.flatMap((row) => row.figures.map(({ cell }) => ({ table: spec.id, cell }))),
      );
      const tied = figures.filter(({ table }) => table !== 'two');
      expect(tied.length).toBe(175 + 15);
      for (const { table, cell } of tied) {
        if (!cell) throw new Error('a figure without a cell');
        const faulty = applyEdits(text, [{ ...cell, text: `${cell.text}1` }]);
        const [error, ...others] = findingsIn(faulty).filter(
          ({ severity }) => severity === 'error',
        );
        expect(others).toEqual([]);
        const mended = error?.fixes.map(({ edits }) => applyEdits(faulty, edits)) ?? [];
        // The identities of table four do not tell a total from its parts.
        if (table === 'four') expect(mended).toContain(text);
        else expect([error?.from, mended[0] === text]).toEqual([cell.from, true]);
      }
    },
  );
});
