import { TOPICS } from '../../../../shared/src/features/explain-name/topics';
import { RULES } from '../../../../shared/src/rules';
import { withoutNumber } from '../../../../shared/src/text/key';
import { COMMANDS } from '../definition';
import { COMMON_OPTIONS } from '../definition/options';
import type { CommandDefinition, OptionDefinition, ValueDefinition } from '../definition/types';

/** What is completed in the place of a value: one of these words, or a path. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | 'path'
  | 'none';

/** What an option’s value or an argument may be. */
export function valuesOf({ choices, completes }: ValueDefinition): Values {
  if (choices) return { kind: 'words', words: choices };
  switch (completes) {
    case 'path':
      return 'path';
    case 'explained':
      return { kind: 'words', words: EXPLAINED };
    case 'rule':
      return { kind: 'words', words: RULES.map(({ meta }) => meta.id) };
    default:
      return 'none';
  }
}

/** Rules by their ids, and what else is explained by such names as a shell need not quote. */
const EXPLAINED: readonly string[] = [
  ...new Set(
    TOPICS.flatMap(({ id, subject, names }) =>
      subject.kind === 'rule' ? id : names.map(withoutNumber).filter(isPlain),
    ),
  ),
];

function isPlain(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name);
}

/** All options of a command, help and those that every command has among them. */
export function optionsOf({ options }: CommandDefinition): readonly OptionDefinition[] {
  return [...options, ...COMMON_OPTIONS, HELP];
}

const HELP: OptionDefinition = {
  name: 'help',
  letter: 'h',
  what: { zh: '显示帮助', en: 'show help' },
};

/** An option as it is typed. */
export function spellings({ name, letter }: OptionDefinition): string[] {
  return letter === undefined ? [`--${name}`] : [`-${letter}`, `--${name}`];
}

/** The names of all commands. */
export const COMMAND_NAMES: readonly string[] = [...COMMANDS.map(({ name }) => name), 'help'];
