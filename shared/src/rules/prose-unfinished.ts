import { message } from '../messages';
import { type Passage, writtenIn } from '../prose/passage';
import { unfinishedAt } from '../prose/unfinished';
import { memoised } from '../text/memo';
import type { Span } from '../text/span';
import { passagesIn, placeOfWords } from './help/passages';
import type { PassageInSection, RuleDocs, WholeProseRule } from './types';

export const proseUnfinishedDocs: RuleDocs = {
  name: { zh: '段落以逗号结尾', en: 'A paragraph ends in a comma' },
  what: {
    zh: '一段以“，”或“、”结尾，后面是新的段落、标题或表格。',
    en: 'A paragraph ends in a comma, and a new paragraph, a heading or a table follows.',
  },
  why: {
    zh: '后面的文字可能漏了，或者应是句号。',
    en: 'The rest of the sentence may be lost, or the comma should be a full stop.',
  },
  examples: [
    { report: '2021', good: '检索和下载功能。', bad: '检索和下载功能，', restores: true },
    { report: '2019', good: '检索和下载功能。', bad: '检索、下载功能、', restores: false },
  ],
};

export const proseUnfinished: WholeProseRule = {
  meta: {
    id: 'prose.unfinished',
    severity: 'hint',
    since: '0.1.0',
  },
  *checkWhole(pages) {
    const found: { readonly passage: Passage; readonly comma: Span }[] = [];
    let above: PassageInSection | undefined;
    for (const prose of passagesIn(pages)) {
      const comma = above && commaOf(above.passage);
      if (above && comma && mayFollow(above, prose)) found.push({ passage: above.passage, comma });
      above = prose;
    }
    const comma = above && commaOf(above.passage);
    if (above && comma) found.push({ passage: above.passage, comma });
    // Where many paragraphs end so, what stands there are lines and no paragraphs.
    if (found.length > MOST) return;
    for (const { passage, comma } of found) {
      const place = placeOfWords(passage, comma);
      const title = message('fix/write-stop');
      yield {
        ...place,
        message: message('prose.unfinished', { mark: writtenIn(passage, comma) }),
        fixes: [{ title, edits: [{ ...place, text: '。' }], preferred: true, lossless: false }],
      };
    }
  },
};

const MOST = 3;
const commaOf = memoised(({ words }: Passage) => ({ at: unfinishedAt(words) }).at);

const OPENING =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,2}是|[①-⑳])/u;
const SHORT = 30;

/** Whether what stands below begins anew: else it may be the rest of the sentence, on another page. */
function mayFollow(above: PassageInSection, { passage, section }: PassageInSection): boolean {
  if (section !== above.section || OPENING.test(passage.words)) return true;
  if (/^[ \t]{2,}|^\s*\u3000|^\s*(?:#|\*\*|<)/u.test(passage.text)) return true;
  return passage.words.length < SHORT && !/[，。；]/u.test(passage.words);
}
