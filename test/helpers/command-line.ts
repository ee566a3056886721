import {
  COMMANDS,
  type CommandDefinition,
  DESCRIPTION,
  EXIT_CODES,
  NAME,
} from '../../server/src/cli/definition';
import { FORMAT_TEXTS } from '../../server/src/cli/definition/formats';
import { COMMON_OPTIONS } from '../../server/src/cli/definition/options';
import { argumentTerm, optionTerm, optionText, usageOf } from '../../server/src/cli/usage-text';
import type { Bilingual } from '../../shared/src/format/types';
import { inLocale, type Locale } from '../../shared/src/messages';

const TITLES = {
  name: { zh: '名称', en: 'NAME' },
  synopsis: { zh: '用法', en: 'SYNOPSIS' },
  description: { zh: '说明', en: 'DESCRIPTION' },
  commands: { zh: '命令', en: 'COMMANDS' },
  options: { zh: '各命令都有的选项', en: 'OPTIONS OF EVERY COMMAND' },
  formats: { zh: '输出格式', en: 'FORMATS OF OUTPUT' },
  status: { zh: '退出码', en: 'EXIT STATUS' },
  environment: { zh: '环境变量', en: 'ENVIRONMENT' },
  files: { zh: '文件', en: 'FILES' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ENVIRONMENT: readonly (readonly [string, Bilingual])[] = [
  [
    'LC_ALL, LC_MESSAGES, LANG',
    { zh: '提示和帮助的语言，见 --lang', en: 'the language of messages and help, see --lang' },
  ],
  ['NO_COLOR, FORCE_COLOR', { zh: '不用颜色，总用颜色', en: 'no colours, colours always' }],
];

const FILES: readonly (readonly [string, Bilingual])[] = [
  [
    'nianbao.json',
    {
      zh: '报告所在文件夹或上层文件夹中最近的一个：各规则的级别、忽略的问题及理由',
      en: 'the nearest one in the folder of a report or above it: severities of rules, and what is suppressed with its reason',
    },
  ],
];

/** The manual page in a language, made from the definition of the command line. */
export function manualPage(locale: Locale): string {
  const words = (text: Bilingual) => roff(inLocale(text, locale));
  const section = (title: keyof typeof TITLES, lines: readonly string[]) => [
    `.SH ${words(TITLES[title])}`,
    ...lines,
  ];
  const pairs = (list: readonly (readonly [string, Bilingual])[]) =>
    list.flatMap(([term, what]) => item(term, inLocale(what, locale)));
  return [
    `.TH ${NAME.toUpperCase()} 1`,
    // Chinese has no blanks at which lines could be stretched.
    '.ad l',
    '.nh',
    ...section('name', [`${NAME} \\- ${words(DESCRIPTION)}`]),
    ...section(
      'synopsis',
      COMMANDS.flatMap((one) => [synopsis(one, locale), '.br']),
    ),
    ...section(
      'commands',
      COMMANDS.flatMap((one) => commandLines(one, locale)),
    ),
    ...section(
      'options',
      COMMON_OPTIONS.flatMap((one) => item(optionTerm(one, locale), optionText(one, locale))),
    ),
    ...section('formats', pairs(Object.entries(FORMAT_TEXTS))),
    ...section('status', pairs(EXIT_CODES.map(({ code, what }) => [String(code), what]))),
    ...section('environment', pairs(ENVIRONMENT)),
    ...section('files', pairs(FILES)),
    '',
  ].join('\n');
}

function synopsis(command: CommandDefinition, locale: Locale): string {
  return `.B ${NAME} ${command.name}\n${roff(usageOf(command, locale))}`;
}

function commandLines(command: CommandDefinition, locale: Locale): string[] {
  return [
    `.SS ${roff(`${NAME} ${command.name}`)}`,
    ...[command.summary, ...command.notes].flatMap((one) => [roff(inLocale(one, locale)), '.PP']),
    ...command.arguments.flatMap((one) =>
      item(argumentTerm(one, locale), inLocale(one.what, locale)),
    ),
    ...command.options.flatMap((one) => item(optionTerm(one, locale), optionText(one, locale))),
    ...command.examples.flatMap(({ line, what }) => [
      '.PP',
      roff(inLocale(what, locale)),
      '.PP',
      '.RS 4',
      '.nf',
      roff(line),
      '.fi',
      '.RE',
    ]),
  ];
}

function item(term: string, text: string): string[] {
  return ['.TP', `.B ${roff(term)}`, roff(text)];
}

/** Text of which the formatter obeys nothing. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gmu, '\\&$&');
}

/** The page of all commands, in Chinese and in English. */
export function commandLinePage(): string {
  const parts = (['zh-cn', 'en'] as const).map((locale) => pageIn(locale).join('\n\n'));
  return `${['# 命令行 Command line', ...parts].join('\n\n')}\n`;
}

function pageIn(locale: Locale): string[] {
  const words = (text: Bilingual) => inLocale(text, locale);
  const list = (pairs: readonly (readonly [string, Bilingual])[]) =>
    pairs.map(([term, what]) => `- \`${term}\`：${words(what)}`).join('\n');
  return [
    `## ${words({ zh: '用法', en: 'Usage' })}`,
    words(DESCRIPTION),
    ...COMMANDS.flatMap((one) => commandPart(one, locale)),
    `### ${words({ zh: '各命令都有的选项', en: 'Options of every command' })}`,
    optionList(COMMON_OPTIONS, locale),
    `### ${words({ zh: '输出格式', en: 'Formats of output' })}`,
    list(Object.entries(FORMAT_TEXTS)),
    `### ${words({ zh: '退出码', en: 'Exit codes' })}`,
    list(EXIT_CODES.map(({ code, what }) => [String(code), what])),
    `### ${words({ zh: '环境变量', en: 'Environment' })}`,
    list(ENVIRONMENT),
  ];
}

function commandPart(command: CommandDefinition, locale: Locale): string[] {
  const { name, summary, notes, options, examples } = command;
  const lines = examples.map(({ line, what }) => `# ${inLocale(what, locale)}\n${line}`);
  return [
    `### \`${NAME} ${name}\`${locale === 'en' ? ' ' : ''}`.trim(),
    [summary, ...notes].map((one) => inLocale(one, locale)).join('\n\n'),
    `\`${NAME} ${name} ${usageOf(command, locale)}\``,
    command.arguments
      .map((one) => `- \`${argumentTerm(one, locale)}\`：${inLocale(one.what, locale)}`)
      .join('\n'),
    ...(options.length > 0 ? [optionList(options, locale)] : []),
    ...(lines.length > 0 ? [`\`\`\`sh\n${lines.join('\n')}\n\`\`\``] : []),
  ];
}

function optionList(options: CommandDefinition['options'], locale: Locale): string {
  return options
    .map((one) => `- \`${optionTerm(one, locale)}\`：${optionText(one, locale)}`)
    .join('\n');
}
