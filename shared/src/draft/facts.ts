import { organKey } from '../facts/organ-key';
import { sentencePrints } from '../facts/sentences';
import type { Range, ReportFacts, ReportHead, SectionFacts, TableFacts } from '../facts/types';
import { formatsWithTable } from '../format';
import { formPlaces } from '../format/tree';
import { formatDecimal } from '../numbers/decimal';
import { sourceOf } from '../prose/passage';
import type { BoundTable, Figure } from '../report/types';
import { positionAt } from '../syntax/positions';
import { ownCopy } from '../text/memo';
import { type Span, shift } from '../text/span';
import type { Draft } from './index';
import { spanInTable, spanOf, startOf } from './locate';
import { sectionedProse } from './prose';

/** Where a stretch of the draft stands in its file. */
type RangeOf = (span: Span) => Range;

/** Whose report a draft is, and of which year. */
export function headOf({ report: { title, year } }: Draft, uri: string): ReportHead {
  const organ = ownCopy(title?.organ ?? '');
  return { uri, organ, organKey: organKey(organ), year: year?.value };
}

/** What a draft says to other reports; places are those of its file, as `DraftFile` gives them. */
export function factsOf(
  draft: Draft,
  uri: string,
  rangeOf: RangeOf = (span) => rangeIn(draft, span),
): ReportFacts {
  const { title, format, tables, sections, start } = draft.report;
  return {
    ...headOf(draft, uri),
    format: format.id,
    start: rangeOf(spanOf(draft, title ?? start)),
    tables: tables
      .filter(({ isLost }) => !isLost)
      .map((table) => tableFacts(draft, table, rangeOf)),
    sections: sections.map(
      ({ spec, heading }): SectionFacts => ({
        id: spec.id,
        title: spec.title.text,
        range: rangeOf(spanOf(draft, heading)),
      }),
    ),
    sentences: sentencesOf(draft, rangeOf),
  };
}

function rangeIn({ tree }: Draft, { from, to }: Span): Range {
  return { start: positionAt(tree, from), end: positionAt(tree, to) };
}

function tableFacts(draft: Draft, table: BoundTable, rangeOf: RangeOf): TableFacts {
  const { spec } = table;
  const figures = formPlaces(spec).map(({ row, column }) =>
    table.byRow.get(row.id)?.figures.find((figure) => figure.column === column),
  );
  return {
    format: formatsWithTable(spec)[0]?.id ?? '',
    table: spec.id,
    values: figures.map(writtenValue),
    places: figures.flatMap((figure) => {
      if (!figure?.cell) return [-1, 0, 0];
      return flat(rangeOf(spanInTable(draft, table, figure.cell)));
    }),
  };
}

function writtenValue(figure: Figure | undefined): string | null {
  return figure?.reading.kind === 'number' ? formatDecimal(figure.reading.value) : null;
}

function flat({ start, end }: Range): number[] {
  return [start.line, start.character, end.line === start.line ? end.character : start.character];
}

function sentencesOf(draft: Draft, rangeOf: RangeOf): number[] {
  return sectionedProse(draft).flatMap(({ passages }) =>
    passages.flatMap(({ passage }) => {
      const start = startOf(draft, passage.block);
      return sentencePrints(passage).flatMap(({ print, from }) => {
        const { line, character } = rangeOf(
          shift(sourceOf(passage, { from, to: from + 1 }), start),
        ).start;
        return [print, line, character];
      });
    }),
  );
}
