import { EN } from './en';
import type { Locale, Message, MessageArg, MessageKey } from './types';
import { ZH_CN } from './zh-cn';

export type { Locale, Message, MessageArg, MessageKey } from './types';

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  'zh-cn': ZH_CN,
  en: EN,
};

/** Makes a message; the sentence itself is chosen when it is said. */
export function message(key: MessageKey, args: Readonly<Record<string, MessageArg>> = {}): Message {
  return { key, args };
}

/** Says a message in a language. A place without an argument stays as it is, to be seen in tests. */
export function say({ key, args }: Message, locale: Locale): string {
  return CATALOGUES[locale][key].replace(/\{(\w+)\}/gu, (place, name: string) => {
    const arg = args[name];
    return arg === undefined ? place : sayArg(arg, locale);
  });
}

/** Chinese unless English is asked for: the drafts and their writers are Chinese. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh-cn';
}

function sayArg(arg: MessageArg, locale: Locale): string {
  if (typeof arg !== 'object') return String(arg);
  if ('key' in arg) return say(arg, locale);
  return locale === 'en' ? arg.en : arg.zh;
}
