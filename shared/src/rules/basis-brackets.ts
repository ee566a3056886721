import { message } from '../messages';
import { documentNumbersIn, hasOddBrackets } from '../prose/document-number';
import { type Passage, sourceOf } from '../prose/passage';
import type { Edit, PassageRule, RuleDocs } from './types';

export const basisBracketsDocs: RuleDocs = {
  name: { zh: '文号的括号', en: 'Brackets in a document number' },
  what: {
    zh: '文号中的年份用了方括号、圆括号等，应为六角括号〔 〕。',
    en: 'The year in a document number stands in square or round brackets instead of 〔 〕.',
  },
  why: {
    zh: '公文格式规定发文字号的年份用六角括号括入。',
    en: 'The standard for official documents puts the year in 〔 〕.',
  },
  basis: { zh: 'GB/T 9704—2012', en: 'GB/T 9704—2012' },
  examples: [
    {
      report: '2021',
      good: '国办公开办函〔2021〕30号',
      bad: '国办公开办函[2021]30号',
      restores: true,
    },
    {
      report: '2019',
      good: '国办公开办函〔2019〕60号',
      bad: '国办公开办函【2019】60号',
      restores: true,
    },
  ],
};

export const basisBrackets: PassageRule = {
  meta: {
    id: 'basis.brackets',
    severity: 'hint',
    since: '0.1.0',
  },
  *checkPassage(passage) {
    for (const number of documentNumbersIn(passage.words)) {
      if (!hasOddBrackets(number)) continue;
      const [open, close] = number.brackets;
      const title = message('fix/write-brackets');
      const edits = [written(passage, open, '〔'), written(passage, close, '〕')];
      yield {
        ...sourceOf(passage, { from: open, to: close + 1 }),
        message: message('basis.brackets'),
        fixes: [{ title, edits, preferred: true, lossless: true }],
      };
    }
  },
};

function written(passage: Passage, at: number, text: string): Edit {
  return { ...sourceOf(passage, { from: at, to: at + 1 }), text };
}
