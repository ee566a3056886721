import type { Bilingual } from '../format/types';
import type { Locale } from '../locale';
import { EN } from './en';
import type { Message, MessageArg, MessageKey } from './types';
import { ZH_CN } from './zh-cn';

export { type Locale, localeOf } from '../locale';
export type { Message, MessageArg, MessageKey } from './types';

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  'zh-cn': ZH_CN,
  en: EN,
};

/** Makes a message; the sentence itself is chosen when it is said. */
export function message(key: MessageKey, args: Readonly<Record<string, MessageArg>> = {}): Message {
  return { key, args };
}

/** A place for an argument, `{count}`, or for words that go with one of it or several, `{count|row|rows}`. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gu;

/** Says a message in a language. A place without an argument stays as it is, to be seen in tests. */
export function say({ key, args }: Message, locale: Locale): string {
  return CATALOGUES[locale][key].replace(
    PLACE,
    (place, name: string, one?: string, many?: string) => {
      const arg = args[name];
      if (arg === undefined) return place;
      const said = sayArg(arg, locale);
      if (one === undefined || many === undefined) return said;
      return said === '1' ? one : many;
    },
  );
}

function sayArg(arg: MessageArg, locale: Locale): string {
  if (typeof arg !== 'object') return String(arg);
  if ('key' in arg) return say(arg, locale);
  return inLocale(arg, locale);
}

/** One of two texts. */
export function inLocale({ zh, en }: Bilingual, locale: Locale): string {
  return locale === 'en' ? en : zh;
}
