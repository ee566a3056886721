import { formatsWithTable } from '../format';
import { message } from '../messages';
import { yearWords } from '../report/year-words';
import { placeIn } from '../syntax/place';
import type { ReportRule, RuleDocs } from './types';

export const tableEditionDocs: RuleDocs = {
  name: { zh: '表是另一版格式的', en: 'A table of the other edition' },
  what: {
    zh: '报告年度应使用的格式与这张表的版式不同。表仍按它自己的版式检查勾稽关系。',
    en: 'The table is written in another edition of the form than the report’s year calls for. Its own identities are still checked.',
  },
  why: {
    zh: '2019、2020 年度用国办公开办函〔2019〕60号的格式，2021 年度起用〔2021〕30号的格式，两版的表二和表三不同。',
    en: 'Reports for 2019 and 2020 follow notice 〔2019〕60号, those from 2021 on notice 〔2021〕30号; tables two and three differ.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [],
};

export const tableEdition: ReportRule = {
  meta: {
    id: 'table.edition',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    for (const { spec, block, anchor } of report.tables) {
      if (report.format.tables.includes(spec)) continue;
      const [own] = formatsWithTable(spec);
      const args = {
        table: spec.name,
        edition: own?.basis ?? '',
        wanted: report.format.basis,
        ...yearWords(report),
      };
      yield { ...placeIn(block, anchor), message: message('table.edition', args) };
    }
  },
};
