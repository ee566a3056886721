import fc from 'fast-check';
import { FORMATS } from '../../shared/src/format';
import {
  cellsBehind,
  type FormCell,
  formRows,
  formWidth,
  labelWidth,
} from '../../shared/src/format/form';
import { layOut } from '../../shared/src/format/grid';
import { figureColumns } from '../../shared/src/format/tree';
import type { Label, TableSpec } from '../../shared/src/format/types';
import { TABLES } from '../../shared/src/format/vocabulary';
import { layoutNamed } from '../../shared/src/layouts';
import type { LayoutId } from '../../shared/src/layouts/types';
import { consistentTable } from './figures';

/** A report with one national table, as some author may have written it. */
export interface Generated {
  /** Which of all editions of tables. */
  readonly table: number;
  readonly lineBreak: string;
  /** Of what its figures are made, which agree. */
  readonly seed: number;
  /** What some of the figures are instead, by their places. */
  readonly odd: readonly (readonly [number, string])[];
  /** Which of its wordings each label has, over and over. */
  readonly wordings: readonly number[];
  /** A row of the author’s own stands behind all others. */
  readonly extra: boolean;
}

const FIGURES = ['/', '-', '—', '无', '0', '0.5', '1,208', '１２', '-3', '12件', '007'];
const ODD = ['', '', ...FIGURES, '4a|b'];

/** Reports whose odd figures are among some. */
function generated(odd: readonly string[]): fc.Arbitrary<Generated> {
  return fc.record({
    table: fc.nat({ max: TABLES.length - 1 }),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    seed: fc.nat({ max: 97 }),
    odd: fc.array(fc.tuple(fc.nat({ max: 200 }), fc.constantFrom(...odd)), { maxLength: 8 }),
    wordings: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 12 }),
    extra: fc.boolean(),
  });
}

const ANY = generated(ODD);
const WITHOUT_BLANKS = generated(FIGURES);

/** Reports that layouts can hold, all of them. */
export function generatedFor(layouts: readonly LayoutId[]): fc.Arbitrary<Generated> {
  return layouts.every((id) => layoutNamed(id).keepsBlanks) ? ANY : WITHOUT_BLANKS;
}

/** Writes a generated report in a layout, with nothing that one of some layouts cannot hold. */
export function generatedText(
  report: Generated,
  layout: LayoutId,
  heldBy: readonly LayoutId[] = [layout],
): string {
  const { table: index, lineBreak } = report;
  const spec = tableOf(index);
  const format = FORMATS.find(({ tables }) => tables.includes(spec));
  const section = format?.sections.find(({ id }) => id === spec.section);
  const marks = layout === 'markdown' ? '#' : '';
  const rows = rowsOf(
    report,
    heldBy.every((id) => layoutNamed(id).keepsHeads),
  );
  const table = layoutNamed(layout).write(layOut(rows), lineBreak, true);
  const lines = [
    `${marks}青溪县${format?.years.from}年政府信息公开工作年度报告`,
    `${marks}${section?.title.text}`,
    table,
    '以上数据由各单位报送，县政务公开办公室汇总。',
  ];
  return lines.map((line) => line + lineBreak).join(lineBreak);
}

function tableOf(index: number): TableSpec {
  const spec = TABLES[index];
  if (!spec) throw new Error(`no table ${index}`);
  return spec;
}

function rowsOf(
  { table, seed, odd, wordings, extra }: Generated,
  keepsHeads: boolean,
): FormCell[][] {
  const spec = tableOf(table);
  const figures = consistentTable(spec, (at) => (at * seed) % 13);
  for (const [at, text] of odd) figures[at % figures.length] = text;
  const form = formRows(spec);
  let [figure, label] = [0, 0];
  const rows = form.map((row) =>
    row.map((cell) => {
      const text = cell.figure
        ? (figures[figure++ % figures.length] ?? '')
        : wording(spec, cell.text, wordings[label++ % wordings.length] ?? 0);
      return { ...cell, text };
    }),
  );
  const block = spec.blocks.at(-1);
  if (!extra || !block || labelWidth(block) === 0) return rows;
  // In lines without marks a word and one number behind the table may as well be a sentence.
  if (!keepsHeads && figureColumns(block).length === 1) return rows;
  const own = cellsBehind(block, formWidth(spec), (_, at) => ({
    text: figures[at % figures.length] ?? '',
  }));
  return [...rows, [{ text: '备查事项', columns: labelWidth(block), rows: 1 }, ...own]];
}

/** A label as the form has it, in another known wording, or with other brackets and blanks. */
function wording(spec: TableSpec, text: string, choice: number): string {
  const known = labelsOf(spec).find((label) => label.text === text);
  const others = [...(known?.accepted ?? []), ...(known?.listed ?? []), ...(known?.wrong ?? [])];
  const narrow = text.replace(/[（）]/gu, (mark) => mark.normalize('NFKC'));
  const spaced = text.replace(/(?<=[)）])/u, ' ');
  return [...others, narrow, spaced][choice] ?? text;
}

function labelsOf({ blocks }: TableSpec): Label[] {
  const nodes: readonly Nested[] = blocks.flatMap(({ columns, rows }) => [...columns, ...rows]);
  const own = blocks.flatMap(({ heading, corner }) => [heading ?? [], corner ?? []].flat());
  return [...own, ...nodes.flatMap(below)];
}

interface Nested {
  readonly label?: Label;
  readonly children?: readonly Nested[];
}

function below({ label, children }: Nested): Label[] {
  return [...(label ? [label] : []), ...(children ?? []).flatMap(below)];
}
