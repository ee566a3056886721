import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../../shared/src/features/selection';
import type { Span } from '../../../shared/src/text/span';
import { handle } from '../context';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import type { Feature } from './feature';

/** What a selection grows to: figure, row, table and section; word, sentence and paragraph. */
export const SELECTION_RANGES: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(context) {
    context.connection.onSelectionRanges(
      handle(context, null, ({ document, draft }, { positions }): SelectionRange[] | null => {
        const offsets = positions.map((position) => document.offsetAt(position));
        return selectionsAt(draft, offsets).map((spans, index) =>
          toSelectionRange(document, spans, offsets[index] ?? 0),
        );
      }),
    );
  },
};

/** Every position must be answered, with the place itself where there is nothing around it. */
function toSelectionRange(
  document: OpenDocument,
  spans: readonly Span[],
  offset: number,
): SelectionRange {
  const around = spans.length > 0 ? spans : [{ from: offset, to: offset }];
  const outer = around.reduceRight<SelectionRange | undefined>((parent, span) => {
    const range = toRange(document, span);
    return parent ? { range, parent } : { range };
  }, undefined);
  return outer ?? { range: toRange(document, { from: offset, to: offset }) };
}
