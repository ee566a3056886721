import { message } from '../messages';
import type { ReportRule, RuleDocs } from './types';

export const reportGarbledDocs: RuleDocs = {
  name: { zh: '文件以错误的编码打开', en: 'Opened in the wrong encoding' },
  what: {
    zh: '文中有大量无法显示的字符（U+FFFD），或整篇为另一种编码的乱码。此时不再报告其他问题。',
    en: 'Many characters cannot be shown (U+FFFD), or the text was read in another encoding. Nothing else is reported then.',
  },
  why: {
    zh: '编码不对时章节和表格都无从识别，逐条报缺失只会误导。请以 GB18030 或 UTF-8 重新打开；存盘时已经这样的，请找回原来的文件。',
    en: 'In the wrong encoding no section and no table can be recognised; a list of missing ones would mislead. Open it again as GB18030 or UTF-8; where it was saved like that, look for the original file.',
  },
  examples: [],
};

export const reportGarbled: ReportRule = {
  meta: {
    id: 'report.garbled',
    severity: 'error',
    since: '0.1.0',
  },
  *check({ garbled }) {
    if (!garbled) return;
    const { count, ...place } = garbled;
    yield { ...place, message: message('report.garbled', { count }) };
  },
};
