import { labelKey } from '../text/key';
import { rememberedByWord } from '../text/memo';
import { FORMATS } from './index';
import { LabelIndex, type LabelQuality } from './label-index';
import { SECTIONS } from './sections';
import { everyNode, figureColumns, figureRows } from './tree';
import type { BlockSpec, ColumnSpec, Label, RowSpec, SectionSpec, TableSpec } from './types';

/** What a label of a table stands for. */
export type LabelRole =
  | { readonly role: 'heading' | 'corner'; readonly block: BlockSpec }
  | { readonly role: 'column'; readonly block: BlockSpec; readonly column: ColumnSpec }
  | { readonly role: 'row'; readonly block: BlockSpec; readonly row: RowSpec };

/** The six section titles. */
export const SECTION_TITLES = new LabelIndex<SectionSpec>(
  SECTIONS.map((section) => [section.title, section]),
);

/** Every edition of every table, each once. */
export const TABLES: readonly TableSpec[] = [...new Set(FORMATS.flatMap(({ tables }) => tables))];

const INDEXES: ReadonlyMap<TableSpec, LabelIndex<LabelRole>> = new Map(
  TABLES.map((table) => [table, new LabelIndex(labelsOf(table))]),
);

/** The labels of one edition of a table. */
export function tableLabels(table: TableSpec): LabelIndex<LabelRole> {
  const index = INDEXES.get(table);
  if (!index) throw new Error(`table ${table.id} belongs to no format`);
  return index;
}

/** Whether a wording is a label of any table. */
export const isLabel: (text: string) => boolean = rememberedByWord((text) =>
  TABLES.some((table) => tableLabels(table).find(text).length > 0),
);

/** What a wording may be as a label of any table; nothing of it where it is none. */
export interface LabelUse {
  /** A row with figures of its own, or a group of rows. */
  readonly row: boolean;
  readonly group: boolean;
  /** An article, a corner or a column. */
  readonly head: boolean;
  /** How many figures its row has; 0 where it is no row. */
  readonly figures: number;
  /** It is the national wording, and not one that is only known. */
  readonly national: boolean;
  /** It is a wording by itself, and not one with words added or left out. */
  readonly whole: boolean;
}

const IN_PART: ReadonlySet<LabelQuality> = new Set(['definition', 'shortened']);

/** What a wording may be in any table. */
export const labelUse: (text: string) => LabelUse = rememberedByWord((text) => {
  const hits = TABLES.flatMap((table) => tableLabels(table).find(text));
  const rows = hits.flatMap(({ item }) => (item.role === 'row' ? item : []));
  const figures = rows.map(({ block, row }) => (row.children ? 0 : figureColumns(block).length));
  return {
    row: rows.some(({ row }) => !row.children),
    group: rows.some(({ row }) => row.children),
    figures: Math.max(0, ...figures),
    head: hits.length > rows.length,
    national: hits.some(({ quality }) => quality === 'national'),
    whole: hits.some(({ quality }) => !IN_PART.has(quality)),
  };
});

/** All wordings of all labels, set apart by what no key holds. */
const EVERY_KEY = [...new Set(TABLES.flatMap((table) => [...tableLabels(table).keys()]))].join(
  '\n',
);

/** Numerals of numbers and what keys leave out belong to labels as well. */
const LABEL_CHARACTERS: ReadonlySet<string> = new Set(`${EVERY_KEY}一二三四五六七八九十的`);

/** From here on are the characters of Chinese, after letters and signs of other kinds. */
const FIRST_CHINESE = '\u2e80';
const LAST_PUNCTUATION = '\u3020';

/**
 * Whether some character stands in no label of any table, and so makes a wording no label: a cheap
 * test, for the sake of the words that somebody is typing.
 */
export function hasForeignCharacter(text: string): boolean {
  for (const character of text) {
    if (character < FIRST_CHINESE || LABEL_CHARACTERS.has(character)) continue;
    const isMark = character >= '\u3000' && character <= LAST_PUNCTUATION;
    if (!isMark && character < '\uff00' && !LABEL_CHARACTERS.has(labelKey(character))) return true;
  }
  return false;
}

/** No number before a label is longer. */
const LONGEST_NUMBER = 6;

/** Whether a wording is a label of any table or a piece of one, be it only its number. */
export const isPartOfLabel: (text: string) => boolean = rememberedByWord((text) => {
  const key = labelKey(text);
  if (key === '') return text.length <= LONGEST_NUMBER;
  return EVERY_KEY.includes(key) || isLabel(text);
});

const ROW_KEYS: readonly string[] = [
  ...new Set(
    TABLES.flatMap((table) => figureRows(table).map(({ row }) => labelKey(row.label?.text ?? ''))),
  ),
];

/** Whether the national label of a row with figures begins so. */
export const beginsRowLabel: (text: string) => boolean = rememberedByWord((text) => {
  const key = labelKey(text);
  return ROW_KEYS.some((one) => one.startsWith(key));
});

/**
 * The editions of tables that a wording proves: those with such a label, unless the wording is used
 * in different tables (总计, 其他), which proves nothing.
 */
export const tablesNaming: (text: string) => readonly TableSpec[] = rememberedByWord((text) => {
  const tables = TABLES.filter((table) => tableLabels(table).find(text).length > 0);
  const ids = new Set(tables.map(({ id }) => id));
  return ids.size === 1 && !isCommon(tables, text) ? tables : [];
});

function isCommon(tables: readonly TableSpec[], text: string): boolean {
  return tables.some((table) => {
    const roles = new Set(
      tableLabels(table)
        .find(text)
        .map(({ item }) => item.role),
    );
    return roles.has('row') && roles.has('column');
  });
}

function* labelsOf(table: TableSpec): Generator<readonly [Label, LabelRole]> {
  for (const block of table.blocks) {
    if (block.heading) yield [block.heading, { role: 'heading', block }];
    if (block.corner) yield [block.corner, { role: 'corner', block }];
    for (const column of everyNode(block.columns)) {
      yield [column.label, { role: 'column', block, column }];
    }
    for (const row of everyNode(block.rows)) {
      if (row.label) yield [row.label, { role: 'row', block, row }];
    }
  }
}
