import { NEW_REPORT_LAYOUTS } from '../../../../shared/src/names';
import { CONFIG, FORCE, OUTPUT_FILE, PATHS } from './options';
import type { CommandDefinition } from './types';

export const SUM: CommandDefinition = {
  name: 'sum',
  summary: {
    zh: '把各单位的报告汇总成一份报告的表格',
    en: 'add the reports of units up, into the tables of a report that sums them',
  },
  notes: [
    {
      zh: '写明 --organ 时，把所给的各单位报告汇总成该机关的一份新报告；写明 --into 时，把合计写入这份报告的表格，只改数字；都不写时，给一份报告，按其 nianbao.json 的 sums 汇总。空白不按 0 计：单位不全，或某一格有单位没有填数，该格不写，并说明是哪些单位。',
      en: 'With --organ the reports of units that are given make a new report of that organ; with --into their sums are written into the tables of that report, figures alone; with neither, one report is given, and `sums` in its nianbao.json says what it sums. A blank is not 0: where units are missing, or one says nothing at a figure, that figure is not written, and the units are named.',
    },
    {
      zh: '没有通过自身检查的单位在标准错误中首先列出。退出码：0 已汇总；1 有无法汇总的格，或有单位没有通过检查；2 用法不对，或有文件读不了。',
      en: 'Units that fail their own checks are listed first, on standard error. Exit code: 0 summed; 1 some figure is open, or a unit fails its checks; 2 wrong usage, or a file that cannot be read.',
    },
  ],
  arguments: [PATHS],
  options: [
    {
      name: 'organ',
      value: { word: { zh: '机关', en: 'organ' } },
      what: {
        zh: '新报告的机关全称；写到标准输出，或 --output 的文件',
        en: 'the full name of the organ of a new report, which goes to standard output, or to --output',
      },
    },
    {
      name: 'year',
      letter: 'y',
      value: { word: { zh: '年度', en: 'year' } },
      what: {
        zh: '汇总的年度；不写时为各单位报告共同的年度。其他年度的报告不计入',
        en: 'the year to sum; without it the one of all units. Reports of other years are left out',
      },
    },
    {
      name: 'into',
      value: { word: { zh: '文件', en: 'file' }, completes: 'path' },
      what: { zh: '把合计写入这份报告', en: 'write the sums into this report' },
    },
    {
      name: 'dry-run',
      what: {
        zh: '不写文件，输出统一格式的差异；有要改的，退出码为 1',
        en: 'write no file, print a unified diff; end with 1 where something would change',
      },
    },
    {
      name: 'sheet',
      value: { word: { zh: '文件', en: 'file' }, completes: 'path' },
      what: {
        zh: '另写一份底稿：每一格中各单位的数字；以 .md、.csv 或 .json 结尾',
        en: 'also write a sheet of what each unit adds to each figure; its name ends in .md, .csv or .json',
      },
    },
    {
      name: 'layout',
      value: { word: { zh: '写法', en: 'layout' }, choices: NEW_REPORT_LAYOUTS },
      default: 'markdown',
      what: {
        zh: '新报告中表的写法：tab-rows 每行一行，markdown 竖线表，tab-cells 每格一行',
        en: 'how the tables of a new report are written: tab-rows a row a line, markdown pipe tables, tab-cells a cell a line',
      },
    },
    OUTPUT_FILE,
    FORCE,
    ...CONFIG,
  ],
  examples: [
    {
      line: "nianbao sum '单位/2023/*.md' --organ 某县 --year 2023 -o 某县2023.md --sheet 底稿.csv",
      what: {
        zh: '汇总成一份新报告，另写底稿',
        en: 'makes a new report of the units, with a sheet',
      },
    },
    {
      line: 'nianbao sum 单位/ --into 某县2023.md --dry-run',
      what: {
        zh: '看看汇总后哪些数字会改',
        en: 'shows which figures of a report would change',
      },
    },
    {
      line: 'nianbao sum 某县2023.md',
      what: {
        zh: '按 nianbao.json 写明的单位汇总',
        en: 'sums the units that nianbao.json declares',
      },
    },
  ],
};
