import { type FormCell, formRows } from '../../../shared/src/format/form';
import { layOut } from '../../../shared/src/format/grid';
import type { Format, SectionId, TableSpec } from '../../../shared/src/format/types';
import { layoutNamed } from '../../../shared/src/layouts';
import type { Organ } from './organs';
import type { Random } from './random';
import { type Filled, figureKey, worth } from './tables';

/** Where in a report sentences stand that speak of one thing or another. */
export type Spot = 'open' | 'asked' | 'managed' | 'platform' | 'watched' | 'table' | 'improved';

/** Sentences of a spot, and where they begin in the text. */
interface Written {
  readonly text: string;
  readonly starts: ReadonlyMap<Spot, number>;
}

/** How a report is set: its headings with # or without, and sub-headings on lines of their own or not. */
interface Setting {
  readonly marks: boolean;
  readonly runIn: boolean;
}

interface Content {
  readonly setting: Setting;
  readonly filled: Filled;
  readonly organ: Organ;
  readonly year: number;
  readonly prose: ReadonlyMap<Spot, { readonly text: string }>;
}

const PARTS: readonly (readonly [Spot, string, string])[] = [
  ['open', '（一）主动公开', '坚持以公开为常态、不公开为例外，及时发布应当公开的内容。'],
  ['asked', '（二）依申请公开', '规范登记、审核、答复、送达各环节，依法保障申请人的权利。'],
  ['managed', '（三）政府信息管理', '落实发布审核和保密审查制度，对已公开的内容动态更新。'],
  ['platform', '（四）政府信息公开平台建设', '优化网站检索和下载功能，方便公众查阅。'],
  ['watched', '（五）监督保障', '开展工作考核和社会评议，未发生责任追究的情形。'],
];

const FIVE = [
  ['（一）主要问题', '部分内容更新不够及时，解读形式较为单一。'],
  ['（二）改进情况', '针对上述问题，逐项制定措施。'],
] as const;

/** A whole report: tables as the form has them, in pipes, and prose with what is put into its spots. */
export function writeReport(content: Content): Written {
  const { filled, prose, setting } = content;
  const starts = new Map<Spot, number>();
  const heading = (id: SectionId) => headingOf(filled.format, id, setting);
  let text = opening(content);
  const put = (spot: Spot, lead: string) => {
    text += lead;
    starts.set(spot, text.length);
    text += `${prose.get(spot)?.text ?? ''}\n\n`;
  };
  text += heading('one');
  for (const [spot, title, lead] of PARTS) put(spot, partOf(title, lead, setting));
  text += casesNamed(filled);
  for (const table of filled.format.tables) {
    text += heading(table.section);
    if (table.id === 'three') put('table', '');
    text += `${tableText(table, filled)}\n\n`;
  }
  const [problems, improved] = FIVE;
  text += `${heading('five')}${partOf(...problems, setting)}\n\n`;
  put('improved', partOf(...improved, setting));
  text += `${heading('six')}${lastWords(filled.format)}\n`;
  return { text, starts };
}

function opening({ filled, organ, year, setting }: Content): string {
  const title = `${setting.marks ? '# ' : ''}${organ.name}${year}年政府信息公开工作年度报告\n\n`;
  const based =
    '根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》';
  const period = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  return `${title}${based}（${filled.format.basis}）编制。${period}\n\n`;
}

function headingOf({ sections }: Format, id: SectionId, { marks }: Setting): string {
  const title = sections.find((section) => section.id === id)?.title.text;
  return `${marks ? '## ' : ''}${title}\n\n`;
}

function partOf(title: string, lead: string, { marks, runIn }: Setting): string {
  return runIn ? `${title}。${lead}` : `${marks ? '### ' : ''}${title}\n\n${lead}`;
}

/** Who had reviews or suits and says nothing of them is asked about it; a word is enough. */
function casesNamed(filled: Filled): string {
  if (worth(filled, ['reviews', 'suits']) === 0) return '';
  return '对因政府信息公开引发的行政复议和行政诉讼，均依法答辩、应诉。\n\n';
}

function lastWords({ fee }: Format): string {
  return fee ? fee.sentence : '无。';
}

function tableText(table: TableSpec, filled: Filled): string {
  const rows = formRows(table).map((row) => row.map((cell) => filledCell(table, cell, filled)));
  return layoutNamed('markdown').write(layOut(rows), '\n', true);
}

function filledCell({ id }: TableSpec, cell: FormCell, { of }: Filled): FormCell {
  if (!cell.figure) return cell;
  const { row, column } = cell.figure;
  return { ...cell, text: String(of.get(figureKey(id, row.id, column.id)) ?? 0) };
}

/** Where a sentence may stand that speaks of what it speaks of. */
export function spotFor(text: string, random: Random): Spot {
  if (/申请|复议|诉讼|答复/u.test(text)) return random.pick(['asked', 'asked', 'asked', 'table']);
  if (/规范性文件|行政许可|处罚|收费|采购/u.test(text)) return random.pick(['open', 'managed']);
  return random.pick(['open', 'managed', 'platform', 'watched', 'improved']);
}
