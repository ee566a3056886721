import { inLocale, type Locale } from '../../../../shared/src/messages';
import { COMMANDS, NAME } from '../definition';
import { COMMON_OPTIONS } from '../definition/options';
import type { CommandDefinition, OptionDefinition, ValueDefinition } from '../definition/types';
import { optionsOf, spellings, valuesOf } from './words';

/** For zsh, with descriptions. */
export function zshCompletion(locale: Locale): string {
  const commands = COMMANDS.map(
    ({ name, summary }) => `    ${quoted(`${name}:${plain(inLocale(summary, locale))}`)}`,
  );
  return [
    `#compdef ${NAME}`,
    `# zsh completion for ${NAME}; put it into a folder of $fpath as _${NAME}, or load it with:`,
    `#   source <(${NAME} completion zsh)`,
    `_${NAME}() {`,
    '  local -a commands',
    '  commands=(',
    ...commands,
    `    ${quoted(`help:${plain(inLocale({ zh: '显示帮助', en: 'show help' }, locale))}`)}`,
    '  )',
    `  _arguments -C ${COMMON_OPTIONS.flatMap((one) => specsOf(one, locale)).join(' ')} '1: :->command' '*:: :->rest'`,
    '  case $state in',
    `    command) _describe -t commands ${quoted(NAME)} commands ;;`,
    '    rest)',
    '      case $words[1] in',
    ...COMMANDS.map((one) => commandLine(one, locale)),
    "        help) _describe -t commands 'command' commands ;;",
    '      esac ;;',
    '  esac',
    '}',
    `if [[ $funcstack[1] == _${NAME} ]]; then _${NAME} "$@"; else compdef _${NAME} ${NAME}; fi`,
    '',
  ].join('\n');
}

function commandLine(command: CommandDefinition, locale: Locale): string {
  const options = optionsOf(command).flatMap((one) => specsOf(one, locale));
  const args = command.arguments.map((argument, index) => {
    const place = argument.isMany ? '*' : String(index + 1);
    return quoted(`${place}:${plain(inLocale(argument.word, locale))}:${actionOf(argument)}`);
  });
  return `        ${command.name}) _arguments -s ${[...options, ...args].join(' ')} ;;`;
}

function specsOf(option: OptionDefinition, locale: Locale): string[] {
  const { value, isMany } = option;
  const what = `[${plain(firstWords(inLocale(option.what, locale)))}]`;
  const behind = value ? `:${plain(inLocale(value.word, locale))}:${actionOf(value)}` : '';
  return spellings(option).map((name) => quoted(`${isMany ? '*' : ''}${name}${what}${behind}`));
}

function actionOf(value: ValueDefinition): string {
  const values = valuesOf(value);
  if (values === 'none') return ' ';
  return values === 'path' ? '_files' : `(${values.words.join(' ')})`;
}

/** A list has room for one clause. */
function firstWords(text: string): string {
  return text.split(/[，。；：,;:]/u)[0] ?? text;
}

/** Brackets and colons part a description from what is around it. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/gu, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
