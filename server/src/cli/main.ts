import { Command, InvalidArgumentError } from 'commander';
import { description, version } from '../../../package.json';
import { type Locale, localeOf } from '../../../shared/src/messages';
import { checkFile } from './check';

const USAGE_ERROR = 2;

function parseLocale(value: string): Locale {
  if (value !== 'en' && value !== 'zh-cn') throw new InvalidArgumentError('zh-cn | en');
  return value;
}

function environmentLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return localeOf(LC_ALL || LC_MESSAGES || LANG);
}

async function check(files: readonly string[], { lang }: { lang: Locale }): Promise<void> {
  let status = 0;
  for (const file of files) {
    const result = await checkFile(file, lang);
    (result.status === 2 ? process.stderr : process.stdout).write(result.output);
    status = Math.max(status, result.status);
  }
  process.exitCode = status;
}

const program = new Command('nianbao')
  .description(`检查政府信息公开工作年度报告 / ${description}`)
  .version(version)
  .exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
    throw error;
  });

program
  .command('check')
  .description(
    '检查报告：0 无错误和警告，1 有，2 无法读取 / check reports: 0 clean, 1 errors or warnings, 2 unreadable',
  )
  .argument('<file...>', '文本或 Markdown 文件 / text or Markdown files')
  .option(
    '--lang <lang>',
    '输出语言 / language of the output: zh-cn | en',
    parseLocale,
    environmentLocale(),
  )
  .action(check);

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Error && error.constructor.name === 'CommanderError';
  if (!known) throw error;
});
