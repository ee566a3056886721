import { CHECK_OPTIONS, PATHS } from './options';
import type { CommandDefinition } from './types';

export const CHECK: CommandDefinition = {
  name: 'check',
  summary: {
    zh: '检查报告，逐条指出问题和所在的行',
    en: 'check reports, and show each finding with its line',
  },
  notes: [
    {
      zh: '读不了的文件会在标准错误中说明，不影响其他文件。按稿件中的注释或 nianbao.json 忽略的问题不计入退出码，并列出理由。',
      en: 'A file that cannot be read is told on standard error and stops none of the others. What a comment in a draft or a nianbao.json suppresses does not count, and is listed with its reason.',
    },
  ],
  arguments: [PATHS],
  options: CHECK_OPTIONS,
  examples: [
    {
      line: 'nianbao check 稿件/',
      what: { zh: '检查一个文件夹中的全部报告', en: 'checks all reports of a folder' },
    },
    {
      line: "nianbao check '2023/**/*.md' --format json --output result.json",
      what: {
        zh: '检查各层文件夹中的 Markdown 文件，结果写成 JSON',
        en: 'checks the Markdown files of all folders, and writes JSON',
      },
    },
    {
      line: 'nianbao check - --stdin-name 草稿.md < 草稿.md',
      what: { zh: '检查标准输入', en: 'checks standard input' },
    },
  ],
};
