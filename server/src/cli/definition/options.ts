import { OUTPUT_FORMATS } from '../writers';
import type { ArgumentDefinition, OptionDefinition } from './types';

/** Options that several commands have. */

const SEVERITY_CHOICES = ['error', 'warning', 'information', 'hint'] as const;
export const FAIL_ON_CHOICES = [...SEVERITY_CHOICES, 'never'] as const;
const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
const LANG_CHOICES = ['zh-cn', 'en'] as const;

const FILE = { word: { zh: '文件', en: 'file' }, completes: 'path' } as const;

/** Every command has these. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  {
    name: 'lang',
    value: { word: { zh: '语言', en: 'language' }, choices: LANG_CHOICES },
    what: {
      zh: '提示和帮助的语言：zh-cn 或 en。不写时看环境变量 LC_ALL、LC_MESSAGES、LANG：英文环境用英文，其他用中文',
      en: 'language of messages and help: zh-cn or en. Without it LC_ALL, LC_MESSAGES and LANG decide: English where they speak English, else Chinese',
    },
  },
  {
    name: 'color',
    value: { word: { zh: '何时', en: 'when' }, choices: COLOR_CHOICES },
    default: 'auto',
    what: {
      zh: '何时用颜色：auto 只在终端中，并遵守 NO_COLOR 和 FORCE_COLOR；always 总是；never 从不',
      en: 'when to use colours: auto on a terminal only, obeying NO_COLOR and FORCE_COLOR; always; never',
    },
  },
  { name: 'no-color', what: { zh: '同 --color never', en: 'the same as --color never' } },
];

export const PATHS: ArgumentDefinition = {
  word: { zh: '路径', en: 'path' },
  completes: 'path',
  isRequired: true,
  isMany: true,
  what: {
    zh: '文件、文件夹、通配符（加引号，** 为任意层文件夹），或 - 为标准输入。文件夹中只检查像年度报告的 .txt .md .markdown .html .htm .nianbao 文件，不看以点开头的文件夹和 node_modules；直接写出的文件总是检查。编码自动识别：UTF-8、UTF-16、GB18030',
    en: 'files, folders, globs (quoted; ** is any depth of folders), or - for standard input. Of a folder those .txt .md .markdown .html .htm .nianbao files are taken that look like a report, none from folders that begin with a dot or from node_modules; a file that is named is always taken. Encodings are told by the bytes: UTF-8, UTF-16, GB18030',
  },
};

export const STDIN_NAME: OptionDefinition = {
  name: 'stdin-name',
  value: FILE,
  what: {
    zh: '标准输入的内容当作这个文件：用于显示，并按其位置找 nianbao.json',
    en: 'what standard input is called: shown as the file, and by its place nianbao.json is found',
  },
};

export const CONFIG: readonly OptionDefinition[] = [
  {
    name: 'config',
    value: FILE,
    what: {
      zh: '所有报告都用这个配置文件，不找最近的 nianbao.json',
      en: 'one configuration file for all reports, in place of the nearest nianbao.json of each',
    },
  },
  {
    name: 'no-config',
    what: { zh: '不用任何 nianbao.json', en: 'obey no nianbao.json' },
  },
];

export const OUTPUT_FILE: OptionDefinition = {
  name: 'output',
  letter: 'o',
  value: FILE,
  what: {
    zh: '写入文件，不写到标准输出',
    en: 'write to a file in place of standard output',
  },
};

export const FORCE: OptionDefinition = {
  name: 'force',
  what: { zh: '替换已有的文件', en: 'replace files that are there' },
};

export const OUTPUT: OptionDefinition = {
  ...OUTPUT_FILE,
  what: {
    zh: '写入文件，不写到标准输出；写完才替换原有文件',
    en: 'write to a file in place of standard output; what is there is replaced once all is written',
  },
};

const QUIET: OptionDefinition = {
  name: 'quiet',
  letter: 'q',
  what: {
    zh: '只输出问题，不输出每份报告和全部的小结',
    en: 'print findings alone, without a line for each report and for the run',
  },
};

const VERBOSE: OptionDefinition = {
  name: 'verbose',
  letter: 'v',
  what: {
    zh: '逐个列出文件夹中没有检查的文件和原因',
    en: 'name each file of a folder that is not checked, and say why',
  },
};

export const CHECK_OPTIONS: readonly OptionDefinition[] = [
  {
    name: 'format',
    letter: 'f',
    value: { word: { zh: '格式', en: 'format' }, choices: OUTPUT_FORMATS },
    default: 'readable',
    what: {
      zh: '输出格式',
      en: 'format of the output',
    },
  },
  OUTPUT,
  {
    name: 'fail-on',
    value: { word: { zh: '级别', en: 'severity' }, choices: FAIL_ON_CHOICES },
    default: 'warning',
    what: {
      zh: '有这一级别或更重的问题时，退出码为 1；never 为从不',
      en: 'end with 1 where there is a finding of this severity or a graver one; never: do not',
    },
  },
  {
    name: 'min-severity',
    value: { word: { zh: '级别', en: 'severity' }, choices: SEVERITY_CHOICES },
    default: 'hint',
    what: { zh: '不显示比这一级别轻的问题', en: 'leave out findings less grave than this' },
  },
  {
    name: 'select',
    isMany: true,
    value: { word: { zh: '规则', en: 'rule' }, completes: 'rule' },
    what: {
      zh: '只要这些规则的问题：规则名如 figure.unit，或一类如 figure；可写多次或用逗号隔开',
      en: 'findings of these rules only: names such as figure.unit, or a room such as figure; several times or with commas',
    },
  },
  {
    name: 'ignore',
    isMany: true,
    value: { word: { zh: '规则', en: 'rule' }, completes: 'rule' },
    what: {
      zh: '不要这些规则的问题，写法同上。report.garbled、report.unrecognised、year.before-formats 不能略去',
      en: 'leave out findings of these rules, named alike. report.garbled, report.unrecognised and year.before-formats stay',
    },
  },
  {
    name: 'with',
    isMany: true,
    value: FILE,
    what: {
      zh: '只用来对照、不检查的报告（如上年的）：文件、文件夹或通配符；可写多次',
      en: 'reports that are compared with and not checked, such as those of last year: files, folders or globs; several times',
    },
  },
  {
    name: 'jobs',
    letter: 'j',
    value: { word: { zh: '线程数', en: 'threads' } },
    what: {
      zh: '用几个线程检查；不写时按文件数和核数定：每 3000 个文件多用一个线程，不超过核数',
      en: 'by how many threads files are checked. Without it one more is used for every 3,000 files, and no more than there are cores',
    },
  },
  {
    name: 'cache',
    what: {
      zh: '把结果存入 .nianbao-cache，没有改动的报告下次不再检查。内容以报告本身为密钥加密，没有报告的人读不到；文件夹可随时删除',
      en: 'keep results in .nianbao-cache, so that what has not changed is not checked again. They are enciphered by the report itself, and say nothing to whoever does not have it; the folder may be deleted at any time',
    },
  },
  {
    name: 'cache-folder',
    value: FILE,
    what: {
      zh: '同 --cache，存入这个文件夹',
      en: 'the same as --cache, kept in this folder',
    },
  },
  {
    name: 'ledger',
    what: {
      zh: '同时输出台账：核对了哪些内容，各是什么结果。用于 readable 和 markdown；json 和 ndjson 中本来就有',
      en: 'also print the ledger: all that was checked, with its result. For readable and markdown; json and ndjson have it anyway',
    },
  },
  {
    name: 'no-ledger',
    what: { zh: '不输出台账', en: 'leave the ledger out' },
  },
  ...CONFIG,
  STDIN_NAME,
  QUIET,
  VERBOSE,
];
