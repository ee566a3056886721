import { columnMaker, rowMaker } from './build';
import { BLOCK_EXPLANATIONS, COLUMN_EXPLANATIONS, ROW_EXPLANATIONS } from './explanations';
import type { ColumnSpec, Label, TableSpec } from './types';

const CORNER: Label = { text: '信息内容' };

const column = columnMaker(COLUMN_EXPLANATIONS.two2019);
const row = rowMaker(ROW_EXPLANATIONS.two2019);

const ITEMS: readonly ColumnSpec[] = [
  column('items-before', {
    text: '上一年项目数量',
    short: '上年项目',
    listed: ['上一年项目数量 2019年'],
  }),
  column('items-change', { text: '本年增/减', short: '增减' }, 'signed-count'),
];
const DECISIONS = column('decisions', { text: '处理决定数量', short: '处理决定' });

/** Items one, five, six, eight and nine of article 20 of the 条例: 22 figures. */
export const TABLE_TWO_2019: TableSpec = {
  id: 'two',
  section: 'two',
  name: { zh: '表二（主动公开）', en: 'Table two (proactive disclosure)' },
  blocks: [
    {
      id: 'item-1',
      explanation: BLOCK_EXPLANATIONS.two2019['item-1'],
      heading: { text: '第二十条第（一）项' },
      corner: CORNER,
      columns: [
        column('made', { text: '本年新制作数量', short: '新制作', listed: ['本年新'] }),
        column('disclosed', { text: '本年新公开数量', short: '新公开', listed: ['本年新'] }),
        column('disclosed-ever', { text: '对外公开总数量', short: '公开总数' }),
      ],
      rows: [
        row('rules', { text: '规章' }),
        row('normative', { text: '规范性文件', listed: ['行政规范性文件'] }),
      ],
    },
    {
      id: 'item-5',
      explanation: BLOCK_EXPLANATIONS.two2019['item-5'],
      heading: { text: '第二十条第（五）项' },
      corner: CORNER,
      columns: [...ITEMS, DECISIONS],
      rows: [
        row('licence', { text: '行政许可' }),
        row('services', { text: '其他对外管理服务事项' }),
      ],
    },
    {
      id: 'item-6',
      explanation: BLOCK_EXPLANATIONS.two2019['item-6'],
      heading: { text: '第二十条第（六）项' },
      corner: CORNER,
      columns: [...ITEMS, DECISIONS],
      rows: [row('penalty', { text: '行政处罚' }), row('coercion', { text: '行政强制' })],
    },
    {
      id: 'item-8',
      explanation: BLOCK_EXPLANATIONS.two2019['item-8'],
      heading: { text: '第二十条第（八）项' },
      corner: CORNER,
      columns: ITEMS,
      rows: [row('fees', { text: '行政事业性收费' })],
    },
    {
      id: 'item-9',
      explanation: BLOCK_EXPLANATIONS.two2019['item-9'],
      heading: { text: '第二十条第（九）项' },
      corner: CORNER,
      columns: [
        column('purchases', { text: '采购项目数量', short: '项目数' }),
        column('purchase-amount', { text: '采购总金额', short: '总金额' }, 'money'),
      ],
      rows: [row('procurement', { text: '政府集中采购' })],
    },
  ],
  identities: [],
  carries: [],
  comparable: ['2019'],
};
