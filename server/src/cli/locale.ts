import { type Locale, localeOf } from '../../../shared/src/messages';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of help and findings: what `--lang` asks for, wherever it stands, since help itself is in
 * it; else Chinese, unless the environment speaks English.
 */
export function localeFor(args: readonly string[], environment: Environment): Locale {
  return asked(args) ?? localeOf(spoken(environment));
}

function spoken({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined {
  return LC_ALL || LC_MESSAGES || LANG;
}

function asked(args: readonly string[]): Locale | undefined {
  const behind = args.indexOf('--');
  const options = behind === -1 ? args : args.slice(0, behind);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
  return value === 'en' || value === 'zh-cn' ? value : undefined;
}
