import type { Format } from '../format/types';
import type { Tree } from '../syntax/tree';
import { bindBest } from './edition';
import { nationalBlocks } from './national-blocks';
import type { Noted } from './noted';
import { findSecond, type Second } from './second';
import { findSections } from './sections';
import { findSegments, isParted, type Segment } from './segments';
import type { BoundTable, Period, Section } from './types';

/** What the noted blocks of a text make by themselves. */
export interface Body {
  readonly second: Second | undefined;
  readonly sections: readonly Section[];
  readonly period: Period | undefined;
  /** Undefined where the tables are known without them. */
  readonly segments: readonly Segment[] | undefined;
  /** Whether a table goes on in another block. */
  readonly isParted: boolean;
}

/** Puts the noted blocks together: sections, and the segments that will be tables. */
export function readBody(tree: Tree, all: readonly Noted[]): Body {
  const second = findSecond(tree, all);
  const noted = second ? all.filter(({ from }) => from < second.from) : all;
  const placed = findSections(noted);
  const segments = findSegments(nationalBlocks(noted, placed));
  return {
    second,
    sections: placed.map(({ section }) => section),
    period: findPeriod(noted),
    segments,
    isParted: segments.some(isParted),
  };
}

function findPeriod(noted: readonly Noted[]): Period | undefined {
  for (const { notes } of noted) if (notes?.period) return notes.period;
  return undefined;
}

/**
 * Whether a body is the same wherever its blocks move, and whatever other words are between them: not
 * where a table goes on in another block, or where a second report begins.
 */
export function isStill(body: Body): boolean {
  return !body.second && !body.isParted;
}

/** The tables of segments, each in the edition in which it is written. */
export function bindTables(
  segments: readonly Segment[],
  preferred: Format,
  tree: Tree,
): BoundTable[] {
  return segments.flatMap((segment) => bindBest(segment, preferred, tree) ?? []);
}
