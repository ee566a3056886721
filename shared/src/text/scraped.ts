import type { Span } from './span';
import { unitsOf } from './units';

/**
 * What web pages do to the words of a report on their way: a page that shows itself in traditional
 * characters, and one that puts the sound of a character behind it: 公開, 开(kāi).
 */

/** Whole words that such a conversion takes for others; they come before their characters. */
const WORDS: readonly (readonly [string, string])[] = [
  ['檔案', '文件'],
  ['專案', '项目'],
  ['資訊', '信息'],
];

/** Traditional characters that labels and titles can have, each before its simplified one. */
const CHARACTERS =
  '條条項项內内製制數数開开對对總总規规範范決决許许務务罰罚強强業业費费採采購购額额據据關关係系為为爲为' +
  '於于請请況况組组織织機机構构會会計计結结轉转辦办區区別别這这屬属國国護护權权過过類类執执詢询無无' +
  '沒没現现補补確确訪访舉举報报訴诉複复復复當当認认獲获繼继續续議议維维糾纠審审訟讼經经後后發发廢废' +
  '單单萬万繳缴納纳體体動动問问題题進进處处穩稳應应與与縣县鎮镇鄉乡廳厅監监臺台責责評评測测滿满績绩將将劃划資资訊讯檔档專专';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: CHARACTERS.length / 2 }, (_, index) => [
    CHARACTERS.charAt(2 * index),
    CHARACTERS.charAt(2 * index + 1),
  ]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
const SOUND = /(?<=[\u4e00-\u9fff])[(（]\s*[a-zà-öø-ǿ]{1,6}\s*[)）]/gu;
const SOUND_START = /[(（]\s*[a-zà-öø-ǿ]/u;
/** The units that such a text may be known by: traditional characters, and a bracket before a sound. */
const SIGNS = unitsOf([...SIMPLIFIED.keys(), '(', '（']);
const BRACKETS = unitsOf('(（');

/** One cheap look says of nearly every text that there is nothing to do. */
function isScraped(text: string): boolean {
  let hasBracket = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!SIGNS.has(unit)) continue;
    if (!BRACKETS.has(unit)) return true;
    hasBracket = true;
  }
  return hasBracket && SOUND_START.test(text);
}

/** The text in simplified characters and without their sounds; the text itself where it has neither. */
export function unscraped(text: string): string {
  return isScraped(text) ? simplified(text.replace(SOUND, '')) : text;
}

/** The text in simplified characters, each where the one that it stands for was. */
export function simplified(text: string): string {
  if (!isScraped(text)) return text;
  const words = WORDS.reduce((left, [shown, meant]) => left.replaceAll(shown, meant), text);
  return words.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Where the sound of a character stands behind it, in brackets. */
export function soundsIn(text: string): Span[] {
  if (!isScraped(text)) return [];
  return Array.from(text.matchAll(SOUND), ({ index, 0: sound }) => ({
    from: index,
    to: index + sound.length,
  }));
}
