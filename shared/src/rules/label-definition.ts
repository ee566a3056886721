import { labelRemarks } from './help/label-remarks';
import type { RuleDocs, TableRule } from './types';

export const labelDefinitionDocs: RuleDocs = {
  name: { zh: '标签后附有说明', en: 'A label with a definition behind it' },
  what: {
    zh: '国家格式的标签后面有括号说明，多为地方的填报说明。',
    en: 'Behind the national label stands a note in brackets, mostly a local instruction for filling in.',
  },
  why: {
    zh: '公开的报告中一般不保留填报说明。',
    en: 'Published reports usually do not keep instructions for filling in.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政强制 |',
      bad: '| 行政强制（含行政强制措施） |',
      restores: false,
    },
  ],
};

export const labelDefinition: TableRule = {
  meta: {
    id: 'label.definition',
    severity: 'information',
    since: '0.1.0',
  },
  checkTable: (table) => labelRemarks(table, ['definition'], 'label.definition', false),
};
