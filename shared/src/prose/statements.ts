import { formatDecimal } from '../numbers/decimal';
import { statedNumbers } from '../numbers/stated';
import type { StatedNumber } from '../numbers/stated-number';
import { yearsIn } from '../numbers/year';
import { memoised } from '../text/memo';
import type { Passage } from './passage';

/** A clause that states one exact number. */
export interface Statement {
  readonly passage: Passage;
  readonly stated: StatedNumber;
  /** All that the clause says but for its number: what has the same key says the same of another number. */
  readonly key: string;
  readonly value: string;
  /** Years that its sentence names. */
  readonly years: readonly number[];
}

/** A shorter clause may well be said of two things. */
const SHORTEST = 10;
const SENTENCE = /[^。！？!?；;]+/gu;
const CLAUSE = /[^，：:（）()]+/gu;
/** Words that say nothing of what is counted. */
const FILLERS = /全年|本年度|本年|今年|年内|累计|共计|总共|合计|共|已|约/gu;
const HAN = /\p{Script=Han}/gu;
/** A sentence about another time, or one organ of several, says something else in the same words. */
const OTHER =
  /(?<!今年|本年|年初)以来|历年|历次|近[两三四五几]年|年来|任期|本届|上年|去年|往年|上一年|同期|季度|上半年|下半年|\d月|月份|截至|目前|下一步|计划|本级|(?<![我本各全])[县市区镇乡](?!政府|级)\p{Script=Han}{1,6}?[局委办]|部门|街道|单位|所属|下属/u;

/** The clauses of a passage that state one exact number each. Linear in the passage. */
export const statementsIn: (passage: Passage) => readonly Statement[] = memoised((passage) => {
  if (OTHER.test(passage.under)) return [];
  return Array.from(passage.words.matchAll(SENTENCE)).flatMap(({ 0: sentence, index: from }) => {
    if (sentence.length < SHORTEST || OTHER.test(sentence)) return [];
    const numbers = statedNumbers(sentence);
    if (numbers.length === 0) return [];
    const years = yearsIn(sentence).map(({ year }) => year);
    return clausesOf(sentence, numbers).flatMap(({ words, number }): Statement[] => {
      const key = keyOf(words, number);
      const stated = shifted(number, from);
      return key === undefined
        ? []
        : [{ passage, stated, key, value: formatDecimal(stated.value), years }];
    });
  });
});

/** The clauses with one number, in order. */
function clausesOf(sentence: string, numbers: readonly StatedNumber[]) {
  let next = 0;
  return Array.from(sentence.matchAll(CLAUSE)).flatMap(({ 0: text, index }) => {
    while ((numbers[next]?.from ?? Infinity) < index) next++;
    const end = index + text.length;
    const first = next;
    while ((numbers[next]?.from ?? Infinity) < end) next++;
    const number = numbers[first];
    if (!number || next !== first + 1 || number.measureTo > end) return [];
    const before = sentence.slice(index, number.from);
    const after = sentence.slice(number.to, end);
    return [{ words: `${before}□${after}`, number }];
  });
}

function keyOf(words: string, { bound, measure }: StatedNumber): string | undefined {
  if (bound !== 'exact' || measure === '' || /[\d其]/u.test(words)) return undefined;
  const key = words.replace(FILLERS, '');
  return (key.match(HAN)?.length ?? 0) < SHORTEST ? undefined : key;
}

function shifted(number: StatedNumber, by: number): StatedNumber {
  const { from, to, digits, measureTo } = number;
  return {
    ...number,
    from: from + by,
    to: to + by,
    digits: { from: digits.from + by, to: digits.to + by },
    measureTo: measureTo + by,
  };
}
