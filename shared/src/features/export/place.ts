import type { DraftFile } from '../../draft/file';
import type { Range } from '../../facts/types';
import type { Span } from '../../text/span';
import type { ExportedPlace } from './types';

/** Where a stretch of a draft stands in its file, as people count. */
export function placeOf({ rangeOf }: DraftFile, span: Span): ExportedPlace {
  return countedFromOne(rangeOf(span));
}

/** A range as people count: lines and columns from 1. */
export function countedFromOne({ start, end }: Range): ExportedPlace {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
