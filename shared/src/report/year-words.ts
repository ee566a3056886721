import type { MessageArg } from '../messages';
import type { Report, YearSource } from './types';

const SOURCES: Readonly<Record<YearSource, { zh: string; en: string }>> = {
  title: { zh: '标题', en: 'the title' },
  period: { zh: '统计期限', en: 'the period sentence' },
  prose: { zh: '正文', en: 'the prose' },
};

/** Which year the report is taken to be for, and by what: message arguments `year` and `source`. */
export function yearWords({ year, format, tables }: Report): Readonly<Record<string, MessageArg>> {
  if (year) return { year: year.value, source: SOURCES[year.source] };
  const edition = { zh: `未知（按 ${format.id} 年格式）`, en: `unknown (${format.id} format)` };
  const tableHeads = { zh: '表头', en: 'the table heads' };
  const nothing = { zh: '现行格式', en: 'the format in force' };
  return { year: edition, source: tables.length > 0 ? tableHeads : nothing };
}
