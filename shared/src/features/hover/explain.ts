import type { Bilingual, Explanation } from '../../format/types';
import { inLocale, type Locale, type MessageKey, message, say } from '../../messages';
import { paragraphs } from './markdown';

/** What is explained: its name, what kind of thing that is, and what else belongs into the first line. */
export interface Subject {
  readonly name: string;
  readonly kind: MessageKey;
  readonly more?: string;
}

/**
 * An explanation in Markdown: name, kind and unit in one line, then what it counts; below that what it
 * does not, what is often done wrong, and the article. `extra` are further lines of the list.
 */
export function explained(
  { name, kind, more }: Subject,
  explanation: Explanation,
  locale: Locale,
  extra: readonly string[] = [],
): string {
  const { unit, excludes, mistakes, note, basis } = explanation;
  const measure = unit && say(message('hover/unit', { unit }), locale);
  const head = [`**${name}**`, say(message(kind), locale), measure, more];
  const list = [
    ...extra,
    ...lineOf('hover/excludes', excludes, locale),
    ...lineOf('hover/mistakes', mistakes, locale),
    ...(note ? [inLocale(note, locale)] : []),
  ];
  return paragraphs(
    head.filter((part) => part !== undefined).join(' · '),
    inLocale(explanation, locale),
    list.map((line) => `- ${line}`).join('\n'),
    basis && `*${say(message('hover/basis', { basis }), locale)}*`,
  );
}

function lineOf(
  key: 'hover/excludes' | 'hover/mistakes',
  text: Bilingual | undefined,
  locale: Locale,
): string[] {
  return text ? [say(message(key, { text }), locale)] : [];
}
