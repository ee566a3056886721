import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../shared/src/format';
import { cutsIn } from '../../shared/src/prose/broken';
import { isCardNumber } from '../../shared/src/prose/card-number';
import { citationsIn } from '../../shared/src/prose/citation';
import { documentNumbersIn, hasOddBrackets } from '../../shared/src/prose/document-number';
import { isIdentityNumber } from '../../shared/src/prose/identity-number';
import { alienWords } from '../../shared/src/prose/own-level';
import { masked, personalIn } from '../../shared/src/prose/personal';
import { remnantsIn } from '../../shared/src/prose/remnants';
import { staleYears } from '../../shared/src/prose/stale-year';
import { unfinishedAt } from '../../shared/src/prose/unfinished';
import { natureOf } from '../../shared/src/report/organ';

describe('years of another report', () => {
  const told = (words: string) => staleYears(words, 2023).map(({ year }) => year);

  test.each([
    ['2022年，我局坚持公开为常态，主动公开政府信息12条。', [2022]],
    ['（二）依申请公开。2022年度，我局共收到申请3件。', [2022]],
    ['截至2022年12月31日，全县现行有效规范性文件12件。', [2022]],
    ['截止2021年底，现行有效12件。', [2021]],
    ['2022年以来，我县持续推进标准化建设。', [2022]],
    ['一是主动公开。2022年全县共公开信息30条。', [2022]],
    ['2022年，全县共收到申请54件，较上年增长38.5%。', [2022]],
    ['主动公开情况：2022年，我局公开信息12条。', [2022]],
    ['2022年，我县信息公开虽取得一定成绩，但还存在一些问题。', [2022]],
    ['2021年，我局收到政府信息公开申请3件。', [2021]],
    ['2024年，我局共收到政府信息公开申请3件，均已答复。', [2024]],
  ])('%s', (words, wanted) => {
    expect(told(words)).toEqual(wanted);
  });

  test.each([
    '2023年，我局收到申请3件，比2022年增加1件。',
    '2022年，我局收到申请2件。2023年，收到3件。',
    '2022年，我局收到申请2件，2023年3件。',
    '2022年，我局收到申请2件，今年3件。',
    '2022年，全县共收到申请5件。今年较上年下降20%。',
    '2023年，我县荣获2022年度全市政务公开评估优秀等次。',
    '2022年度，全县政务公开工作在全市评估中位居第三名。',
    '落实《2022年政务公开工作要点》，国办发〔2022〕8号文件。',
    '2024年，我局将继续加强培训，计划公开目录12条。',
    '2024年，一是加强培训；二是提高质量。',
    '我局自2019年1月成立以来，主动公开信息12条。',
    '2019年5月起，办事指南在网站公开。',
    '2022年12月，召开全县政务公开会议。',
    '2022年，机构改革后我局挂牌，公开信息12条。',
    '2020年，我县建成平台。',
    '截至2023年12月31日，现行有效12件。',
    '针对2022年存在的问题，逐项整改。',
    '2022年度存在问题整改情况：已全部完成。',
    '2022年，市政府印发实施方案。',
    '2024年1月20日',
    '党的二十大以来，我局公开信息12条。',
  ])('nothing of %s', (words) => {
    expect(told(words)).toEqual([]);
  });
});

describe('words of another organ', () => {
  const alien = (organ: string, words: string) => {
    const nature = natureOf(organ);
    return nature ? alienWords(words, organ, nature).map(({ text }) => text) : [];
  };

  test.each([
    ['青石县', '2023年，全市共收到申请12件。', ['全市']],
    ['青石县水利局', '我市各级行政机关主动公开政府信息12条。', ['我市']],
    ['临江市', '全省共制发规范性文件3件。', ['全省']],
    ['青石县临水镇人民政府', '我局认真落实条例。', ['我局']],
    ['青石县人民政府', '（一）主动公开。2023年，我局公开信息12条。', ['我局']],
    ['青石县水利局', '我镇收到申请2件。', ['我镇']],
    ['临江市青石区教育局', '2023年度，我街道收到申请2件。', ['我街道']],
  ])('%s: %s', (organ, words, wanted) => {
    expect(alien(organ, words)).toEqual(wanted);
  });

  test.each([
    ['青石县', '2023年，我县荣获2022年度全市政务公开工作评估考核优秀等次。'],
    ['青石县', '2023年，全市政务公开工作会议召开后，我县逐项落实。'],
    ['青石县', '全市共收到申请100件，我县收到12件。'],
    ['青石县', '加强培训，向市内外先进地区学习。'],
    ['临江市', '2023年，全市共收到申请12件。'],
    ['临江市水利局', '我市共收到申请12件。'],
    ['临江市青石区', '全市共收到申请12件。'],
    ['青石县', '全县共收到申请12件。我县持续推进。'],
    ['青石县水利局', '我局收到申请2件，全县水利系统公开信息30条。'],
    ['青石县人民政府办公室', '我办收到申请2件，我县公开信息30条。'],
    ['', '全市共收到申请12件。'],
    ['国家税务总局青石县税务局', '全市共收到申请12件。'],
    ['青石县临水镇人民政府', '我镇收到申请2件，按县局要求公开。'],
  ])('%s: nothing of %s', (organ, words) => {
    expect(alien(organ, words)).toEqual([]);
  });
});

test.each([
  ['青石县', 'county', 'government'],
  ['青石县人民政府', 'county', 'government'],
  ['青石县人民政府办公室', 'county', 'office'],
  ['青石县水利局', 'county', 'department'],
  ['青石县市场监督管理局', 'county', 'department'],
  ['青石县城乡建设局', 'county', 'department'],
  ['临江市城市管理局', 'city', 'department'],
  ['临江市', 'city', 'government'],
  ['临江市青石区', 'county', 'government'],
  ['青石县临水镇', 'town', 'government'],
  ['临江市青石区河东街道办事处', 'town', 'government'],
  ['某省财政厅', 'province', 'department'],
])('%s is of the level %s, a %s', (organ, level, kind) => {
  expect(natureOf(organ)).toEqual({ level, kind });
});

test.each([
  '',
  '国家能源局',
  '临江高新技术产业开发区',
  '海关总署',
  '临江海关关区',
  '临江经济技术开发区管理委员会',
])('the name “%s” proves no level', (organ) => {
  expect(natureOf(organ)).toBeUndefined();
});

describe('remnants of a template', () => {
  const found = (words: string) => remnantsIn(words).map(({ text }) => text);

  test.each([
    ['该部分以表格形式报告', ['该部分以表格形式报告']],
    ['(文字描述，收取信息处理费情况在此处报告)', ['(文字描述，收取信息处理费情况在此处报告)']],
    ['(此处填写主要问题)。', ['(此处填写主要问题)']],
    ['XX县收到申请12件', ['XX']],
    ['×××局收到申请××件', ['×××', '××']],
    ['20__年，收到申请___件', ['__', '___']],
    ['根据国办发〔〕号文件', ['〔〕号']],
    ['根据国办发〔20〕号和国办发〔2021〕号文件', ['〔20〕号', '〔2021〕号']],
    ['收取信息处理费{金额}元', ['{金额}']],
    ['自2023年月日起', ['2023年月日']],
    ['(四)收费及减免情况', ['(四)收费及减免情况']],
    ['(五)依申请公开收费和减免情况。无。', ['(五)依申请公开收费和减免情况']],
    ['一、概述', ['一、概述']],
    ['某某局收到申请12件', ['某某']],
    ['全文包括概述、政府信息公开的收费及减免情况', ['政府信息公开的收费及减免情况']],
  ])('%s', (words, wanted) => {
    expect(found(words)).toEqual(wanted);
  });

  test.each([
    '公开“三公”经费，其他需要说明的情况见附表',
    '张某某诉县人民政府一案，李XX撤回申请',
    '行政事业性收费目录已公开，减免政策一并公布',
    '按年月日排列，填写出生年月日',
    '文字描述与表格一致，请按要求填写申请表',
    '使用XXL号，编号AXX县城版',
    '13800000000，6101××××县',
    '根据国办发〔2021〕30号',
    '在此处办理，部分以表格形式公开',
    '待补充的信息已补充',
    '某县收到申请12件',
    '__重点__公开，http://example.cn/a__b.html',
    '行政事业性收费及减免情况已公开',
  ])('nothing of %s', (words) => {
    expect(found(words)).toEqual([]);
  });
});

describe('personal numbers', () => {
  const found = (words: string) =>
    personalIn(words).map((one) => `${one.kind} ${words.slice(one.from, one.to)} ${masked(one)}`);

  test.each([
    ['身份证号11010119900307109X。', ['identity 11010119900307109X 110101××××××××109X']],
    ['号码11010119900307109x，', ['identity 11010119900307109x 110101××××××××109x']],
    ['退至6200000000000000018。', ['card 6200000000000000018 620000×××××××××0018']],
    ['卡号4111-1111-1111-1111，', ['card 4111-1111-1111-1111 411111××××××1111']],
    ['申请人13812345678，', ['mobile 13812345678 138××××5678']],
    ['手机+8613812345678', ['mobile 13812345678 138××××5678']],
    ['手机008613812345678', ['mobile 13812345678 138××××5678']],
    ['申请人为138-1234-5678', ['mobile 138-1234-5678 138××××5678']],
    ['联系电话:13812345678', ['contact 13812345678 138××××5678']],
    ['咨询电话(手机)：13812345678', ['contact 13812345678 138××××5678']],
  ])('%s', (words, wanted) => {
    // The sign of a country is no part of what is marked.
    expect(found(words.replace('+86', '+86-')).map((one) => one.replace('86-', ''))).toEqual(
      wanted,
    );
  });

  test.each([
    '身份证号110101199003071091',
    '代码91410122MA00000000，91410122000000000X',
    '订单号6200000000000000017',
    '12345热线，0379-68331234，4001234567，400-123-4567',
    '编号1381234567890123',
    '13812345678',
    '13812345678，6200000000000000018',
    '邮箱13812345678@163.com',
    '网址http://www.example.gov.cn/art/13812345678.html',
    '资金13812345678元，数据13812345678条',
    '2023年1月1日至2023年12月31日',
    '138××××5678',
    '号码12812345678',
    '11010119901307109X，110101199902300017',
    '62000000000000000',
  ])('nothing of %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('region, date and check digit must all be right', () => {
    expect(isIdentityNumber('11010119900307109X')).toBe(true);
    expect(isIdentityNumber('620101198501010017')).toBe(true);
    // Right check digits, but no such region and no such day.
    expect(isIdentityNumber('990101199003071093')).toBe(false);
    expect(isIdentityNumber('110101199002301092')).toBe(false);
  });

  test('issuer, length and check digit must all be right', () => {
    expect(isCardNumber('4111111111111111')).toBe(true);
    expect(isCardNumber('5105105105105100')).toBe(true);
    expect(isCardNumber('4111111111111112')).toBe(false);
    expect(isCardNumber('41111111111111')).toBe(false);
    expect(isCardNumber('9111111111111111')).toBe(false);
    expect(isCardNumber('6200000000000000000')).toBe(false);
  });
});

describe('document numbers', () => {
  const odd = (words: string) =>
    documentNumbersIn(words)
      .filter(hasOddBrackets)
      .map(({ from, to }) => words.slice(from, to));

  test.each([
    '国办公开办函[2021]30号',
    '国办公开办函【2021】30号',
    '国办公开办函(2021)30号',
    '国办公开办函〔2021]30号',
    '国办发[2022]第8号',
  ])('odd: %s', (words) => {
    expect(odd(words)).toEqual([words]);
  });

  test.each([
    '国办发〔2022〕8号',
    '(2021)京01行初123号',
    '公告(2022)8号',
    '项目[2022]已完成',
    '第[2022]页',
  ])('usual: %s', (words) => {
    expect(odd(words)).toEqual([]);
  });

  test('are told from words before them, and from each other', () => {
    const cited = (words: string) =>
      citationsIn(words, FORMATS).map(({ kind, format, text }) => `${kind} ${format.id} ${text}`);
    expect(cited('根据国办公开办函〔2021〕30号和公开办函[2019]60号编制。')).toEqual([
      'number 2019 公开办函[2019]60号',
      'number 2021 国办公开办函〔2021〕30号',
    ]);
    expect(cited('《中华人民共和国政府信息公开工作年度报告格式(试行)》')).toEqual([
      'name 2019 政府信息公开工作年度报告格式(试行)',
    ]);
    expect(cited('国办发〔2021〕30号和青政办函〔2019〕61号')).toEqual([]);
  });
});

describe('a comma at the end', () => {
  test.each([
    '发布政策文件405条，知识问答信息1004条，',
    '（四）平台建设情况。建成政策文件库，发布信息405条、',
  ])('is told: %s', (words) => {
    expect(unfinishedAt(words)).toEqual({ from: words.length - 1, to: words.length });
  });

  test.each([
    '发布政策文件405条，知识问答信息1004条。',
    '各位代表，',
    '2023年收到和处理申请的情况如下，',
    '1.完善制度，明确各科室公开工作的责任，',
    '一是完善制度，明确各科室公开工作的责任，',
    '申请的办理结果按类别见下表所示，',
  ])('is not told: %s', (words) => {
    expect(unfinishedAt(words)).toBeUndefined();
  });
});

describe('a sentence cut by a page', () => {
  const LINE = '县'.repeat(70);

  test('is one that is broken amid its words, in a long line', () => {
    expect(cutsIn(`${LINE}政府公开。`, [70])).toEqual([{ at: 70, length: 70 }]);
    expect(cutsIn(`${LINE}政府公开。`, [])).toEqual([]);
    expect(cutsIn(`${LINE}，政府公开。`, [71])).toEqual([]);
    expect(cutsIn(`${'县'.repeat(50)}政府公开。`, [50])).toEqual([]);
  });

  test('is none in lines of one length, nor in many', () => {
    expect(cutsIn(LINE.repeat(3), [70, 140])).toEqual([]);
    expect(cutsIn(LINE.repeat(4), [60, 140, 230])).toEqual([]);
  });
});

test('hostile text costs no more than it is long', () => {
  const start = performance.now();
  for (const piece of [
    '1',
    '1-',
    '（',
    '〔',
    '2022年',
    '{',
    '×',
    '、',
    '_',
    'X',
    '我局',
    '国',
    '全市各级',
    '。2022年，',
  ]) {
    const words = piece.repeat(Math.ceil(60_000 / piece.length));
    remnantsIn(words);
    personalIn(words);
    documentNumbersIn(words);
    citationsIn(words, FORMATS);
    staleYears(words, 2023);
    unfinishedAt(words);
    alienWords(words, '青石县', { level: 'county', kind: 'government' });
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});
