import { NEW_REPORT_LAYOUTS } from '../../../../shared/src/names';
import { TARGETS } from '../commands/targets';
import { FORCE, OUTPUT_FILE, PATHS, STDIN_NAME } from './options';
import type { CommandDefinition } from './types';

/** Commands that make something new of what they are given. */

export const CONVERT: CommandDefinition = {
  name: 'convert',
  summary: {
    zh: '把报告中的表改写成另一种写法，正文不变；原文件不动',
    en: 'write the tables of a report in another layout, its prose as it is; the file stays as it was',
  },
  notes: [
    {
      zh: '改写后会重新读一遍，数值、标签或文字有出入的表保持原样，说明原因，退出码为 1。网页按其显示的文字改写。',
      en: 'What was written is read again; a table of which a figure, a label or a word would differ stays as it is, the reason is told, and the exit code is 1. Of a web page it is the text that the page shows.',
    },
  ],
  arguments: [PATHS],
  options: [
    {
      name: 'to',
      value: { word: { zh: '写法', en: 'layout' }, choices: TARGETS },
      isRequired: true,
      what: {
        zh: 'markdown 竖线表，tsv 制表符分隔，html 网页表格，json 全部数据（结构见 schemas/report.schema.json）',
        en: 'markdown: pipe tables, tsv: cells with tabs between, html: HTML tables, json: all of the report as data (see schemas/report.schema.json)',
      },
    },
    {
      ...OUTPUT_FILE,
      what: {
        zh: '写入文件；多份报告时为已有的文件夹',
        en: 'write to a file; of several reports into a folder that is there',
      },
    },
    FORCE,
    STDIN_NAME,
  ],
  examples: [
    {
      line: 'nianbao convert --to markdown 年报.txt -o 年报.md',
      what: { zh: '把表改写成 Markdown 表', en: 'makes Markdown of the tables' },
    },
  ],
};

export const NEW: CommandDefinition = {
  name: 'new',
  summary: {
    zh: '写出国家格式的空白报告，数据一律留空',
    en: 'write the national form of a year with its figures blank',
  },
  notes: [],
  arguments: [
    {
      word: { zh: '机关', en: 'organ' },
      isRequired: true,
      isMany: false,
      what: { zh: '机关全称，写入标题', en: 'the full name of the organ, as the title has it' },
    },
  ],
  options: [
    {
      name: 'year',
      letter: 'y',
      value: { word: { zh: '年度', en: 'year' } },
      what: { zh: '报告年度；不写时为去年', en: 'the year of the report; last year without it' },
    },
    {
      name: 'layout',
      value: { word: { zh: '写法', en: 'layout' }, choices: NEW_REPORT_LAYOUTS },
      default: 'markdown',
      what: {
        zh: '表的写法：tab-rows 每行一行，markdown 竖线表，tab-cells 每格一行',
        en: 'how the tables are written: tab-rows a row a line, markdown pipe tables, tab-cells a cell a line',
      },
    },
    OUTPUT_FILE,
    FORCE,
  ],
  examples: [
    {
      line: 'nianbao new 某县财政局 --year 2023 -o 年报.md',
      what: { zh: '新建一份 2023 年度的报告', en: 'begins a report for 2023' },
    },
  ],
};
