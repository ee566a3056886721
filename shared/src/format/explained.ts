import { FORMATS, formatsWithTable } from './index';
import { everyNode } from './tree';
import type {
  BlockSpec,
  ColumnSpec,
  Format,
  PartSpec,
  RowSpec,
  SectionId,
  SectionSpec,
  TableId,
  TableSpec,
} from './types';

/** Which part of which format something is about: enough to find it again. */
export interface About {
  readonly format: string;
  readonly section?: SectionId;
  /** The label of a part of the section. */
  readonly part?: string;
  readonly table?: TableId;
  readonly block?: string;
  readonly row?: string;
  readonly column?: string;
}

/** A part of a format that is explained. */
export type Explained =
  | { readonly section: SectionSpec; readonly part: PartSpec | undefined }
  | { readonly block: BlockSpec; readonly row: RowSpec }
  | { readonly block: BlockSpec; readonly column: ColumnSpec };

/** The part of a format that something is about; undefined where there is no such part. */
export function partAbout({ format, section, part, ...place }: About): Explained | undefined {
  const found = FORMATS.find(({ id }) => id === format);
  if (section === undefined) return found && inTable(found, place);
  const spec = found?.sections.find(({ id }) => id === section);
  return spec && { section: spec, part: spec.parts.find(({ label }) => label.text === part) };
}

function inTable(
  format: Format,
  about: Omit<About, 'format' | 'section' | 'part'>,
): Explained | undefined {
  const table = format.tables.find(({ id }) => id === about.table);
  const block = table?.blocks.find(({ id }) => id === about.block);
  if (!block) return undefined;
  const row = everyNode(block.rows).find(({ id }) => id === about.row);
  if (row) return { block, row };
  const column = everyNode(block.columns).find(({ id }) => id === about.column);
  return column && { block, column };
}

/** A table of the form, as something may be about it. */
export function aboutTable(table: TableSpec): About {
  return { format: formatsWithTable(table).at(-1)?.id ?? '', table: table.id };
}
