import type { Locale } from '../../../../shared/src/messages';
import { bashCompletion } from './bash';
import { fishCompletion } from './fish';
import { SHELLS, type Shell } from './shells';
import { zshCompletion } from './zsh';

const COMPLETIONS: Readonly<Record<Shell, (locale: Locale) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export function isShell(word: string | undefined): word is Shell {
  return SHELLS.some((shell) => shell === word);
}

/** The script by which a shell completes the command line, made from the definition. */
export function completionOf(shell: Shell, locale: Locale): string {
  return COMPLETIONS[shell](locale);
}
