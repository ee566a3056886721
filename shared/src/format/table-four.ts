import { COLUMN_EXPLANATIONS, ROW_EXPLANATIONS } from './explanations';
import type { ColumnSpec, IdentitySpec, TableSpec } from './types';

type FourColumn = keyof typeof COLUMN_EXPLANATIONS.four;

const OUTCOMES = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;

const PATHS = {
  review: '行政复议',
  direct: '未经复议直接起诉',
  'after-review': '复议后起诉',
} as const;

type Path = keyof typeof PATHS;

function outcomes(path: Path): ColumnSpec[] {
  return OUTCOMES.map(([id, text]) => ({
    id: `${path}.${id}`,
    label: id === 'total' ? { text, listed: ['合计'] } : { text },
    explanation: COLUMN_EXPLANATIONS.four[`${path}.${id}`],
    kind: 'count',
  }));
}

function group(
  id: FourColumn,
  text: string,
  children: readonly ColumnSpec[],
  listed: readonly string[] = [],
): ColumnSpec {
  const explanation = COLUMN_EXPLANATIONS.four[id];
  return { id, label: { text, listed }, explanation, kind: 'count', children };
}

function caseTotal(path: Path, name: string): IdentitySpec {
  const parts = OUTCOMES.filter(([id]) => id !== 'total').map(([id]) => `${path}.${id}`);
  return {
    id: 'case-total',
    name: { zh: `${name}四种结果之和＝总计`, en: `outcomes of ${name} = 总计` },
    each: 'row',
    left: parts,
    right: [`${path}.total`],
    total: `${path}.total`,
  };
}

/** The same in both editions: one row of 15 figures. */
export const TABLE_FOUR: TableSpec = {
  id: 'four',
  section: 'four',
  name: { zh: '表四（行政复议、行政诉讼）', en: 'Table four (reviews and suits)' },
  blocks: [
    {
      id: 'cases',
      columns: [
        group('review', PATHS.review, outcomes('review'), ['行政复议行政诉讼']),
        group('suit', '行政诉讼', [
          group('direct', PATHS.direct, outcomes('direct')),
          group('after-review', PATHS['after-review'], outcomes('after-review')),
        ]),
      ],
      rows: [{ id: 'cases', explanation: ROW_EXPLANATIONS.four.cases }],
    },
  ],
  identities: [
    caseTotal('review', PATHS.review),
    caseTotal('direct', PATHS.direct),
    caseTotal('after-review', PATHS['after-review']),
  ],
};
