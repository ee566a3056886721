import { CONFIG, PATHS, STDIN_NAME } from './options';
import type { CommandDefinition, OptionDefinition } from './types';

/** Commands that write into the files they are given. */

const DRY_RUN: OptionDefinition = {
  name: 'dry-run',
  what: {
    zh: '不写文件，输出统一格式的差异；有要改的，退出码为 1',
    en: 'write no file, print a unified diff; end with 1 where something would change',
  },
};

export const FIX: CommandDefinition = {
  name: 'fix',
  summary: {
    zh: '改正不影响内容的写法（如全角数字），数值一律不动',
    en: 'put right how things are written (such as full-width digits); no figure is changed',
  },
  notes: [
    {
      zh: '文件按原编码、原换行符写回，要么整个写好，要么原样不动；读入之后被别人改过的、原编码写不下的，不写并说明。标准输入的结果写到标准输出。',
      en: 'Files are written back in their own encoding and with their own line breaks, as a whole or not at all; one that has changed since it was read, or cannot be written in its encoding, is left alone and told. What comes on standard input goes to standard output.',
    },
  ],
  arguments: [PATHS],
  options: [DRY_RUN, ...CONFIG, STDIN_NAME],
  examples: [
    {
      line: 'nianbao fix --dry-run 稿件/',
      what: { zh: '看看会改什么', en: 'shows what would be changed' },
    },
  ],
};

export const FORMAT: CommandDefinition = {
  name: 'format',
  summary: {
    zh: '整理版面：单元格空白、Markdown 表对齐、空行、标题序号；内容不变',
    en: 'tidy reports: blanks around cells, columns of Markdown tables, empty lines, numbers of headings; what they say stays',
  },
  notes: FIX.notes,
  arguments: [PATHS],
  options: [
    {
      name: 'check',
      what: {
        zh: '不写文件，只列出要整理的文件；有要整理的，退出码为 1',
        en: 'write no file, name those that would change; end with 1 where there is one',
      },
    },
    DRY_RUN,
    {
      name: 'ambiguous-width',
      value: { word: { zh: '宽度', en: 'width' }, choices: ['narrow', 'wide'] },
      default: 'narrow',
      what: {
        zh: '“ ” ① 这类字符在所用字体中的宽度，影响 Markdown 表的对齐',
        en: 'how wide the font shows characters such as “ ” and ①, for the columns of Markdown tables',
      },
    },
    ...CONFIG,
    STDIN_NAME,
  ],
  examples: [
    {
      line: 'nianbao format --check 稿件/',
      what: { zh: '列出没有整理好的文件', en: 'names the files that are not tidy' },
    },
  ],
};
