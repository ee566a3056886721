import { CONFIG, FAIL_ON_CHOICES, OUTPUT, STDIN_NAME } from './options';
import type { ArgumentDefinition, CommandDefinition } from './types';

/** For people, for a document, for programs. */
export const COMPARISON_FORMATS = ['readable', 'markdown', 'json'] as const;

function reportArgument(word: ArgumentDefinition['word']): ArgumentDefinition {
  return {
    word,
    completes: 'path',
    isRequired: true,
    isMany: false,
    what: {
      zh: '一份报告的文件，或 - 为标准输入',
      en: 'a file that holds one report, or - for standard input',
    },
  };
}

export const COMPARE: CommandDefinition = {
  name: 'compare',
  summary: {
    zh: '比较两份报告：同一机关的两个年度、同一报告的两稿，或两个机关',
    en: 'compare two reports: two years of one organ, two versions of one report, or two organs',
  },
  notes: [
    {
      zh: '逐项比较表中的数（前、后、增减、幅度），逐句比较正文，并列出新出现和消失的问题。两份用不同版式的，只比较含义相同的数据项。未知的数不按 0 计算。',
      en: 'Compares the tables figure by figure (before, after, difference, percent), the prose sentence by sentence, and lists findings that are new or gone. Of two editions only what means the same is compared. What is unknown is not taken for 0.',
    },
  ],
  arguments: [
    reportArgument({ zh: '前一份', en: 'first' }),
    reportArgument({ zh: '后一份', en: 'second' }),
  ],
  options: [
    {
      name: 'format',
      letter: 'f',
      value: { word: { zh: '格式', en: 'format' }, choices: COMPARISON_FORMATS },
      default: 'readable',
      what: {
        zh: '输出格式：readable 给人看，markdown，json 给程序',
        en: 'format of the output: readable for people, markdown, json for programs',
      },
    },
    {
      name: 'all',
      what: { zh: '没有变化的数据项也列出', en: 'list figures that did not change, too' },
    },
    {
      name: 'fail-on',
      value: { word: { zh: '级别', en: 'severity' }, choices: FAIL_ON_CHOICES },
      default: 'never',
      what: {
        zh: '后一份新出现这一级别或更重的问题时，退出码为 1；never 为从不',
        en: 'end with 1 where the second report has a new finding of this severity or a graver one; never: do not',
      },
    },
    OUTPUT,
    ...CONFIG,
    STDIN_NAME,
  ],
  examples: [
    {
      line: 'nianbao compare 2022年报.txt 2023年报.txt',
      what: { zh: '比较两个年度', en: 'compares two years' },
    },
    {
      line: 'git show HEAD:年报.md | nianbao compare - 年报.md --fail-on error',
      what: {
        zh: '与上次提交的稿件比较，新出现错误时退出码为 1',
        en: 'compares a draft with what was committed, and ends with 1 where an error is new',
      },
    },
  ],
};
