import type { Range } from 'vscode-languageserver';
import type { Span } from '../../shared/src/text/span';
import type { OpenDocument } from './document';

/** Offsets to the protocol's positions; both count UTF-16 units. */
export function toRange(document: OpenDocument, { from, to }: Span): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) };
}

/** The protocol's positions to offsets; positions outside the document are clamped to it. */
export function toSpan(document: OpenDocument, { start, end }: Range): Span {
  return { from: document.offsetAt(start), to: document.offsetAt(end) };
}
