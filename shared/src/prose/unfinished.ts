import type { Span } from '../text/span';

/** Fewer characters are a name, a caption or a salutation. */
const SHORTEST = 15;
const COMMA = /[，、,]$/u;
/** Members of a list may end in commas. */
const MEMBER =
  /^(?:\d{1,2}[.、)]|[①-⑳]|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，、])/u;
/** What follows is named: a table, a list. */
const ANNOUNCES = /(?:如下|下列|以下|下表|附表|见下|所示)[^，、,]{0,8}[，、,]$/u;

/** The comma in which a paragraph ends that was to go on; undefined where it ends as paragraphs do. */
export function unfinishedAt(words: string): Span | undefined {
  const { length } = words;
  if (length < SHORTEST || !COMMA.test(words) || ANNOUNCES.test(words.slice(-20))) return undefined;
  if (MEMBER.test(words)) return undefined;
  return { from: length - 1, to: length };
}
