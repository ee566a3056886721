import { type Locale, type MessageKey, message, say } from '../../../shared/src/messages';

/** What the library for arguments says of wrong usage, and the message that says the same. */
const ERRORS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^unknown option '(?<name>.*)'/u, 'cli/usage-unknown-option'],
  [/^unknown command '(?<name>.*)'/u, 'cli/usage-unknown-command'],
  [/^missing required argument '(?<name>.*)'/u, 'cli/usage-missing-argument'],
  [/^option '(?<name>.*)' argument missing/u, 'cli/usage-missing-value'],
  [/^required option '(?<name>.*)' not specified/u, 'cli/usage-missing-option'],
  [/^too many arguments/u, 'cli/usage-too-many'],
  [
    /^option '(?<name>.*)' argument '(?<value>.*)' is invalid\. (?<expected>.*)/u,
    'cli/usage-value',
  ],
  [
    /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*)'\. (?<expected>.*)/u,
    'cli/usage-value',
  ],
];

const SUGGESTION = /\(Did you mean (?:one of )?(?<names>.*)\?\)/u;

/** A sentence of the library in the user’s language; one that is not known comes as it is. */
export function usageError(text: string, locale: Locale): string {
  const told = text.trim().replace(/^error: /u, '');
  const error = say(message('cli/usage-error', { reason: reasonIn(told, locale) }), locale);
  return `${error}\n`;
}

function reasonIn(told: string, locale: Locale): string {
  const names = SUGGESTION.exec(told)?.groups?.names;
  const suggestion = names ? say(message('cli/usage-suggestion', { names }), locale) : '';
  for (const [pattern, key] of ERRORS) {
    const found = pattern.exec(told);
    if (found) return say(message(key, { ...found.groups }), locale) + suggestion;
  }
  return told;
}
