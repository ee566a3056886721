import { inLocale, type Locale } from '../../../../shared/src/messages';
import { COMMANDS, NAME } from '../definition';
import { COMMON_OPTIONS } from '../definition/options';
import type { CommandDefinition, OptionDefinition, ValueDefinition } from '../definition/types';
import { COMMAND_NAMES, optionsOf, valuesOf } from './words';

/** For fish, with descriptions. */
export function fishCompletion(locale: Locale): string {
  const atStart = `not __fish_seen_subcommand_from ${COMMAND_NAMES.join(' ')}`;
  return [
    `# fish completion for ${NAME}; save it as ~/.config/fish/completions/${NAME}.fish`,
    `complete -c ${NAME} -f`,
    ...COMMANDS.map(({ name, summary }) =>
      line(atStart, `-a ${quoted(name)}`, inLocale(summary, locale)),
    ),
    line(atStart, "-a 'help'", inLocale({ zh: '显示帮助', en: 'show help' }, locale)),
    ...COMMON_OPTIONS.map((option) => optionLine(atStart, option, locale)),
    ...COMMANDS.flatMap((command) => commandLines(command, locale)),
    line(
      '__fish_seen_subcommand_from help',
      `-a ${quoted(COMMANDS.map(({ name }) => name).join(' '))}`,
      inLocale({ zh: '命令', en: 'command' }, locale),
    ),
    '',
  ].join('\n');
}

function commandLines(command: CommandDefinition, locale: Locale): string[] {
  const here = `__fish_seen_subcommand_from ${command.name}`;
  return [
    ...optionsOf(command).map((option) => optionLine(here, option, locale)),
    ...command.arguments.map((argument) =>
      line(here, actionOf(argument), inLocale(argument.word, locale)),
    ),
  ];
}

function optionLine(where: string, option: OptionDefinition, locale: Locale): string {
  const letter = option.letter === undefined ? '' : `-s ${option.letter} `;
  const value = option.value ? ` -r ${actionOf(option.value)}` : '';
  return line(where, `${letter}-l ${option.name}${value}`, inLocale(option.what, locale));
}

function actionOf(value: ValueDefinition): string {
  const values = valuesOf(value);
  if (values === 'none') return '-f';
  return values === 'path' ? '-F' : `-f -a ${quoted(values.words.join(' '))}`;
}

function line(where: string, what: string, words: string): string {
  return `complete -c ${NAME} -n ${quoted(where)} ${what} -d ${quoted(words)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
