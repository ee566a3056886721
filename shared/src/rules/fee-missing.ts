import { message } from '../messages';
import { placeIn } from '../syntax/place';
import { lineEnd } from '../text/lines';
import { feeStatements } from './help/fee';
import type { ReportRule, RuleDocs } from './types';

export const feeMissingDocs: RuleDocs = {
  name: { zh: '第六章没有说明信息处理费', en: 'Section six does not speak of the handling fee' },
  what: {
    zh: '2021 年度起，第六章应写明收取信息处理费的情况，未收取也要写明。任何写法都算。',
    en: 'From the reports for 2021 on, section six has to say what was charged for handling information, even if nothing was. Any wording counts.',
  },
  why: {
    zh: '格式在第六章下注明：收取信息处理费情况在此处报告。',
    en: 'The form notes under section six that the charge is reported there.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'Notices 国办公开办函〔2021〕30号 and 国办函〔2020〕109号',
  },
  examples: [{ report: '2021', good: '本年度未收取信息处理费。', bad: '无。', restores: false }],
};

export const feeMissing: ReportRule = {
  meta: {
    id: 'fee.missing',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    const { fee } = report.format;
    const section = report.sections.find(({ spec }) => spec.id === fee?.section);
    if (!fee || !section) return;
    const { here, elsewhere } = feeStatements(report, fee);
    if (here.length > 0 || elsewhere.length > 0) return;
    const { heading } = section;
    const at = lineEnd(heading.anchor.text, heading.to);
    const text = report.lineBreak + report.lineBreak + fee.sentence;
    const edit = { ...placeIn(heading.anchor, { from: at, to: at }), text };
    const title = message('fix/write-fee', { sentence: fee.sentence });
    yield {
      ...heading,
      message: message('fee.missing', { name: fee.rightName }),
      fixes: [{ title, edits: [edit], preferred: false, lossless: false }],
    };
  },
};
