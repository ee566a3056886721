import { sticky } from './sticky';

/** Measure words; of two that begin alike the longer one comes first. What may not follow: 部 is none in 部门. */
const MEASURE = sticky(
  [
    '个?百分点',
    '[%‰]',
    '[人件条户家篇场]次',
    '[万亿]?元(?![旦素月])',
    '件',
    '条(?![例款线])',
    '起(?!来|草|始|步|义|源|到|点|诉(?!讼))',
    '宗(?!旨|教)',
    '例(?![如会行外])',
    '个',
    '次(?![日年月要序])',
    '封(?![闭面])',
    '份(?!额)',
    '项',
    '部(?![门分委署队位])',
    '笔(?![记试])',
    '人(?![民员大社事口均才力])',
    '名(?![单称录])',
    '位(?![于居列])',
    '家(?!庭)',
    '户(?![籍外口主])',
    '篇',
    '期(?![间限])',
    '场(?!所)',
    '张',
    '块',
    '台(?!账)',
    '处(?![理罚置分室])',
    '所(?![有需属在])',
    '类',
    '种',
    '套',
    '册',
    '本(?![级单机部市县区年局院办辖])',
    '页(?!面)',
    '字(?![号体])',
    '批(?![复准示评次量办])',
    '组(?!织)',
    '单(?![位独一纯项个])',
    '通(?![过知报])',
    '卷(?![宗入])',
    '票',
    '幅',
  ].join('|'),
);

/** Lengths of time, dates and places in a row: the number before them counts nothing a table has. */
const NO_COUNT = sticky(
  [
    '年|月(?!均)|日(?![常均益])|号|天|时(?!效)|秒|周(?!边)|旬',
    '个?(?:工作日|自然日|月|小时|季度|星期|年|学时|课时)',
    '(?:多个|余个)(?:工作日|月|小时)',
    '分(?![别类级为属])|点(?!击)|季度|世纪',
    '届|级|岁|版(?![块本])|度|层(?![级面])|楼|室|栋|幢|单元|倍|折|成(?![功立为员果效交])|℃|°',
  ].join('|'),
);

/** Where the measure word at `at` ends; `at` itself where none is known. */
export function measureEnd(words: string, at: number): number {
  return MEASURE(words, at);
}

/** Whether what stands at `at` makes the number before it a time, an ordinal or a multiple. */
export function isNoCount(words: string, at: number): boolean {
  return NO_COUNT(words, at) > at;
}
