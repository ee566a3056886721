import type { IdentitySpec, TableSpec } from '../../shared/src/format/types';

const words = (text: string) => ({ zh: text, en: text });

/** A form of one block with rows and columns of these ids, for what no national form has. */
export function formOf(
  rows: readonly string[],
  columns: readonly string[],
  identities: readonly IdentitySpec[],
): TableSpec {
  const named = (id: string) => ({ id, label: { text: id }, explanation: words(id) });
  return {
    id: 'three',
    section: 'three',
    name: words('form'),
    blocks: [
      {
        id: 'block',
        columns: columns.map((id) => ({ ...named(id), kind: 'count' as const })),
        rows: rows.map(named),
      },
    ],
    identities,
    carries: [],
    comparable: [],
  };
}

/** Rows of each column that add up to the last of them. */
export function columnSum(parts: readonly string[], total: string): IdentitySpec {
  const name = words(`${parts.join('+')}=${total}`);
  return { id: 'leaf-total', name, each: 'column', left: parts, right: [total], total };
}
