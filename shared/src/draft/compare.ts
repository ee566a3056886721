import { blocksOf, textOf } from '../syntax/tree';
import { type Draft, draftOf, findingsIn } from './index';
import { startOf } from './locate';

/** Where two values differ, and what stands there in either. */
export interface Difference {
  readonly path: string;
  readonly values: readonly [unknown, unknown];
}

/**
 * The first difference between a draft that was read edit by edit and the same text read at once;
 * undefined where there is none, as the incremental law demands.
 */
export function differenceFromScratch(draft: Draft): Difference | undefined {
  const scratch = draftOf(textOf(draft.tree));
  return (
    difference('blocks', [...blocksOf(draft.tree)], [...blocksOf(scratch.tree)]) ??
    difference('lengths', lengthsOf(draft), lengthsOf(scratch)) ??
    difference('report', draft.report, scratch.report) ??
    difference('places', placesOf(draft), placesOf(scratch)) ??
    difference('findings', findingsIn(draft), findingsIn(scratch))
  );
}

function lengthsOf({ tree: { length, breaks } }: Draft): readonly number[] {
  return [length, breaks];
}

/** Where the parts of a report are, which it does not know itself. */
function placesOf(draft: Draft): readonly number[] {
  const { title, period, sections, tables, second, garbled, start } = draft.report;
  const places = [title, period, second, garbled, start].flatMap((place) => place?.anchor ?? []);
  const anchors = [
    ...places,
    ...sections.map(({ heading }) => heading.anchor),
    ...tables.map(({ block }) => block),
  ];
  return [startOf(draft, 'end'), ...anchors.map((anchor) => startOf(draft, anchor))];
}

/** The first difference of two values that hold no cycle; the same object is equal to itself. */
function difference(path: string, one: unknown, other: unknown): Difference | undefined {
  if (Object.is(one, other)) return undefined;
  if (isCollection(one) && isCollection(other)) {
    return difference(`${path}.entries`, [...one], [...other]);
  }
  if (!isObject(one) || !isObject(other)) return { path, values: [one, other] };
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = difference(`${path}.${key}`, one[key], other[key]);
    if (found) return found;
  }
  return undefined;
}

function isCollection(value: unknown): value is Iterable<unknown> {
  return value instanceof Map || value instanceof Set;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
