import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../shared/src/text/span';

/** Offsets to the protocol's positions; both count UTF-16 units. */
export function toRange(document: TextDocument, { from, to }: Span): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) };
}

/** The protocol's positions to offsets; positions outside the document are clamped to it. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { from: document.offsetAt(start), to: document.offsetAt(end) };
}
