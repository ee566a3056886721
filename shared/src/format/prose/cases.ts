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

/** Groups of columns whose figures are added up. */
type Paths = readonly string[];

function cases(columns: readonly string[]): Meaning {
  return { rows: ['cases'], columns };
}

/** Cases on the paths of each reading, that came to one of some ends. */
function ended(readings: readonly Paths[], ends: readonly string[]): Meaning[] {
  return readings.map((paths) =>
    cases(paths.flatMap((path) => ends.map((end) => `${path}.${end}`))),
  );
}

/** What became of cases, each kind over all paths of a reading. */
function outcomes(readings: readonly Paths[]): Aspect[] {
  return OUTCOMES.map(([ends, words, isPart]) => ({
    kind: 'result',
    words,
    meanings: ended(readings, ends),
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
  readings: readonly Paths[],
  words: readonly string[],
  mentions?: readonly string[],
): Subject {
  const bare = ended(readings, ['total']);
  return {
    id,
    table: 'four',
    words,
    measures: ['件', '起', '宗', '例', '个', '次', '项', '条'],
    bare,
    aspects: [{ ...ARISEN, meanings: bare }, { ...HANDLED, meanings: bare }, ...outcomes(readings)],
    wholes: bare,
    // An office that handles such cases as its business states the numbers of these as well.
    context: ['信息公开', '政务公开', '依申请公开', '政府信息'],
    isStrict: true,
    ...(mentions && { mentions }),
  };
}

const REVIEW: Paths = ['review'];
const SUIT: Paths = ['direct', 'after-review'];

/** Reviews and suits in one word; some mean but one of them, so that each will do. */
const BOTH: readonly string[] = ['复议诉讼', '复议应诉', '复议行政诉讼', '复议行政应诉'].flatMap(
  (name) => [name, `${name}案件`, `行政${name}`, `行政${name}案件`],
);

/** Reviews and suits over the disclosure of information: table four. Suits are those of both paths. */
export const CASES: readonly Subject[] = [
  subject(
    'review',
    [REVIEW],
    ['行政复议', '行政复议案件', '行政复议申请', '行政复议案', '复议案件', '复议申请', '复议'],
    ['复议'],
  ),
  subject(
    'suit',
    [SUIT],
    ['行政诉讼', '行政诉讼案件', '行政诉讼案', '行政应诉案件', '诉讼案件', '诉讼'],
    ['诉讼', '起诉', '应诉', '被诉'],
  ),
  subject(
    'direct',
    [['direct']],
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
    [['after-review']],
    ['复议后起诉', '经复议后起诉', '复议后提起诉讼', '复议后提起行政诉讼'],
  ),
  subject(
    'disputes',
    [[...REVIEW, ...SUIT], REVIEW, SUIT],
    [...BOTH, '涉诉涉复议案件', '涉诉涉议案件', '涉复议涉诉案件', '涉复议诉讼案件'],
  ),
];
