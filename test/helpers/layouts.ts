import { applyEdits } from '../../shared/src/features/fixes';
import type { Format } from '../../shared/src/format/types';
import { LAYOUTS } from '../../shared/src/layouts';
import type { LayoutId } from '../../shared/src/layouts/types';
import { sectionSkeleton } from '../../shared/src/report/skeleton';
import { findingsIn } from './check';
import { consistentTable } from './figures';

/** Every layout there is, as the registry has them. */
export const EVERY_LAYOUT: readonly LayoutId[] = LAYOUTS.map(({ id }) => id);

const PROSE = [
  '2023年，收到申请31件，其中自然人29件、法人2件，予以公开28件。',
  '组织培训2次，更新指南1份；𠮷林路窗口全年接待群众1,208人次。',
];

/** A whole report in a layout, with prose in its sections and figures that agree. */
export function reportIn(layout: LayoutId, format: Format): string {
  const year = format.years.from;
  const head = [
    `${layout === 'markdown' ? '# ' : ''}青溪县${year}年政府信息公开工作年度报告\n`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。\n`,
  ];
  const sections = format.sections.map((section) => {
    const skeleton = sectionSkeleton(section, format, { layout, lineBreak: '\n' });
    const hasTable = format.tables.some((table) => table.section === section.id);
    return hasTable ? skeleton : [skeleton, ...PROSE, ''].join('\n');
  });
  return filled([...head, ...sections].join('\n'), format);
}

/** Every blank figure gets a number, by the fix that writes zeros. */
function filled(text: string, format: Format): string {
  const blank = findingsIn(text).filter(({ rule }) => rule === 'table.blank');
  const edits = blank.flatMap(({ fixes }, index) => {
    const spec = format.tables[index];
    const values = spec ? consistentTable(spec, (at) => (at * 7) % 13) : [];
    const zeros = fixes.at(-1)?.edits ?? [];
    return zeros.map((edit, at) => ({ ...edit, text: edit.text.replace('0', values[at] ?? '0') }));
  });
  return applyEdits(text, edits);
}
