import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import stringWidth from 'string-width';
import { version } from '../../../package.json';
import { inLocale, type Locale, message, say } from '../../../shared/src/messages';
import { COMMANDS, type CommandDefinition, DESCRIPTION, EXIT_CODES, NAME } from './definition';
import { COMMON_OPTIONS } from './definition/options';
import type { ArgumentDefinition, OptionDefinition, ValueDefinition } from './definition/types';
import type { Given } from './given';
import { addHelpCommand } from './help-command';
import { usageError } from './usage-errors';
import { argumentTerm, optionTerm, optionText, usageOf } from './usage-text';
import { wrapped } from './wrapped';

/** The words of the library’s own help. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The commands by their definition; `run` is given what stood on the command line. */
export function programOf(locale: Locale, run: (given: Given) => Promise<void>): Command {
  const program = withManners(new Command(NAME), locale)
    .description(inLocale(DESCRIPTION, locale))
    .usage(
      inLocale({ zh: '<命令> [选项] [参数...]', en: '<command> [options] [arguments...]' }, locale),
    )
    .version(version, '-V, --version', inLocale({ zh: '显示版本', en: 'show the version' }, locale))
    .addHelpText('after', () => `\n${exitCodeText(locale)}`);
  for (const definition of COMMANDS) addCommand(program, definition, locale, run);
  const help = withManners(program.command('help'), locale);
  addHelpCommand(program, help, locale);
  for (const option of COMMON_OPTIONS) {
    help.addOption(optionOf(option, locale));
    program.addOption(optionOf(option, locale));
  }
  return program;
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  locale: Locale,
  run: (given: Given) => Promise<void>,
): void {
  const command = withManners(program.command(definition.name), locale)
    .summary(inLocale(definition.summary, locale))
    .description(
      [definition.summary, ...definition.notes].map((one) => inLocale(one, locale)).join('\n\n'),
    )
    .usage(usageOf(definition, locale))
    .addHelpText('after', () => examplesText(definition, locale));
  for (const argument of definition.arguments) command.addArgument(argumentOf(argument, locale));
  for (const option of [...definition.options, ...COMMON_OPTIONS]) {
    command.addOption(optionOf(option, locale));
  }
  command.action(async () => {
    const values = { ...program.opts(), ...definedIn(command.opts()) };
    await run(givenOf(definition, locale, command.args, values));
  });
}

function definedIn(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Help and errors in the user’s language, and no exit but by what is thrown. */
function withManners(command: Command, locale: Locale): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageError(text, locale)) })
    .showHelpAfterError(say(message('cli/usage-help'), locale))
    .helpOption('-h, --help', inLocale({ zh: '显示帮助', en: 'show this help' }, locale))
    .configureHelp({
      displayWidth: (text) => stringWidth(text),
      boxWrap: wrapped,
      subcommandTerm: (one) => one.name(),
      styleTitle: (title) => (locale === 'en' ? title : (TITLES[title] ?? title)),
    });
}

function optionOf(option: OptionDefinition, locale: Locale): Option {
  const made = new Option(optionTerm(option, locale), optionText(option, locale));
  const { value, isMany, isRequired } = option;
  if (!value) return made;
  return made
    .makeOptionMandatory(isRequired ?? false)
    .argParser((text: string, before: unknown) => {
      const known = checked(text, value, locale);
      if (!isMany) return known;
      // Only rules come as a list with commas: the name of a folder may hold one.
      const more = value.completes === 'rule' ? known.split(',') : [known];
      return [...(Array.isArray(before) ? before : []), ...more];
    });
}

function argumentOf(argument: ArgumentDefinition, locale: Locale): Argument {
  const made = new Argument(argumentTerm(argument, locale), inLocale(argument.what, locale));
  return made.argParser((text: string, before: unknown) => {
    const known = checked(text, argument, locale);
    return argument.isMany ? [...(Array.isArray(before) ? before : []), known] : known;
  });
}

function checked(text: string, { choices }: ValueDefinition, locale: Locale): string {
  if (!choices || choices.includes(text)) return text;
  const expected = message('cli/usage-choices', { choices: choices.join(', ') });
  throw new InvalidArgumentError(say(expected, locale));
}

function givenOf(
  { name, options }: CommandDefinition,
  locale: Locale,
  args: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Given {
  const defaults = new Map([...options, ...COMMON_OPTIONS].map((one) => [one.name, one.default]));
  const text = (option: string): string | undefined => {
    const value = values[keyOf(option)];
    return typeof value === 'string' ? value : defaults.get(option);
  };
  return {
    command: name,
    locale,
    arguments: args,
    text,
    list: (option) => {
      const value = values[keyOf(option)];
      return Array.isArray(value) ? value : [];
    },
    has: (option) =>
      option.startsWith('no-')
        ? values[keyOf(option.slice('no-'.length))] === false
        : values[keyOf(option)] === true,
  };
}

/** The library keeps `--fail-on` as `failOn`. */
function keyOf(option: string): string {
  return option.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function examplesText({ examples }: CommandDefinition, locale: Locale): string {
  if (examples.length === 0) return '';
  const title = inLocale({ zh: '例：', en: 'Examples:' }, locale);
  const lines = examples.map(({ line, what }) => `  ${line}\n      ${inLocale(what, locale)}`);
  return ['', title, ...lines].join('\n');
}

function exitCodeText(locale: Locale): string {
  const title = inLocale({ zh: '退出码：', en: 'Exit codes:' }, locale);
  const lines = EXIT_CODES.map(({ code, what }) => `  ${code}  ${inLocale(what, locale)}`);
  return [title, ...lines].join('\n');
}
