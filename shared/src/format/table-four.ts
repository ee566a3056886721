import { COLUMN_EXPLANATIONS, ROW_EXPLANATIONS } from './explanations';
import type { ColumnSpec, IdentitySpec, Label, TableSpec } from './types';

type FourColumn = keyof typeof COLUMN_EXPLANATIONS.four;

const OUTCOMES = [
  ['upheld', '结果维持', '维持'],
  ['corrected', '结果纠正', '纠正'],
  ['other', '其他结果', '其他'],
  ['pending', '尚未审结', '未结'],
  ['total', '总计', '总计'],
] as const;

const PATHS = {
  review: '行政复议',
  direct: '未经复议直接起诉',
  'after-review': '复议后起诉',
} as const;

type Path = keyof typeof PATHS;

const SHORT_PATHS: Readonly<Record<Path, string>> = {
  review: '复议',
  direct: '直接起诉',
  'after-review': '复议后',
};

function outcomes(path: Path): ColumnSpec[] {
  return OUTCOMES.map(([id, text, short]) => ({
    id: `${path}.${id}`,
    label: id === 'total' ? { text, listed: ['合计'] } : { text, short },
    explanation: COLUMN_EXPLANATIONS.four[`${path}.${id}`],
    kind: 'count',
  }));
}

function group(id: FourColumn, label: Label, children: readonly ColumnSpec[]): ColumnSpec {
  const explanation = COLUMN_EXPLANATIONS.four[id];
  return { id, label, explanation, kind: 'count', children };
}

function pathLabel(path: Path, listed: readonly string[] = []): Label {
  return { text: PATHS[path], short: SHORT_PATHS[path], listed };
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
        group('review', pathLabel('review', ['行政复议行政诉讼']), outcomes('review')),
        group('suit', { text: '行政诉讼' }, [
          group('direct', pathLabel('direct'), outcomes('direct')),
          group('after-review', pathLabel('after-review'), outcomes('after-review')),
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
  // Whether cases that were pending last year are counted again is said nowhere, and both is done.
  carries: [],
  comparable: ['2019', '2021'],
};
