import { message } from '../messages';
import { doubledIn } from '../prose/doubled';
import { gapsIn, type Passage, sourceOf } from '../prose/passage';
import { isBlank } from '../text/blanks';
import type { Span } from '../text/span';
import type { PassageRule, RuleDocs } from './types';

export const proseDoubledDocs: RuleDocs = {
  name: { zh: '词语或标点重复', en: 'Words or marks stand twice' },
  what: {
    zh: '同一个词语、列举中的同一项或同一个标点紧接着写了两次。“一件一件”“学习学习”以及“公开公开栏目”这样前后各自成词的，不算重复。',
    en: 'The same word, member of a list or mark stands twice in a row. What is repeated on purpose, such as 一件一件, or ends one compound and begins the next, such as 公开公开栏目, is not told.',
  },
  why: {
    zh: '多为修改时漏删，公开后容易被读者指出。',
    en: 'It is mostly left over from editing, and readers notice it once the report is published.',
  },
  examples: [
    { report: '2021', good: '县政府门户网站', bad: '县政府门户网站网站', restores: true },
    {
      report: '2021',
      good: '完善政府信息公开专栏的',
      bad: '完善政府信息公开专栏、政府信息公开专栏等栏目的',
      restores: false,
    },
    { report: '2021', good: '组织培训，开展', bad: '组织培训，，开展', restores: true },
  ],
};

export const proseDoubled: PassageRule = {
  meta: {
    id: 'prose.doubled',
    severity: 'hint',
    since: '0.1.0',
  },
  *checkPassage(passage) {
    for (const doubled of doubledIn(passage.words)) {
      const place = sourceOf(passage, doubled);
      const title = message('fix/delete-doubled', { text: doubled.text });
      const fix = { title, edits: [{ ...place, text: '' }], preferred: true, lossless: false };
      yield {
        ...place,
        message: message('prose.doubled', { text: doubled.text }),
        fixes: isBare(passage, doubled, place) ? [fix] : [],
      };
    }
  },
};

/** Whether nothing is left over where words are deleted: no half of a tag or comment, no empty mark. */
function isBare(passage: Passage, words: Span, { from, to }: Span): boolean {
  if (gapsIn(passage, words).some((gap) => !isBlank(gap))) return false;
  const closing = CLOSING[passage.text[from - 1] ?? ''];
  return closing === undefined || passage.text[to] !== closing;
}

/** With what a mark or tag begins that closes another, by what the other ends with. */
const CLOSING: Readonly<Record<string, string>> = { '*': '*', '~': '~', '>': '<' };
