import { JOINING, REDUPLICATED } from '../format/writing/doubled-words';

/**
 * What may stand twice in a row with good reason. A word that ends one compound and begins the next
 * (信息公开公开栏目, 政务服务服务窗口) is told only where nothing follows that it could begin.
 */

/** What counts is said twice by way of counting: 一件一件, 逐项逐项, 多次多次. */
const COUNTED = /^[一二三四五六七八九十两几每逐各多数]|[不没否]/u;
const ENDS = /[，、；。：！？,;:)）”》]/u;
/** 应公开公开, 该保密保密: what must be done is done. */
const DUTY = /[应该能可要需须当宜愿敢肯会]/u;

/** Whether a phrase that stands twice from `start` on in words may be meant so. */
export function isMeant(phrase: string, words: string, start: number): boolean {
  if (phrase.length > 2) return isCountedLong(phrase);
  if (COUNTED.test(phrase) || REDUPLICATED.has(phrase)) return true;
  if (!JOINING.has(phrase)) return false;
  const behind = words[start + 4];
  const isEnd = behind === undefined || ENDS.test(behind);
  return !isEnd || DUTY.test(words[start - 1] ?? '');
}

/** 一个人一个人, 一条条一条条: still a count. */
function isCountedLong(phrase: string): boolean {
  return phrase.length <= 3 && /^[一逐每]/u.test(phrase);
}
