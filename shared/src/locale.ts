/** The languages in which the user is spoken to. */
export type Locale = 'zh-cn' | 'en';

/** Chinese unless English is asked for: the drafts and their writers are Chinese. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh-cn';
}
