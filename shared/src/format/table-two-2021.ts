import { columnMaker, rowMaker } from './build';
import { BLOCK_EXPLANATIONS, COLUMN_EXPLANATIONS, ROW_EXPLANATIONS } from './explanations';
import type { Label, TableSpec } from './types';

const CORNER: Label = { text: '信息内容' };

const column = columnMaker(COLUMN_EXPLANATIONS.two2021);
const row = rowMaker(ROW_EXPLANATIONS.two2021);

const DECISIONS = column('decisions', { text: '本年处理决定数量' });

/** Items one, five, six and eight of article 20 of the 条例: 10 figures. */
export const TABLE_TWO_2021: TableSpec = {
  id: 'two',
  section: 'two',
  name: { zh: '表二（主动公开）', en: 'Table two (proactive disclosure)' },
  blocks: [
    {
      id: 'item-1',
      explanation: BLOCK_EXPLANATIONS.two2021['item-1'],
      heading: { text: '第二十条第（一）项' },
      corner: CORNER,
      columns: [
        column('issued', { text: '本年制发件数', short: '制发', listed: ['本年度制发数'] }),
        column('repealed', { text: '本年废止件数', short: '废止', listed: ['本年废止数'] }),
        column('in-force', {
          text: '现行有效件数',
          short: '现行有效',
          listed: ['现行有效件', '现行有效'],
        }),
      ],
      rows: [
        row('rules', { text: '规章' }),
        row('normative', { text: '行政规范性文件', listed: ['规范性文件'] }),
      ],
    },
    {
      id: 'item-5',
      explanation: BLOCK_EXPLANATIONS.two2021['item-5'],
      heading: { text: '第二十条第（五）项' },
      corner: CORNER,
      columns: [DECISIONS],
      rows: [row('licence', { text: '行政许可' })],
    },
    {
      id: 'item-6',
      explanation: BLOCK_EXPLANATIONS.two2021['item-6'],
      heading: { text: '第二十条第（六）项' },
      corner: CORNER,
      columns: [DECISIONS],
      rows: [row('penalty', { text: '行政处罚' }), row('coercion', { text: '行政强制' })],
    },
    {
      id: 'item-8',
      explanation: BLOCK_EXPLANATIONS.two2021['item-8'],
      heading: { text: '第二十条第（八）项' },
      corner: CORNER,
      columns: [column('amount', { text: '本年收费金额（单位：万元）' }, 'money')],
      rows: [row('fees', { text: '行政事业性收费' })],
    },
  ],
  identities: [],
  carries: [
    {
      // Practice of reviewers; no document says so.
      id: 'stock',
      name: {
        zh: '现行有效＝上年报告的现行有效＋本年制发－本年废止',
        en: 'in force = in force in last year’s report + issued − repealed',
      },
      each: 'row',
      figure: 'in-force',
      last: 'in-force',
      plus: ['issued'],
      minus: ['repealed'],
    },
  ],
  // The edition of 2019 counts documents that were made public, and its decisions were mostly filled with items.
  comparable: ['2021'],
};
