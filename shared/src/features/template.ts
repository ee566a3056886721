import { formatOfYear, LATEST } from '../format';
import type { NewReportLayout } from '../names';
import { sectionSkeleton } from '../report/skeleton';

/** What a new report is for. */
export interface NewReport {
  readonly organ: string;
  readonly year: number;
  readonly layout: NewReportLayout;
}

/**
 * Writes the national form of a year for an organ: title, period, six sections, tables with blank
 * figures. A figure is never filled in: a 0 is a statement, and only the author can make it.
 */
export function newReport({ organ, year, layout }: NewReport): string {
  const format = formatOfYear(year) ?? LATEST;
  const lineBreak = '\n';
  const title = `${layout === 'markdown' ? '# ' : ''}${organ}${year}年政府信息公开工作年度报告`;
  const period =
    '根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》' +
    `（${format.basis}）编制。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const sections = format.sections.map((section) =>
    sectionSkeleton(section, format, { layout, lineBreak }),
  );
  return [title + lineBreak, period + lineBreak, ...sections].join(lineBreak);
}
