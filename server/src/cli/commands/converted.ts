import { draftOf } from '../../../../shared/src/draft';
import { type DraftFile, readDraftFile } from '../../../../shared/src/draft/file';
import { spanInTable } from '../../../../shared/src/draft/locate';
import { convertTable } from '../../../../shared/src/features/convert';
import { exportReport } from '../../../../shared/src/features/export';
import { applyEdits } from '../../../../shared/src/features/fixes';
import type { Bilingual } from '../../../../shared/src/format/types';
import type { Message } from '../../../../shared/src/messages';
import type { TableLayout } from '../../../../shared/src/names';
import type { Target } from './targets';

/** In which layout the tables of a report then are; as data they are in none. */
const LAYOUTS: Readonly<Record<Exclude<Target, 'json'>, TableLayout>> = {
  markdown: 'markdown',
  tsv: 'tab-rows',
  html: 'html',
};

/** A report in other layouts, and the tables that stay as they are. */
export interface Converted {
  readonly text: string;
  readonly refused: readonly {
    readonly line: number;
    readonly table: Bilingual;
    readonly reason: Message;
  }[];
}

/**
 * Writes each table of a report in a layout, its prose as it is, or all of it as data. Of a web page it
 * is the text that the page shows.
 */
export function converted(text: string, target: Target): Converted {
  const file = readDraftFile(text);
  if (target === 'json') {
    return { text: `${JSON.stringify(exportReport(file), undefined, 2)}\n`, refused: [] };
  }
  const layout = LAYOUTS[target];
  const refused: Converted['refused'][number][] = [];
  let shown = file.shown;
  // The last table first: where those before it stand does not change then.
  for (let index = file.draft.report.tables.length - 1; index >= 0; index--) {
    const draft = shown === file.shown ? file.draft : draftOf(shown);
    const table = draft.report.tables[index];
    if (!table || table.layout === layout) continue;
    const { edit, refusal } = convertTable(draft, table, layout);
    if (edit) shown = applyEdits(shown, [edit]);
    else refused.unshift({ line: lineOf(file, index), table: table.spec.name, reason: refusal });
  }
  return { text: shown, refused };
}

/** The line of the file in which a table begins, counted from 1. */
function lineOf({ draft, rangeOf }: DraftFile, index: number): number {
  const table = draft.report.tables[index];
  return table ? rangeOf(spanInTable(draft, table, table)).start.line + 1 : 1;
}
