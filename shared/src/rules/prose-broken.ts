import { message } from '../messages';
import { cutsIn, longestLine } from '../prose/broken';
import type { Passage } from '../prose/passage';
import { gapsIn, sourceOf } from '../prose/passage';
import { type Place, placeIn } from '../syntax/place';
import { memoised } from '../text/memo';
import type { Span } from '../text/span';
import { passagesIn } from './help/passages';
import type { Remark, RuleDocs, WholeProseRule } from './types';

export const proseBrokenDocs: RuleDocs = {
  name: { zh: '句子被换行断开', en: 'A sentence is broken over two paragraphs' },
  what: {
    zh: '一句话在词语中间换了行，像是转换格式时的分页造成的。全文按固定宽度换行的，不作判断。',
    en: 'A sentence is broken amid its words, as by a page break when the text was converted. Nothing is said of text that is wrapped at some width.',
  },
  why: {
    zh: '公开后一句话会显示成两段。',
    en: 'Once published the sentence shows as two paragraphs.',
  },
  examples: [],
};

export const proseBroken: WholeProseRule = {
  meta: {
    id: 'prose.broken',
    severity: 'hint',
    since: '0.1.0',
  },
  *checkWhole(pages) {
    const passages = [...passagesIn(pages)].map(({ passage }) => passage);
    const cut = passages.filter((passage) => cutsOf(passage).length > 0);
    if (cut.length === 0 || cut.length > MOST) return;
    const longest = passages.reduce((most, passage) => Math.max(most, longestOf(passage)), 0);
    const breaks = passages.reduce((sum, passage) => sum + passage.breaks.length, 0);
    for (const passage of cut) {
      for (const { at, length } of cutsOf(passage)) {
        // No line of wrapped text is much longer than those that are broken.
        const isLone = breaks === 1 && longest > LONGER * length && isAmidWords(passage, at);
        if (isLone || (isParted(passage, at) && longest > length + SLACK))
          yield remark(passage, at);
      }
    }
  },
};

/** So many sentences of a report are broken by pages; where more are, its lines are wrapped. */
const MOST = 3;
/** The longest of wrapped lines have a mark or two more than the others. */
const SLACK = 6;
/** Where no empty line stands between, only a break that has no like is told, and a longer line beside it. */
const LONGER = 1.25;

const cutsOf = memoised(({ words, breaks }: Passage) => cutsIn(words, breaks));
const longestOf = memoised(({ words, breaks }: Passage) => longestLine(words, breaks));

/** What stands between two characters of the words. */
function gap(passage: Passage, at: number): Span {
  return {
    from: sourceOf(passage, { from: at - 1, to: at }).to,
    to: sourceOf(passage, { from: at, to: at + 1 }).from,
  };
}

/** Whether an empty line stands between. */
function isParted(passage: Passage, at: number): boolean {
  const { from, to } = gap(passage, at);
  return (passage.text.slice(from, to).match(/\r\n?|\n/gu)?.length ?? 0) > 1;
}

/** A number is parted from its words by hand as well. */
function isAmidWords({ words }: Passage, at: number): boolean {
  return /^\p{Script=Han}{4}$/u.test(words.slice(at - 2, at + 2));
}

/** Blanks, and the end of one paragraph with the beginning of the next; a comment is not deleted. */
const JOINABLE = /^\s*(?:<\/p>\s*<p(?:\s[^<>]*)?>|<br\s*\/?>)?\s*$/iu;

function remark(passage: Passage, at: number): Remark<Place> {
  const [between = ''] = gapsIn(passage, { from: at - 1, to: at + 1 });
  const edit = { ...placeIn(passage.block, gap(passage, at)), text: '' };
  const fix = { title: message('fix/join-lines'), edits: [edit], preferred: true, lossless: false };
  return {
    ...placeIn(passage.block, sourceOf(passage, { from: at - 1, to: at })),
    message: message('prose.broken'),
    fixes: JOINABLE.test(between) ? [fix] : [],
  };
}
