import type { Aspect, Meaning, Subject } from './types';

function figures(row: string, ...columns: readonly string[]): Meaning[] {
  return columns.map((column) => ({ rows: [row], columns: [column] }));
}

/** Documents that are issued, repealed and in force; the edition of 2019 counts them otherwise. */
function documents(id: string, words: readonly string[]): Subject {
  return {
    id,
    table: 'two',
    words,
    measures: ['件', '个', '部', '份', '项', '条'],
    bare: figures(id, 'issued', 'in-force', 'made', 'disclosed', 'disclosed-ever'),
    aspects: [
      {
        kind: 'act',
        words: [
          '制发',
          '新制发',
          '制定',
          '新制定',
          '制定出台',
          '制定印发',
          '制定发布',
          '出台',
          '新出台',
          '印发',
          '颁布',
          '新制作',
          '制作',
        ],
        meanings: figures(id, 'issued', 'made'),
      },
      {
        kind: 'act',
        words: ['废止', '废除', '宣布废止', '废止失效', '废止和失效', '废止或失效', '废止、失效'],
        meanings: figures(id, 'repealed'),
      },
      {
        kind: 'act',
        words: ['现行有效', '继续有效', '有效', '现行', '现有有效'],
        meanings: figures(id, 'in-force', 'disclosed-ever'),
        isStock: true,
      },
      { kind: 'act', words: ['新公开'], meanings: figures(id, 'disclosed') },
      {
        kind: 'act',
        words: ['对外公开总数', '对外公开总数量', '公开总数', '累计公开', '累计对外公开'],
        meanings: figures(id, 'disclosed-ever'),
      },
      {
        kind: 'loose',
        words: ['公开', '主动公开', '发布', '公布', '集中公开', '公开发布', '对外公开'],
        meanings: figures(id, 'issued', 'in-force', 'disclosed', 'disclosed-ever', 'made'),
        isVague: true,
      },
    ],
    isVague: true,
    isStrict: true,
  };
}

/** Decisions of a kind; cases handled and things accepted may be others than those decided. */
function decisions(id: string, words: readonly string[], acts: readonly string[]): Subject {
  const bare = figures(id, 'decisions');
  const made: Aspect = { kind: 'act', words: acts, meanings: bare };
  const handled: Aspect = {
    kind: 'loose',
    words: ['办理', '处理', '办结', '完成', '受理', '审批', '审结'],
    meanings: bare,
    isVague: true,
  };
  return {
    id,
    table: 'two',
    words,
    measures: ['件', '项', '个', '宗', '起', '例', '次', '份', '笔'],
    bare,
    aspects: [made, handled],
    isStrict: true,
  };
}

/** What table two counts: article 20 of the 条例, items one, five, six and eight. */
export const PROACTIVE: readonly Subject[] = [
  documents('normative', ['行政规范性文件', '规范性文件', '政府规范性文件']),
  documents('rules', ['规章', '政府规章']),
  decisions(
    'licence',
    ['行政许可', '行政许可决定', '行政许可处理决定'],
    ['作出', '做出', '实施', '准予', '下达', '核发'],
  ),
  decisions(
    'penalty',
    ['行政处罚', '行政处罚决定', '行政处罚案件', '行政处罚处理决定'],
    ['作出', '做出', '实施', '下达', '查处', '给予'],
  ),
  decisions(
    'coercion',
    ['行政强制', '行政强制决定', '行政强制措施', '行政强制案件', '行政强制处理决定'],
    ['作出', '做出', '实施', '下达', '采取'],
  ),
  decisions(
    'services',
    ['其他对外管理服务事项', '其他对外管理服务事项处理决定', '对外管理服务事项'],
    ['作出', '做出', '实施', '处理决定'],
  ),
  {
    id: 'procurement',
    table: 'two',
    words: ['政府集中采购', '政府集中采购项目', '集中采购项目'],
    measures: ['个', '项', '件', '次', '批'],
    bare: figures('procurement', 'purchases'),
    aspects: [],
    isStrict: true,
  },
  {
    id: 'procurement-amount',
    table: 'two',
    words: ['采购总金额', '政府集中采购总金额', '政府集中采购金额', '集中采购总金额'],
    measures: ['元', '万元', '亿元'],
    bare: figures('procurement', 'purchase-amount'),
    aspects: [],
    isStrict: true,
  },
  {
    id: 'fees',
    table: 'two',
    words: ['行政事业性收费', '行政事业性收费金额', '行政事业性收费收入', '行政事业性收费总额'],
    measures: ['元', '万元', '亿元'],
    bare: figures('fees', 'amount'),
    aspects: [
      {
        kind: 'act',
        words: ['收取', '征收', '收缴', '收入', '实现', '完成', '本年收费金额', '收费金额', '金额'],
        meanings: figures('fees', 'amount'),
      },
    ],
    isStrict: true,
  },
];
