import { columnMaker, rowMaker } from './build';
import { BLOCK_EXPLANATIONS, COLUMN_EXPLANATIONS, ROW_EXPLANATIONS } from './explanations';
import { leaves } from './tree';
import type { ColumnSpec, IdentitySpec, RowSpec, TableSpec } from './types';

const column = columnMaker(COLUMN_EXPLANATIONS.three);
const row = rowMaker(ROW_EXPLANATIONS.three);

const COLUMNS: readonly ColumnSpec[] = [
  column('applicants', { text: '申请人情况' }, 'count', [
    column('person', { text: '自然人' }),
    column('organisations', { text: '法人或其他组织' }, 'count', [
      column('business', { text: '商业企业' }),
      column('research', { text: '科研机构' }),
      column('welfare', { text: '社会公益组织', short: '公益组织' }),
      column('legal-service', { text: '法律服务机构', short: '法律服务' }),
      column('other-organisation', { text: '其他' }),
    ]),
    column('total', { text: '总计', listed: ['合计'] }),
  ]),
];

const REFUSED: readonly RowSpec[] = [
  row('refused.state-secret', '1.属于国家秘密'),
  row('refused.banned-by-law', '2.其他法律行政法规禁止公开'),
  row('refused.three-safeties', '3.危及“三安全一稳定”'),
  row('refused.third-party', '4.保护第三方合法权益'),
  row('refused.internal', '5.属于三类内部事务信息'),
  row('refused.process', '6.属于四类过程性信息'),
  row('refused.enforcement-file', '7.属于行政执法案卷'),
  row('refused.query', '8.属于行政查询事项'),
];

const UNABLE: readonly RowSpec[] = [
  row('unable.not-held', '1.本机关不掌握相关政府信息'),
  row('unable.not-ready', '2.没有现成信息需要另行制作'),
  row('unable.unclear', '3.补正后申请内容仍不明确'),
];

const NOT_PROCESSED: readonly RowSpec[] = [
  row('not-processed.petition', '1.信访举报投诉类申请'),
  row('not-processed.repeat', '2.重复申请'),
  row('not-processed.publication', '3.要求提供公开出版物'),
  row('not-processed.excessive', '4.无正当理由大量反复申请'),
  row('not-processed.confirm', {
    text: '5.要求行政机关确认或重新出具已获取信息',
    wrong: ['要求行政机关确认或重新出具已作答复'],
  }),
];

const OTHER_2021: readonly RowSpec[] = [
  row('other.not-corrected', {
    text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    listed: ['逾期不补正'],
  }),
  row('other.not-paid', {
    text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    listed: ['逾期不缴费'],
  }),
  row('other.else', '3.其他'),
];

const IDENTITIES_EACH_ROW: IdentitySpec = {
  id: 'row-total',
  name: { zh: '各列之和＝总计', en: 'columns = 总计' },
  each: 'row',
  left: ['person', 'business', 'research', 'welfare', 'legal-service', 'other-organisation'],
  right: ['total'],
  total: 'total',
};

function tableThree(other: RowSpec): TableSpec {
  const results = [
    row('disclosed', '（一）予以公开'),
    row('partly', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
    row('refused', '（三）不予公开', REFUSED),
    row('unable', '（四）无法提供', UNABLE),
    row('not-processed', '（五）不予处理', NOT_PROCESSED),
    other,
  ];
  return {
    id: 'three',
    section: 'three',
    name: { zh: '表三（收到和处理申请）', en: 'Table three (applications)' },
    blocks: [
      {
        id: 'applications',
        explanation: BLOCK_EXPLANATIONS.three.applications,
        corner: { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）' },
        columns: COLUMNS,
        rows: [
          row('new', '一、本年新收政府信息公开申请数量'),
          row('carried-in', '二、上年结转政府信息公开申请数量'),
          row('results', '三、本年度办理结果', [
            ...results,
            row('total', { text: '（七）总计', listed: ['合计'] }),
          ]),
          row('carried-out', '四、结转下年度继续办理'),
        ],
      },
    ],
    identities: [
      IDENTITIES_EACH_ROW,
      {
        id: 'leaf-total',
        name: { zh: '各项办理结果之和＝（七）总计', en: 'results = （七）总计' },
        each: 'column',
        left: leaves(results).map(({ id }) => id),
        right: ['total'],
        total: 'total',
      },
      {
        // The only identity that the form itself prints (国办公开办函〔2021〕30号, the form).
        id: 'balance',
        name: { zh: '一＋二＝三（七）＋四', en: 'one + two = three（七）+ four' },
        each: 'column',
        left: ['new', 'carried-in'],
        right: ['total', 'carried-out'],
        total: 'carried-out',
      },
    ],
    carries: [
      {
        id: 'over',
        name: {
          zh: '上年结转＝上年报告的结转下年度',
          en: 'carried in = carried out in last year’s report',
        },
        each: 'column',
        figure: 'carried-in',
        last: 'carried-out',
        plus: [],
        minus: [],
      },
    ],
    // Both editions have the same rows, but for those under （六）.
    comparable: ['2019', '2021'],
  };
}

/** In the 2021 edition （六）其他处理 has three rows of its own: 25 rows of 7 figures. */
export const TABLE_THREE_2021 = tableThree(row('other', '（六）其他处理', OTHER_2021));

/** In the 2019 edition （六）其他处理 is one row: 23 rows of 7 figures. */
export const TABLE_THREE_2019 = tableThree(row('other', '（六）其他处理'));
