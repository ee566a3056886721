import { existsSync } from 'node:fs';
import {
  type Locale,
  type Message,
  type MessageKey,
  message,
  say,
} from '../../../shared/src/messages';
import { COMMANDS } from './definition';

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

/** What is no command and lies there, or is no option and a command, has its use in another place. */
function otherUse(told: string): Message | undefined {
  const command = /^unknown command '(?<name>.*?)'/u.exec(told)?.groups?.name;
  if (command && existsSync(command)) return message('cli/usage-path', { name: command });
  const option = /^unknown option '--(?<name>.*?)'/u.exec(told)?.groups?.name;
  const isCommand = COMMANDS.some(({ name }) => name === option);
  return option && isCommand ? message('cli/usage-is-command', { name: option }) : undefined;
}

const SUGGESTION = /\(Did you mean (?:one of )?(?<names>.*)\?\)/u;

/** A sentence of the library in the user’s language; one that is not known comes as it is. */
export function usageError(text: string, locale: Locale): string {
  const told = text.trim().replace(/^error: /u, '');
  const error = say(message('cli/usage-error', { reason: reasonIn(told, locale) }), locale);
  return `${error}\n`;
}

function reasonIn(told: string, locale: Locale): string {
  const other = otherUse(told);
  if (other) return say(other, locale);
  const names = SUGGESTION.exec(told)?.groups?.names;
  const suggestion = names ? say(message('cli/usage-suggestion', { names }), locale) : '';
  for (const [pattern, key] of ERRORS) {
    const found = pattern.exec(told);
    if (found) return say(message(key, { ...found.groups }), locale) + suggestion;
  }
  return told;
}
