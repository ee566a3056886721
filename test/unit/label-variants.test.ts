import { describe, expect, test } from 'vitest';
import { looksLikeReport } from '../../shared/src/detect';
import { draftOf } from '../../shared/src/draft';
import { SECTIONS } from '../../shared/src/format/sections';
import { brief, findingsIn, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

/**
 * How labels and titles are worded in published reports, and what is said of it. Each line is the
 * national wording as it stands in the standard report, then the wordings that share an outcome.
 */
type Wordings = readonly (readonly [national: string, ...variants: string[]])[];

const REPORT = STANDARD_REPORTS['2021'];
const OLD = STANDARD_REPORTS['2019'];

const PARTLY = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
const NOT_CORRECTED = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
const NOT_PAID = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const OUTCOMES = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |';
const ITEMS_OF_LICENCES = '上一年项目数量 | 本年增/减 | 处理决定数量 |\n| 行政许可';

/** Differences that are none: of spacing, width, brackets, numbering, quotation marks. */
const SILENT: Wordings = [
  ['| 规章 |', '| 规 章 |', '| 规\u00a0章 |', '| 规\u3000章 |', '| **规章** |', '| 规章： |'],
  [
    '第二十条第（一）项',
    '第二十条第(一)项',
    '第二十条 第（一）项',
    '第二十条  第(一)项',
    '第二十条第〔一〕项',
    '第二十条第（ 一 ）项',
    '第⼆⼗条第（⼀）项',
  ],
  ['第二十条第（五）项', '第二十条  第 （五） 项'],
  ['1.本机关不掌握相关政府信息', '⼀.本机关不掌握相关政府信息'],
  ['| 行政规范性文件 |', '| 行政 规范性文件 |', '| ⾏政规范性⽂件 |'],
  ['本年制发件数', '本年制发\u00a0件数', '本年制发<br>件数', '本年制发 件数'],
  ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)', '本年收费⾦额〔单位：万元〕'],
  [CORNER, CORNER.slice(1, -1), `(${CORNER.slice(1, -1)})`, `[${CORNER.slice(1, -1)}]`],
  ['| 商业企业 |', '| 商业/企业 |', '| 商业 企业 |', '| 商业<br>企业 |', '| 商业企 业 |'],
  ['一、本年新收政府信息公开申请数量', '一、本年新收的政府信息公开申请数量'],
  ['三、本年度办理结果', '三/、/本/年/度/办/理/结/果', '三、 本年度办理结果'],
  [
    '（一）予以公开',
    '(一)予以公开',
    '(一) 予以公开',
    '（ 一 ） 予以公开',
    '〔一〕予以公开',
    '[一] 予以公开',
    '【一】予以公开',
    '［一］予以公开',
    '（⼀）予以公开',
    '1.予以公开',
    '- 予以公开',
    '予以公开',
  ],
  [
    PARTLY,
    '(二) 部分公开(区分处理的, 只计这一情形, 不计其他情形)',
    '（二）部分公开（区分处理的，只计这一情            形，不计其他情形）',
    '（二）部分公开[区分处理的，只计这一情形，不计其他情形]',
  ],
  [
    '1.属于国家秘密',
    '1、属于国家秘密',
    '1．属于国家秘密',
    '1. 属于国家秘密',
    '（1）属于国家秘密',
    '①属于国家秘密',
    '⒈属于国家秘密',
    '- 属于国家秘密',
    '属于国家秘密',
  ],
  [
    '3.危及“三安全一稳定”',
    '3.危及"三安全一稳定"',
    '3.危及＂三安全一稳定＂',
    '3.危及「三安全一稳定」',
    '3.危及三安全一稳定',
  ],
  ['4.保护第三方合法权益', '4.保护第三⽅合法权益'],
  ['（四）无法提供', '（四）⽆法提供', '（四）无 法提供'],
  ['（七）总计', '(七) 总计', '（七）总/计', '（七）总 计', '总计'],
  [
    OUTCOMES,
    '| 结果 维持 | 结果/纠正 | 其他\u3000结果 | 尚未\u00a0审结 | 总/计 | 未经复议直接起诉  |',
  ],
];

const SILENT_2019: Wordings = [
  ['本年新制作数量', '本年新 制作数量', '本年新/制作数量'],
  [ITEMS_OF_LICENCES, ITEMS_OF_LICENCES.replace('本年增/减', '本年 增／减')],
  ['（六）其他处理', '(六) 其他处理', '【六】其他处理'],
];

/** Known from published reports, recognised, and told as information. */
const LISTED: Wordings = [
  ['本年制发件数', '本年度制发数', '本年製發件數'],
  ['本年废止件数', '本年废止数'],
  ['现行有效件数', '现行有效件', '现行有效', '現行有效件數'],
  ['| 行政规范性文件 |', '| 规范性文件 |', '| 規範性檔案 |', '| 行政規範性檔案 |'],
  ['| 行政许可 |', '| 行政許可 |', '| 行政许(xǔ)可(kě) |'],
  ['（七）总计', '（七）合计', '合计', '（七）總計'],
  [OUTCOMES, OUTCOMES.replace('总计', '合计')],
  [NOT_CORRECTED, '1.逾期不补正', NOT_CORRECTED.replace('、', '，')],
  [NOT_PAID, '2.逾期不缴费'],
  [PARTLY, '（二）部分公开（区分处理的只计这一情形不计其他情形）'],
  ['| 行政复议 |  |  |  |  | 行政诉讼 |', '| 行政复议行政诉讼 |  |  |  |  |  |'],
];

const LISTED_2019: Wordings = [
  [ITEMS_OF_LICENCES, ITEMS_OF_LICENCES.replace('数量 |', '数量 2019年 |')],
  ['| 规范性文件 |', '| 行政规范性文件 |'],
];

/** Words that say something else: a warning whose fix writes the national label. */
const CHANGED: Wordings = [
  ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关确认或重新出具已作答复'],
  ['（四）无法提供', '（四）不能提供'],
  ['6.属于四类过程性信息', '6.属于过程性信息'],
  ['四、结转下年度继续办理', '四、结转到下年度办理'],
  ['本年处理决定数量 |  |  |\n| 行政许可', '本年处理数量 |  |  |\n| 行政许可'],
  [PARTLY, '（二）部分公开'],
  ['社会公益组织', '社会公益机构'],
  ['本年收费金额（单位：万元）', '本年收费金额（单位：元）'],
];

/** Section titles, by the section's place. */
const TITLES_SILENT: readonly (readonly string[])[] = [
  [
    '一、 总体情况',
    '一.总体情况',
    '⼀、总体情况',
    '【一】总体情况',
    '一、总\u3000体\u3000情\u3000况',
  ],
  ['二、主动公开政府信息的情况', '⼆、主动公开政府信息情况', '二、主动公开政府信息情况情况'],
  ['三、收到和处理政府信息公开申请的情况', '三、收到和处理政府信息\n公开申请情况'],
  [
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、政府信息公开⾏政复议、⾏政诉讼情况',
  ],
  ['五、政府信息公开工作存在的主要问题及改进情况', '五、存在主要问题及改进情况'],
  ['六、其他需要报告事项', '六、 其他需要报告的事项'],
];

const TITLES_LISTED: readonly (readonly string[])[] = [
  ['一、总体情况。', '一、信息公开总体情况', '一、工作概述', '一、总体公开情况', '一、總體情況'],
  [
    '二、主动公开信息情况',
    '行政机关主动公开政府信息情况',
    '二、主動公開政府信息情況',
    '二、主動公開政府資訊情況',
  ],
  ['行政机关收到和处理政府信息公开申请情况', '三、收到和处(chǔ)理政府信息公开(kāi)申请情况'],
  ['四、政府信息公开行政复议行政诉讼情况'],
  ['五、存在问题及改进情况', '存在的主要问题和改进措施'],
  ['六、其他需报告事项', '其他需报告事项'],
];

/** Sub-headings of section one: none of them is the heading of a section. */
const ASPECTS: Wordings = [
  [
    '### （一）主动公开\n',
    ...['（一）主动公开情况', '（一）主动公开方面', '一是主动公开', '1.主动公开', '- 主动公开'],
    ...['（一）主动公开信息情况', '（一）主动公开政府信息情况', '主动公开政府信息情况'],
  ],
  [
    '### （二）依申请公开\n',
    ...['（二）依法申请公开方面', '（ 二 ）依申请公开情况'],
    ...['（二）收到和处理政府信息公开申请情况', '(二) 依申请公开政府信息情况'],
  ],
  [
    '### （三）政府信息管理\n',
    ...['（三）信息管理情况', '（三）政府信息资源管理情况', '3、政府信息管理'],
  ],
  [
    '### （四）政府信息公开平台建设\n',
    ...['（四）平台建设', '（四）政府信息平台建设', '（四）公开平台建设'],
  ],
  [
    '### （五）监督保障\n',
    ...['（五）监督保障机制', '（五）教育培训'],
    '（五）监督保障\n组织培训。\n（六）政府信息公开标准化建设',
  ],
];

/** Simplified characters of reports, each before the one that a converted page shows. */
const TRADITIONAL =
  '条條项項内內制製数數开開对對总總规規范範决決许許务務罚罰强強业業费費额額据據关關系係为為请請况況组組' +
  '织織机機构構会會计計结結转轉办辦区區别別这這属屬国國护護权權过過类類执執询詢无無没沒现現补補确確访訪' +
  '举舉报報诉訴复復当當认認获獲继繼续續议議维維纠糾审審讼訟经經后後发發废廢单單万萬缴繳纳納体體动動问問' +
  '题題进進处處稳穩县縣';

/** The rules that speak, each once, when one wording of a report is another. */
function rulesFor(report: string, national: string, written: string): string[] {
  const rules = brief(swap(report, national, written)).map((line) => line.split(' ')[0] ?? '');
  return [...new Set(rules)];
}

function cases(wordings: Wordings): (readonly [string, string])[] {
  return wordings.flatMap(([national, ...variants]) =>
    variants.map((written) => [national, written] as const),
  );
}

/** The headings of the standard report, each with its variants. */
function titleCases(variants: readonly (readonly string[])[]): (readonly [string, string])[] {
  return SECTIONS.flatMap(({ title }, index) =>
    (variants[index] ?? []).map((written) => [`## ${title.text}`, written] as const),
  );
}

describe('labels of tables', () => {
  test.each(cases(SILENT))('%j may be %j', (national, written) => {
    expect(rulesFor(REPORT, national, written)).toEqual([]);
  });

  test.each(cases(SILENT_2019))('in the 2019 form %j may be %j', (national, written) => {
    expect(rulesFor(OLD, national, written)).toEqual([]);
  });

  test.each(cases(LISTED))('%j as %j is information', (national, written) => {
    expect(rulesFor(REPORT, national, written)).toEqual(['label.variant']);
  });

  test.each(cases(LISTED_2019))('in the 2019 form %j as %j is information', (national, written) => {
    expect(rulesFor(OLD, national, written)).toEqual(['label.variant']);
  });

  test('a label that lost its second line, twice, is information at both', () => {
    const text = swap(OLD, '本年新制作数量 | 本年新公开数量', '本年新 | 本年新');
    expect(brief(text)).toEqual(['label.variant «本年新»', 'label.variant «本年新»']);
  });

  test.each(cases(CHANGED))('%j changed to %j is a warning', (national, written) => {
    const text = swap(REPORT, national, written);
    const [finding, ...others] = findingsIn(text);
    expect([finding?.rule, finding?.severity, others]).toEqual(['label.changed', 'warning', []]);
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to)).toBe(REPORT);
  });

  test('definitions in brackets behind labels are information, and the figures count', () => {
    const definition =
      '（指由行政机关依照法定权限、程序制定并公开发布，在一定期限内反复适用的公文）';
    const label = `行政规范性文件${definition}`;
    const text = swap(REPORT, '| 行政规范性文件 |', `| ${label} |`);
    expect(brief(text)).toEqual([`label.definition «${label}»`]);
  });

  test('a local row is information, and a line with organ and year above a table is nothing', () => {
    const rules = '| 行政规范性文件 | 24 | 2 | 84 |\n';
    const local = swap(REPORT, rules, `${rules}| 其他主动公开文件 | 5 | 0 | 5 |\n`);
    expect(brief(local)).toEqual(['row.extra «其他主动公开文件»']);
    const title = '| 第二十条第（一）项 |';
    expect(rulesFor(REPORT, title, `单位：青溪县水利局\u30002023年度\n\n${title}`)).toEqual([]);
  });
});

describe('titles of sections', () => {
  test.each(titleCases(TITLES_SILENT))('%j may be %j', (national, written) => {
    expect(rulesFor(REPORT, national, written)).toEqual([]);
  });

  test.each(titleCases(TITLES_LISTED))('%j as %j is information', (national, written) => {
    expect(rulesFor(REPORT, national, written)).toEqual(['section.title-variant']);
  });

  test.each([
    ['## 一、总体情况', '一、基本情况'],
    ['## 二、主动公开政府信息情况', '二、主动公开情况'],
    ['## 五、存在的主要问题及改进情况', '五、存在的主要困难及改进情况'],
  ])('%j changed to %j is a warning', (national, written) => {
    expect(rulesFor(REPORT, national, written)).toEqual(['section.title']);
  });

  test.each(cases(ASPECTS))('the sub-heading %j may be %j', (national, written) => {
    expect(rulesFor(REPORT, national, `${written}\n`)).toEqual([]);
  });

  test('section six as a sub-heading is recognised by its words', () => {
    expect(rulesFor(REPORT, '## 六、其他需要报告的事项', '(五)其他报告事项')).toEqual([
      'section.title-variant',
      'section.numeral',
    ]);
  });
});

describe('the title', () => {
  const title = '# 青溪县2023年政府信息公开工作年度报告';

  test.each(['青溪县2023年政府信息公开⼯作年度报告', '青溪县2023\u00a0年政府信息公开工作年度报告'])(
    'may be %j',
    (written) => {
      expect(rulesFor(REPORT, title, written)).toEqual([]);
    },
  );

  test.each([
    '青溪縣2023年政府信息公開工作年度報告',
    '青溪县2023年政府信息公(gōng)开(kāi)工作年度報(bào)告',
  ])('as a page showed it, %j, is information', (written) => {
    expect(rulesFor(REPORT, title, written)).toEqual(['title.form']);
  });
});

describe('a whole report', () => {
  const bodies = [
    ...Object.values(STANDARD_REPORTS),
    readText('test/fixtures/twins/cells-2023.txt'),
  ];

  const radicals = new Map(
    Array.from({ length: 0xd6 }, (_, index) => String.fromCodePoint(0x2f00 + index)).map(
      (radical) => [radical.normalize('NFKC'), radical],
    ),
  );
  const inRadicals = (text: string) =>
    [...text].map((character) => radicals.get(character) ?? character).join('');

  test('in the radicals of a PDF is the same report', () => {
    for (const text of bodies) {
      expect(brief(inRadicals(text))).toEqual([]);
      expect(looksLikeReport(inRadicals(text))).toBe(true);
    }
    expect(looksLikeReport(inRadicals('第二十条第（一）项'))).toBe(true);
    // Without a year in its title it has that of the period, whose 月 and 日 are radicals too.
    const untitled = inRadicals(REPORT.replace('青溪县2023年', '青溪县'));
    expect(draftOf(untitled).report.year).toEqual({ value: 2023, source: 'period' });
  });

  test.each([
    ['〔', '〕'],
    ['[', ']'],
    ['【', '】'],
    ['［', '］'],
    ['(', ')'],
    ['﹙', '﹚'],
  ])('with %s%s for its brackets is the same report', (open, close) => {
    for (const text of bodies) {
      expect(brief(text.replaceAll('（', open).replaceAll('）', close))).toEqual([]);
    }
  });

  test.each(['\u00a0', '\u3000', ' '])('with %j inside its labels is the same report', (blank) => {
    for (const text of Object.values(STANDARD_REPORTS)) {
      const inside = /(?<=\| [^|\n]*[\u4e00-\u9fff、）.”])(?=[\u4e00-\u9fff（])/gu;
      expect(brief(text.replace(inside, blank))).toEqual([]);
    }
  });

  test.each([
    ['现行有效84件。', '现行有效84件?。ㄒ唬┤嫱平。'],
    ['自2023年1月1日起', '自20231月1日起'],
    ['〔2021〕30号', '〔202130号'],
    ['组织培训，开展考核', '组织培训, 开展 考核'],
  ])('with the noise of a scraped page, %j as %j, is the same report', (good, bad) => {
    expect(brief(swap(REPORT, good, bad))).toEqual([]);
  });

  test('in traditional characters has neither error nor warning, and is known by its tables', () => {
    const map = new Map([...TRADITIONAL.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]));
    const text = [...REPORT].map((character) => map.get(character) ?? character).join('');
    const severities = new Set(findingsIn(text).map(({ severity }) => severity));
    expect([...severities]).toEqual(['information']);
    expect(looksLikeReport(text)).toBe(true);
  });
});
