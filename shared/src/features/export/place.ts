import type { DraftFile } from '../../draft/file';
import type { Span } from '../../text/span';
import type { ExportedPlace } from './types';

/** Where a stretch of a draft stands in its file, as people count. */
export function placeOf({ rangeOf }: DraftFile, span: Span): ExportedPlace {
  const { start, end } = rangeOf(span);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
