import type { Command } from 'commander';
import { inLocale, type Locale } from '../../../shared/src/messages';

/**
 * Adds `help [command]`. That of the library ends without a word where there is no such command, and
 * its `--help` behind one shows the help of the program as if nothing were wrong.
 */
export function addHelpCommand(program: Command, help: Command, locale: Locale): void {
  const isKnown = (name: string) => program.commands.some((one) => one.name() === name);
  help
    .description(inLocale({ zh: '显示一个命令的帮助', en: 'show the help of a command' }, locale))
    .argument(inLocale({ zh: '[命令]', en: '[command]' }, locale))
    .usage(inLocale({ zh: '[命令]', en: '[command]' }, locale))
    .action((name: string | undefined) => {
      const command = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !command) refuse(program, name);
      (command ?? program).help();
    });
  program.helpCommand(false).addHelpText('before', ({ error }) => {
    const [name] = program.args;
    if (!error && name !== undefined && !name.startsWith('-') && !isKnown(name)) {
      refuse(program, name);
    }
    return '';
  });
}

/** Lets the library say that there is no such command, and which one is like it. */
function refuse(program: Command, name: string): void {
  program.parse([name], { from: 'user' });
}
