import { type About, explanationOf } from '../../format/explained';
import { type Locale, message, say } from '../../messages';

/** What a part of the form counts or says, and on what it rests, in Markdown. */
export function documentationOf(about: About, locale: Locale): string | undefined {
  const explanation = explanationOf(about);
  if (!explanation) return undefined;
  const { zh, en, basis } = explanation;
  const [text, cited] = locale === 'en' ? [en, basis?.en] : [zh, basis?.zh];
  const rests =
    cited === undefined ? [] : [`*${say(message('hover/basis', { basis: cited }), locale)}*`];
  return [text, ...rests].join('\n\n');
}
