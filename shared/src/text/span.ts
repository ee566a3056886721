/** A stretch of text: UTF-16 offsets, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same stretch, moved by `by` UTF-16 units. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, from: span.from + by, to: span.to + by };
}

/** Whether `offset` lies in the span; both ends count, so that a caret at the end still hits. */
export function touches(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to;
}

/** Whether two spans share a character, or meet where one of them is empty. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The order of the text; of two that begin at the same place the shorter one comes first. */
export function byPlace(one: Span, other: Span): number {
  return one.from - other.from || one.to - other.to;
}
