import type { CommandDefinition } from './types';

export const EXPLAIN: CommandDefinition = {
  name: 'explain',
  summary: {
    zh: '说明一条规则，或国家格式中的一章、一行、一列、一条依据',
    en: 'explain a rule, or a section, row, column or article of the national form',
  },
  notes: [
    {
      zh: '名称可以是规则名、标签的全称或简称、拼音首字母、条款号；有多个时列出，没有时列出相近的，退出码为 2。',
      en: 'A name is that of a rule, a label in full or short, its initials in pinyin, or the number of an article. Where several fit they are listed; where none does, what is alike is listed and the exit code is 2.',
    },
  ],
  arguments: [
    {
      word: { zh: '名称', en: 'name' },
      completes: 'explained',
      isRequired: true,
      isMany: true,
      what: { zh: '规则、行、列、章节或条款', en: 'a rule, row, column, section or article' },
    },
  ],
  options: [
    {
      name: 'format',
      letter: 'f',
      value: { word: { zh: '格式', en: 'format' }, choices: ['text', 'markdown'] },
      default: 'text',
      what: { zh: '输出格式', en: 'format of the output' },
    },
  ],
  examples: [
    {
      line: 'nianbao explain table.identity',
      what: { zh: '说明一条规则', en: 'explains a rule' },
    },
    {
      line: 'nianbao explain 结转下年度继续办理',
      what: { zh: '说明一行', en: 'explains a row' },
    },
  ],
};
