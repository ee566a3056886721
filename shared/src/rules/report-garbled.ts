import { message } from '../messages';
import type { Rule } from './types';

/** What UTF-8 text looks like when it is read as GB18030: the first characters of 政府信息公开. */
const UTF8_AS_GB18030 = '鏀垮簻淇℃伅';
const FEW = 10;

export const reportGarbled: Rule = {
  meta: {
    id: 'report.garbled',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '文件以错误的编码打开', en: 'Opened in the wrong encoding' },
    what: {
      zh: '文中有大量无法显示的字符（U+FFFD），或整篇为另一种编码的乱码。此时不再报告其他问题。',
      en: 'Many characters cannot be shown (U+FFFD), or the text was read in another encoding. Nothing else is reported then.',
    },
    why: {
      zh: '编码不对时章节和表格都无从识别，逐条报缺失只会误导。请用“通过编码重新打开”选 GB18030 或 UTF-8。',
      en: 'In the wrong encoding no section and no table can be recognised; a list of missing ones would mislead. Use “Reopen with Encoding” and choose GB18030 or UTF-8.',
    },
    examples: [],
  },
  *check({ text }) {
    const first = text.indexOf('\ufffd');
    const count = first < 0 ? 0 : text.split('\ufffd').length - 1;
    const mojibake = text.indexOf(UTF8_AS_GB18030);
    const garbled = count >= FEW && count * 100 >= text.length;
    if (!garbled && mojibake < 0) return;
    const from = garbled ? first : mojibake;
    yield { from, to: from + 1, message: message('report.garbled', { count }) };
  },
};
