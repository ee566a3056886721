import { message } from '../messages';
import { feeStatements } from './help/fee';
import type { ReportRule, RuleDocs } from './types';

export const feeElsewhereDocs: RuleDocs = {
  name: { zh: '信息处理费写在其他章节', en: 'The handling fee is reported in another section' },
  what: {
    zh: '第六章没有提到信息处理费，但其他章节提到了。',
    en: 'Section six is silent on the handling fee, but another section speaks of it.',
  },
  why: {
    zh: '格式要求在第六章报告，读者也在那里找。',
    en: 'The form wants it in section six, and that is where readers look.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [],
};

export const feeElsewhere: ReportRule = {
  meta: {
    id: 'fee.elsewhere',
    severity: 'information',
    since: '0.1.0',
  },
  *check(report) {
    const { fee } = report.format;
    if (!fee) return;
    const { here, elsewhere } = feeStatements(report, fee);
    const first = elsewhere[0]?.named;
    if (here.length > 0 || !first) return;
    yield { ...first, message: message('fee.elsewhere', { name: fee.rightName }) };
  },
};
