import { message } from '../messages';
import { feeStatements } from './help/fee';
import type { Rule } from './types';

export const feeName: Rule = {
  meta: {
    id: 'fee.name',
    severity: 'information',
    since: '0.1.0',
    name: { zh: '信息处理费的名称不准确', en: 'The handling fee has another name' },
    what: {
      zh: '把“信息处理费”写成“政府信息公开处理费”等。',
      en: 'The fee is called 政府信息公开处理费 or the like instead of 信息处理费.',
    },
    why: {
      zh: '《政府信息公开信息处理费管理办法》中的名称是“信息处理费”。',
      en: 'The measures on the fee call it 信息处理费.',
    },
    basis: { zh: '国办函〔2020〕109号', en: 'Notice 国办函〔2020〕109号' },
    examples: [
      {
        report: '2021',
        good: '未收取信息处理费。',
        bad: '未收取政府信息公开处理费。',
        restores: true,
      },
    ],
  },
  *check(report) {
    const { fee } = report.format;
    if (!fee) return;
    for (const { paragraph } of feeStatements(report, fee).here) {
      const wrong = fee.wrongNames.find((name) => paragraph.text.includes(name));
      if (wrong === undefined) continue;
      const from = paragraph.from + paragraph.text.indexOf(wrong);
      const edit = { from, to: from + wrong.length, text: fee.rightName };
      const title = message('fix/write-name', { name: fee.rightName });
      yield {
        from: edit.from,
        to: edit.to,
        message: message('fee.name', { wrong, name: fee.rightName }),
        fixes: [{ title, edits: [edit], preferred: true, lossless: false }],
      };
    }
  },
};
