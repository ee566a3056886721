import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../../package.json';
import { type Locale, localeOf, type MessageKey, message, say } from '../../../shared/src/messages';
import { checkFile } from './check';

const USAGE_ERROR = 2;

/** The language of help and findings: Chinese, unless the environment speaks English. */
function environmentLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return localeOf(LC_ALL || LC_MESSAGES || LANG);
}

function parseLocale(value: string): Locale {
  if (value !== 'en' && value !== 'zh-cn') throw new InvalidArgumentError('zh-cn | en');
  return value;
}

async function check(files: readonly string[], { lang }: { lang: Locale }): Promise<void> {
  let status = 0;
  for (const file of files) {
    const result = await checkFile(file, lang);
    process.stderr.write(result.err);
    process.stdout.write(result.out);
    status = Math.max(status, result.status);
  }
  process.exitCode = status;
}

function commandLine(locale: Locale): Command {
  const words = (key: MessageKey) => say(message(key), locale);
  const program = new Command('nianbao')
    .description(words('cli/description'))
    .version(version)
    .exitOverride();
  program
    .command('check')
    .description(words('cli/check'))
    .argument('<file...>', words('cli/check-files'))
    .option('--lang <lang>', words('cli/check-lang'), parseLocale, locale)
    .action(check);
  return program;
}

/** Ends with 0 clean, 1 findings, 2 usage error or unreadable file; never by an exit in the middle. */
async function main(): Promise<void> {
  try {
    await commandLine(environmentLocale()).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
  }
}

void main();
