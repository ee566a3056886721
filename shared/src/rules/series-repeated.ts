import { message } from '../messages';
import { type RepeatedSentence, repetitionIn } from '../series/repeated';
import { type Place, placeIn } from '../syntax/place';
import { inLastYear } from './help/last-year';
import { placeOfWords } from './help/passages';
import type { NeighbourProseRule, Related, RuleDocs } from './types';

export const seriesRepeatedDocs: RuleDocs = {
  name: { zh: '正文与上年大量雷同', en: 'Prose that is mostly last year’s' },
  what: {
    zh: '正文一半以上的句子与上年报告一字不差（年份、序号不计）。编制依据、统计期限、信息处理费、“未……”“没有……”等每年照写的句子，以及不足 12 字的短句，不参加计算；改了数字的句子不算重复。正文不到 6 句的不判断。',
    en: 'More than half of the sentences stand in last year’s report in the same words, whatever year or number they begin with. Sentences that are rightly the same each year are not counted: on what the report rests, its period, the charge for handling information, that there was none of something; nor are those under 12 characters. A sentence with another number is another one. Silent where there are fewer than six.',
  },
  why: {
    zh: '有的地方评估对与上年重复率超过 50% 的报告扣分；内容雷同、敷衍应付的要追究责任。',
    en: 'Some local evaluations take points off a report more than 50% of which repeats the one before, and officers are answerable for reports that are perfunctory.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号，有关要求（四）（内容雷同）；50% 是地方评估指标的做法',
    en: 'Notice 国办公开办函〔2021〕30号, requirement (四) on repeated content; 50% is the practice of local evaluations',
  },
  examples: [],
};

/** Of fewer sentences a share says little. */
const FEWEST = 6;
/** So many of them are shown. */
const MOST_SHOWN = 8;

export const seriesRepeated: NeighbourProseRule = {
  meta: { id: 'series.repeated', severity: 'information', since: '0.1.0' },
  *checkProseBeside(pages, { title, start }, { lastYear }) {
    if (!lastYear) return;
    const { counted, repeated } = repetitionIn(pages, lastYear);
    if (counted < FEWEST || 2 * repeated.length <= counted) return;
    const share = Math.floor((100 * repeated.length) / counted);
    const place = title ? placeIn(title.anchor, title) : start;
    yield {
      ...place,
      message: message('series.repeated', { share, repeated: repeated.length, counted }),
      related: repeated.slice(0, MOST_SHOWN).flatMap((one) => bothPlaces(one, lastYear.uri)),
    };
  },
};

/** Where a sentence stands in this year’s report, and where in last year’s. */
function bothPlaces({ passage, sentence, last }: RepeatedSentence, uri: string): Related<Place>[] {
  const words = passage.words.slice(sentence.from, sentence.to);
  const text = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
  const own = placeOfWords(passage, sentence);
  const range = { start: last, end: last };
  return [
    { ...own, message: message('related/repeated', { text }) },
    inLastYear(own, { uri, range }, message('related/repeated-last', { text })),
  ];
}

const MOST_WORDS = 24;
