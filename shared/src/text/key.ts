import { withoutBlanks } from './blanks';
import { rememberedByWord } from './memo';

/**
 * What stands before a label as its number. A bare numeral counts only with a mark behind it, so
 * that 三安全 keeps its 三.
 */
const NUMBERING =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、.:]?|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}(?:[、.,:)]|\s)|\d{1,2}(?:[、.,)]|\s))/u;

const DECORATION = /^(?:#{1,6}|[-*+](?=\s)|\*\*|__|[■●◆▪•]|\s)+|(?:\*\*|__)$/gu;
const LINE_BREAK_TAG = /<br\s*\/?>/giu;

/** NFKC (full width, compatibility radicals), with Markdown decoration and `<br>` taken away. */
export function plain(text: string): string {
  return text
    .replace(/[①-⑳]/gu, (mark) => `${mark.normalize('NFKC')}.`)
    .normalize('NFKC')
    .replace(LINE_BREAK_TAG, '')
    .trim()
    .replace(DECORATION, '')
    .trim();
}

/** The number before a label, as written but for width, spaces and brackets; empty where there is none. */
export const numberingOf: (text: string) => string = rememberedByWord(
  (text) => NUMBERING.exec(joinNumbering(plain(text)))?.[0].trim() ?? '',
);

/** The words of a label as NFKC, without the number before them. */
export function withoutNumber(text: string): string {
  return joinNumbering(plain(text)).replace(NUMBERING, '');
}

/**
 * The key by which labels and titles are compared: what differs only in spacing, width, brackets,
 * quotation marks, numbering, 的 or a doubled 情况 has the same key.
 */
export const labelKey: (text: string) => string = rememberedByWord((text) => {
  return withoutBlanks(withoutNumber(text))
    .replace(/[()[\]{}〔〕【】〈〉《》“”"'‘’「」『』*_]/gu, '')
    .replace(/的/gu, '')
    .replace(/(?:情况)+/gu, '情况');
});

/**
 * Punctuation and signs, by the ranges in which keys can have them: after NFKC those of ASCII and
 * Latin-1, of general punctuation, of arrows to ornaments, and the Chinese. Unicode's own classes would
 * take longer to set up than a report takes to be read.
 */
const PUNCTUATION =
  /[!-/:-@[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2010-\u205e\u2190-\u2bff\u3001-\u3003\u3008-\u3020\u3030\u303d\u30fb\ufe30-\ufe4f\uff5f-\uff65]/gu;

/** The key without any punctuation: what differs in a comma or a full stop only. */
export function looseKey(key: string): string {
  return key.replace(PUNCTUATION, '');
}

/** The text before its first bracket, and whether there was one that closes at the end. */
export function splitDefinition(text: string): { readonly head: string; readonly note: string } {
  const whole = plain(text);
  const open = whole.search(/[([〔【]/u);
  const after = open === 0 ? whole.slice(1).search(/[([〔【]/u) + 1 : open;
  if (after <= 0) return { head: whole, note: '' };
  return { head: whole.slice(0, after), note: whole.slice(after) };
}

function joinNumbering(text: string): string {
  return text
    .replace(/^[([〔【]\s*([一二三四五六七八九十\d]{1,3})\s*[)\]〕】]/u, '($1)')
    .replace(/^([一二三四五六七八九十\d]{1,3})\s+([、.,)])/u, '$1$2');
}
