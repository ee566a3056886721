import { inLocale, type Locale } from '../../../shared/src/messages';
import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './definition/types';

/** An option as help shows it: `-o, --output <file>`. */
export function optionTerm({ name, letter, value }: OptionDefinition, locale: Locale): string {
  const short = letter === undefined ? '' : `-${letter}, `;
  return `${short}--${name}${value ? ` <${inLocale(value.word, locale)}>` : ''}`;
}

/** An argument as help shows it: `<path...>`, in brackets where it may be left out. */
export function argumentTerm(argument: ArgumentDefinition, locale: Locale): string {
  const words = inLocale(argument.word, locale) + (argument.isMany ? '...' : '');
  return argument.isRequired ? `<${words}>` : `[${words}]`;
}

/** What an option does, with what it may be and what it is where it is not given. */
export function optionText(option: OptionDefinition, locale: Locale): string {
  const { value, what } = option;
  const parts = [inLocale(what, locale)];
  const choices = value?.choices;
  if (choices && !choices.every((choice) => parts[0]?.includes(choice))) {
    parts.push(inLocale({ zh: '可选：', en: 'one of ' }, locale) + choices.join(', '));
  }
  if (option.default !== undefined) {
    parts.push(inLocale({ zh: '默认：', en: 'default: ' }, locale) + option.default);
  }
  const [first, ...rest] = parts;
  if (rest.length === 0) return first ?? '';
  return locale === 'en' ? `${first} (${rest.join('; ')})` : `${first}（${rest.join('；')}）`;
}

/** The words behind the name of a command: its arguments and a word for its options. */
export function usageOf(command: CommandDefinition, locale: Locale): string {
  const options = inLocale({ zh: '[选项]', en: '[options]' }, locale);
  return [options, ...command.arguments.map((one) => argumentTerm(one, locale))].join(' ');
}
