import { figureColumns, figureRows } from '../../shared/src/format/tree';
import type { Format, TableSpec } from '../../shared/src/format/types';
import { LAYOUTS } from '../../shared/src/layouts';
import type { LayoutId } from '../../shared/src/layouts/types';
import { type FigureText, sectionSkeleton } from '../../shared/src/report/skeleton';
import { consistentTable } from './figures';

/** Every layout there is, as the registry has them. */
export const EVERY_LAYOUT: readonly LayoutId[] = LAYOUTS.map(({ id }) => id);

const PROSE = [
  '2023年，收到申请31件，其中自然人29件、法人2件，予以公开28件。',
  '组织培训2次，更新指南1份；𠮷林路窗口全年接待群众1,208人次；依法应对复议、诉讼。',
];

/** A whole report in a layout, with prose in its sections and figures that agree. */
export function reportIn(layout: LayoutId, format: Format): string {
  const year = format.years.from;
  const head = [
    `${layout === 'markdown' ? '# ' : ''}青溪县${year}年政府信息公开工作年度报告\n`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。\n`,
  ];
  const sections = format.sections.map((section) => {
    const skeleton = sectionSkeleton(section, format, { layout, lineBreak: '\n' }, figuresFor);
    const hasTable = format.tables.some((table) => table.section === section.id);
    return hasTable ? skeleton : [skeleton, ...PROSE, ''].join('\n');
  });
  return [...head, ...sections].join('\n');
}

/** Figures that agree, for each place of a table. */
function figuresFor(table: TableSpec): FigureText {
  const values = consistentTable(table, (at) => (at * 7) % 13);
  const places = figureRows(table).flatMap(({ block, row }) =>
    figureColumns(block).map((column) => `${row.id}/${block.id}/${column.id}`),
  );
  const at = new Map(places.map((place, index) => [place, values[index] ?? '']));
  const blocks = new Map(figureRows(table).map(({ block, row }) => [row, block]));
  return ({ row, column }) => at.get(`${row.id}/${blocks.get(row)?.id}/${column.id}`) ?? '';
}
