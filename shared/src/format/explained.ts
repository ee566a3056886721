import { FORMATS, formatsWithTable } from './index';
import { everyNode } from './tree';
import type { Explanation, Format, SectionId, TableId, TableSpec } from './types';

/** Which part of which format something is about: enough to find its explanation again. */
export interface About {
  readonly format: string;
  readonly section?: SectionId;
  readonly table?: TableId;
  readonly block?: string;
  readonly row?: string;
  readonly column?: string;
}

/** The explanation of a part of a format; undefined where there is no such part. */
export function explanationOf({ format, section, ...place }: About): Explanation | undefined {
  const found = FORMATS.find(({ id }) => id === format);
  if (!found) return undefined;
  if (section) return found.sections.find(({ id }) => id === section)?.explanation;
  return inTable(found, place);
}

function inTable(
  format: Format,
  about: Omit<About, 'format' | 'section'>,
): Explanation | undefined {
  const table = format.tables.find(({ id }) => id === about.table);
  const block = table?.blocks.find(({ id }) => id === about.block);
  const rows = everyNode(block?.rows ?? []);
  const columns = everyNode(block?.columns ?? []);
  return (rows.find(({ id }) => id === about.row) ?? columns.find(({ id }) => id === about.column))
    ?.explanation;
}

/** A table of the form, as something may be about it. */
export function aboutTable(table: TableSpec): About {
  return { format: formatsWithTable(table).at(-1)?.id ?? '', table: table.id };
}
