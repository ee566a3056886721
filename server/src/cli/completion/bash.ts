import { COMMANDS, NAME } from '../definition';
import { COMMON_OPTIONS } from '../definition/options';
import type { CommandDefinition, OptionDefinition } from '../definition/types';
import { COMMAND_NAMES, optionsOf, spellings, type Values, valuesOf } from './words';

/** For bash, with what it has itself; nothing else need be installed. Bash shows no descriptions. */
export function bashCompletion(): string {
  return [
    `# bash completion for ${NAME}; load it with: source <(${NAME} completion bash)`,
    `_${NAME}() {`,
    `  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word`,
    '  COMPREPLY=()',
    // Bash takes an equals sign for a word of its own.
    "  if [[ $current == '=' ]]; then current=",
    `  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case $word in ${COMMAND_NAMES.join('|')}) command=$word; break ;; esac`,
    '  done',
    '  case $command in',
    ...COMMANDS.flatMap(commandLines),
    `    help) ${replies(COMMANDS.map(({ name }) => name))} ;;`,
    '    *)',
    '      case $previous in',
    ...COMMON_OPTIONS.flatMap(optionLines),
    '      esac',
    `      ${replies([...COMMAND_NAMES, ...COMMON_OPTIONS.flatMap(spellings)])} ;;`,
    '  esac',
    '}',
    `complete -F _${NAME} ${NAME}`,
    '',
  ].join('\n');
}

function commandLines(command: CommandDefinition): string[] {
  const options = optionsOf(command);
  const argument = command.arguments[0];
  return [
    `    ${command.name})`,
    '      case $previous in',
    ...options.flatMap(optionLines),
    '      esac',
    '      case $current in',
    `        -*) ${replies(options.flatMap(spellings))} ;;`,
    `        *) ${argument ? replyOf(valuesOf(argument)) : ':'} ;;`,
    '      esac ;;',
  ];
}

/** Behind an option that takes a value that value is completed, and nothing else. */
function optionLines(option: OptionDefinition): string[] {
  if (!option.value) return [];
  return [`        ${spellings(option).join('|')}) ${replyOf(valuesOf(option.value))}; return ;;`];
}

function replyOf(values: Values): string {
  if (values === 'none') return ':';
  // Line by line: names of files have blanks in them.
  if (values === 'path') {
    return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current")';
  }
  return replies(values.words);
}

function replies(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`;
}
