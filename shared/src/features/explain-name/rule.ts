import type { Bilingual } from '../../format/types';
import { inLocale, type Locale, message, say } from '../../messages';
import type { RulePage } from '../../rules/docs';
import { paragraphs } from '../hover/markdown';

/** A rule in Markdown: what it says, why, on what it rests, and what is wrong and right. */
export function explainedRule(page: RulePage, locale: Locale): string {
  const { id, name, severity, since, what, why, basis, examples } = page;
  const words = (text: Bilingual) => inLocale(text, locale);
  const level = say(message(`cli/severity-${severity}`), locale);
  const head = [
    `**${words(name)}**`,
    `\`${id}\``,
    level,
    say(message('explain/since', { since }), locale),
  ];
  return paragraphs(
    head.join(' · '),
    words(what),
    say(message('explain/why', { text: why }), locale),
    ...examples.flatMap(({ good, bad }) => [
      say(message('explain/bad'), locale),
      sample(bad, locale),
      say(message('explain/good'), locale),
      sample(good, locale),
    ]),
    basis && `*${say(message('hover/basis', { basis }), locale)}*`,
    say(message('explain/page', { page: `docs/rules/${id}.md` }), locale),
  );
}

function sample(text: string, locale: Locale): string {
  const shown = text.replace(/^\n+|\n+$/gu, '') || say(message('explain/nothing'), locale);
  return ['```text', shown, '```'].join('\n');
}
