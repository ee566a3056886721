import { message } from '../messages';
import { tableSkeleton } from '../report/skeleton';
import { insertLinesBehind, mannerOf } from './help/insert';
import type { ReportRule, RuleDocs } from './types';

export const tableMissingDocs: RuleDocs = {
  name: { zh: '缺少统计表', en: 'A table is missing' },
  what: {
    zh: '第二、三、四章的标题之下没有找到国家格式的表。表可能是图片，或在转成文字时丢失。',
    en: 'Under the heading of section two, three or four no table of the national form was found. It may be an image, or was lost on the way to text.',
  },
  why: {
    zh: '三张表是统一格式的组成部分，须以文字形式公开，才能检索和汇总。',
    en: 'The three tables are part of the national form; only as text can they be searched and added up.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [],
};

export const tableMissing: ReportRule = {
  meta: {
    id: 'table.missing',
    severity: 'error',
    since: '0.1.0',
  },
  *check(report) {
    for (const table of report.format.tables) {
      const found = report.tables.some(({ spec }) => spec.id === table.id);
      const section = report.sections.find(({ spec }) => spec.id === table.section);
      if (found || !section) continue;
      const manner = mannerOf(report);
      const skeleton = tableSkeleton(table, manner).replace(/(?:\r\n|\r|\n)$/u, '');
      const edit = insertLinesBehind(section.heading, skeleton, manner);
      const title = message('fix/insert-table', { table: table.name });
      yield {
        ...section.heading,
        message: message('table.missing', { table: table.name }),
        fixes: [{ title, edits: [edit], preferred: true, lossless: false }],
      };
    }
  },
};
