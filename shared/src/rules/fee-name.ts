import { message } from '../messages';
import { placeIn } from '../syntax/place';
import { feeStatements } from './help/fee';
import type { ReportRule, RuleDocs } from './types';

export const feeNameDocs: RuleDocs = {
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
};

export const feeName: ReportRule = {
  meta: {
    id: 'fee.name',
    severity: 'information',
    since: '0.1.0',
  },
  *check(report) {
    const { fee } = report.format;
    if (!fee) return;
    for (const { wrong } of feeStatements(report, fee).here) {
      if (!wrong) continue;
      const place = placeIn(wrong.anchor, wrong);
      const edit = { ...place, text: fee.rightName };
      const title = message('fix/write-name', { name: fee.rightName });
      yield {
        ...place,
        message: message('fee.name', { wrong: wrong.name, name: fee.rightName }),
        fixes: [{ title, edits: [edit], preferred: true, lossless: false }],
      };
    }
  },
};
