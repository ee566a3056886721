import type { Aspect, Meaning, Subject } from './types';

const OUTCOMES: readonly (readonly [
  outcomes: readonly string[],
  words: readonly string[],
  isPart?: true,
])[] = [
  [
    ['upheld'],
    [
      '结果维持',
      '维持',
      '予以维持',
      '获维持',
      '维持原行政行为',
      '维持原答复',
      '维持原决定',
      '维持原处理决定',
    ],
  ],
  [['corrected'], ['结果纠正', '纠正', '予以纠正', '被纠正', '被纠错']],
  [['other'], ['其他结果', '其它结果', '其他']],
  [['pending'], ['尚未审结', '未审结', '正在审理', '正在审理中', '尚在审理', '在审', '未结']],
  [
    ['upheld', 'corrected', 'other'],
    ['审结', '已审结', '办结'],
  ],
  [['corrected'], ['撤销', '确认违法', '责令履行', '责令重作', '变更'], true],
  [['other'], ['终止', '终止审理', '调解', '和解', '撤诉', '不予受理', '驳回起诉'], true],
  [['upheld', 'other'], ['驳回'], true],
];

function cases(columns: readonly string[]): Meaning {
  return { rows: ['cases'], columns };
}

/** What became of cases on some paths, each kind over all of them. */
function outcomes(paths: readonly string[]): Aspect[] {
  return OUTCOMES.map(([kinds, words, isPart]) => ({
    kind: 'result',
    words,
    meanings: [cases(paths.flatMap((path) => kinds.map((kind) => `${path}.${kind}`)))],
    ...(isPart && { isPart }),
  }));
}

/** That there are such cases, in the verbs with which reports say so. */
const ARISEN: Omit<Aspect, 'meanings'> = {
  kind: 'loose',
  words: [
    '发生',
    '引发',
    '产生',
    '引起',
    '导致',
    '出现',
    '被申请',
    '被提起',
    '提起',
    '提出',
    '申请',
  ],
};

/** What courts, and offices of review and of law, do with all cases alike. */
const HANDLED: Omit<Aspect, 'meanings'> = {
  kind: 'loose',
  words: ['收到', '受理', '办理', '处理', '新增', '新收', '应诉', '审理', '代理', '承办', '接收'],
  isBusiness: true,
};

function subject(
  id: string,
  paths: readonly string[],
  words: readonly string[],
  mentions?: readonly string[],
): Subject {
  const bare = [cases(paths.map((path) => `${path}.total`))];
  return {
    id,
    table: 'four',
    words,
    measures: ['件', '起', '宗', '例', '个', '次', '项', '条'],
    bare,
    aspects: [{ ...ARISEN, meanings: bare }, { ...HANDLED, meanings: bare }, ...outcomes(paths)],
    wholes: bare,
    // An office that handles such cases as its business states the numbers of these as well.
    context: ['信息公开', '政务公开', '依申请公开', '政府信息'],
    isStrict: true,
    ...(mentions && { mentions }),
  };
}

/** Reviews and suits over the disclosure of information: table four. Suits are those of both paths. */
export const CASES: readonly Subject[] = [
  subject(
    'review',
    ['review'],
    ['行政复议', '行政复议案件', '行政复议申请', '行政复议案', '复议案件', '复议申请', '复议'],
    ['复议'],
  ),
  subject(
    'suit',
    ['direct', 'after-review'],
    ['行政诉讼', '行政诉讼案件', '行政诉讼案', '行政应诉案件', '诉讼案件', '诉讼'],
    ['诉讼', '起诉', '应诉', '被诉'],
  ),
  subject(
    'direct',
    ['direct'],
    [
      '未经复议直接起诉',
      '直接起诉',
      '直接提起行政诉讼',
      '直接提起诉讼',
      '直接向法院起诉',
      '直接向人民法院起诉',
      '直接向法院提起诉讼',
      '直接向法院提起行政诉讼',
    ],
  ),
  subject(
    'after-review',
    ['after-review'],
    ['复议后起诉', '经复议后起诉', '复议后提起诉讼', '复议后提起行政诉讼'],
  ),
];
