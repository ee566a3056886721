import { COMPARED, COUNTED, ELSEWHERE, PLANNED, YEAR_START } from '../format/writing/year-words';
import type { Span } from '../text/span';
import { LEAD, sentencesIn } from './sentences';

/** A year that a sentence gives as the time of all that it tells. */
export interface ToldYear extends Span {
  readonly year: number;
  /** Whether nothing in the sentence looks ahead, back or elsewhere. */
  readonly isPlain: boolean;
}

/** A sentence that begins with a year, and what decides whether that is the year of its report. */
interface Dated {
  readonly told: ToldYear;
  readonly sentence: string;
  /** What stands behind the year, without the names of documents. */
  readonly words: string;
  /** 截至2022年12月31日: the last day of what is told. */
  readonly isEnd: boolean;
  /** The sentences before and behind it. */
  readonly beside: string;
}

/** 主动公开情况：2022年，… */
const CAPTION = /^[^，。；：:\d]{2,16}[：:]/u;
/** Names of documents, and what stands in brackets, say nothing of when something was done. */
const NAMES = /《[^》]{0,80}》|〔[^〕]{0,8}〕/gu;

/** The years that the sentences of a passage give as the time of what they tell, whichever report it is in. */
export function toldYears(words: string): ToldYear[] {
  return [...datedIn(words)].map(({ told }) => told);
}

/**
 * The years in words that belong to a report of another year than the one given: a sentence that tells
 * of them as reports tell of their own year, and compares nothing, looks neither back nor ahead.
 */
export function staleYears(words: string, year: number): ToldYear[] {
  const stale: ToldYear[] = [];
  for (const dated of datedIn(words)) {
    if (dated.told.year !== year && isStale(dated, year)) stale.push(dated.told);
  }
  return stale;
}

function isStale({ told, sentence, words, isEnd, beside }: Dated, year: number): boolean {
  const own = `${year}年`;
  // A sentence beside it that compares, or tells of the year itself, shows that this one looks back.
  if (sentence.includes(own) || beside.includes(own) || COMPARED.test(beside)) return false;
  if (ELSEWHERE.test(words)) return false;
  if (told.year > year) return !isEnd && COUNTED.test(words) && !PLANNED.test(words);
  // What was done years ago is history, unless it is counted.
  return told.year === year - 1 || isEnd || COUNTED.test(words);
}

function* datedIn(words: string): Generator<Dated> {
  const sentences = sentencesIn(words);
  for (const [index, { from, to }] of sentences.entries()) {
    const sentence = words.slice(from, to);
    const lead = (LEAD.exec(sentence)?.[0] ?? '').length;
    const at = lead + (CAPTION.exec(sentence.slice(lead, lead + 20))?.[0] ?? '').length;
    const match = YEAR_START.exec(sentence.slice(at));
    if (!match) continue;
    const year = Number(match[2] ?? match[3]);
    const start = from + at + (match[1]?.length ?? 0);
    const beside = [sentences[index - 1], sentences[index + 1]]
      .map((one) => (one ? words.slice(one.from, one.to) : ''))
      .join('');
    const behind = sentence.slice(at + match[0].length).replace(NAMES, '');
    const isPlain = !ELSEWHERE.test(behind) && (!PLANNED.test(behind) || COUNTED.test(behind));
    yield {
      told: { from: start, to: start + 4, year, isPlain },
      sentence,
      words: behind,
      isEnd: match[1] !== undefined,
      beside,
    };
  }
}
