import { describe, expect, test } from 'vitest';
import { brief, check, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const FEE = '本年度未收取信息处理费。';

describe('section six', () => {
  test.each([
    '本年度未收取信息处理费。',
    '全县执行《政府信息公开信息处理费管理办法》，未收取信息处理费。',
    '2023年发出收费通知 1 件，收取信息处理费 380 元。',
    '本年度未收取任何费用。',
    '2023年我单位未向申请人收取相关费用。',
    '本年度无收取信息处理费情况。',
    '依申请公开信息处理费暂未开展收取工作。',
    '本机关暂未开展收取工作。',
    '未产生相关收费。',
    '没有收取过任何\n费用。',
    '（一）收费情况。本年度依申请公开政府信息未收取费用。',
  ])('speaks of the charge when it says “%s”', (sentence) => {
    expect(brief(swap(REPORT, FEE, sentence))).toEqual([]);
  });

  test.each([
    '无。',
    '无其他需要报告的事项。',
    '本年度荣获全市政务公开先进单位称号。',
    '落实减税降费政策。',
  ])('does not when it says “%s”', (sentence) => {
    expect(brief(swap(REPORT, FEE, sentence))).toEqual(['fee.missing «## 六、其他需要报告的事项»']);
  });

  test('a wrong name of the charge is information, and so is another section', () => {
    check(swap(REPORT, FEE, '本年度未收取⟦政府信息公开处理费⟧fee.name。'));
    check(
      swap(REPORT, FEE, '无。').replace(
        '组织培训，',
        '组织培训，未收取⟦信息处理费⟧fee.elsewhere，',
      ),
    );
  });

  test('has no such duty in the form of 2019', () => {
    expect(brief(STANDARD_REPORTS['2019'])).toEqual([]);
  });
});

describe('an empty section', () => {
  test('has nothing but sub-headings', () => {
    check(
      swap(
        swap(REPORT, '答复文书的说理不够充分。\n', ''),
        '修订答复文书范本，逐件审核。\n',
        '',
      ).replace(
        '## 五、存在的主要问题及改进情况',
        '⟦## 五、存在的主要问题及改进情况⟧section.empty',
      ),
    );
  });

  test('six asks for the fee only, once', () => {
    expect(brief(swap(REPORT, FEE, ''))).toEqual(['fee.missing «## 六、其他需要报告的事项»']);
    const old = STANDARD_REPORTS['2019'].replace('\n无。\n', '\n');
    expect(brief(old)).toEqual(['section.empty «## 六、其他需要报告的事项»']);
  });
});

describe('a second report in the same file', () => {
  test('is one warning where it begins, and is not judged', () => {
    const second = REPORT.replace('| 54 |', '| 55 |').replace(FEE, '无。');
    check(
      `${REPORT}\n⟦# 青溪县2023年政府信息公开工作年度报告⟧report.second${second.slice(second.indexOf('\n'))}`,
    );
  });

  test('without a title begins at its first section', () => {
    const second = REPORT.slice(REPORT.indexOf('## 一、'));
    check(`${REPORT}\n${second.replace('## 一、总体情况', '⟦## 一、总体情况⟧report.second')}`);
  });
});
