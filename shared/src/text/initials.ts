import { rememberedByWord } from './memo';

/**
 * The first characters of the sounds from a to z in the order of pinyin: what is sorted behind one of them
 * and before the next begins with its letter. No sound begins with i, u or v.
 */
const FIRSTS = '阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{Script=Han}/u;

const COLLATOR = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
/** Where the order of pinyin is not known, no initials are. */
const IS_KNOWN = Array.from(FIRSTS).every(
  (first, at) => at === 0 || COLLATOR.compare(FIRSTS.charAt(at - 1), first) < 0,
);

/**
 * The initials of the pinyin of a name, as people type them to find it: 青石县 → qsx. Letters and digits stay;
 * a character that has several sounds has the commonest, so that a name may be missed.
 */
export const pinyinInitials: (name: string) => string = rememberedByWord((name) =>
  Array.from(name, initialOf).join(''),
);

function initialOf(character: string): string {
  if (/[a-z\d]/iu.test(character)) return character.toLowerCase();
  if (!IS_KNOWN || !HAN.test(character)) return '';
  let letter = '';
  for (const [at, first] of Array.from(FIRSTS).entries()) {
    if (COLLATOR.compare(first, character) > 0) break;
    letter = LETTERS[at] ?? '';
  }
  return letter;
}
