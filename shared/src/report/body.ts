import type { Format } from '../format/types';
import type { Tree } from '../syntax/tree';
import { memoisedWith } from '../text/memo';
import { bindBest } from './edition';
import { nationalBlocks } from './national-blocks';
import type { Noted } from './noted';
import { findSecond, type Second } from './second';
import { findSections } from './sections';
import { findSegments, isParted, type Segment } from './segments';
import type { BoundTable, Period, Report, Section } from './types';

/** What the noted blocks of a text make by themselves. */
export interface Body {
  readonly second: Second | undefined;
  readonly sections: readonly Section[];
  readonly period: Period | undefined;
  readonly segments: readonly Segment[];
  readonly unread: Report['unread'];
}

/** Puts the noted blocks together: sections, and the segments that will be tables. */
export function readBody(tree: Tree, all: readonly Noted[]): Body {
  const second = findSecond(tree, all);
  const noted = second ? all.filter(({ from }) => from < second.from) : all;
  const placed = findSections(noted);
  const { segments, unread } = findSegments(nationalBlocks(noted, placed));
  const sections = placed.map(({ section }) => section);
  return { second, sections, period: findPeriod(noted), segments, unread };
}

function findPeriod(noted: readonly Noted[]): Period | undefined {
  for (const { notes } of noted) if (notes?.period) return notes.period;
  return undefined;
}

/**
 * Whether a body is the same wherever its blocks move, and whatever other words are between them: not
 * where a table goes on in another block, or where a second report begins.
 */
export function isStill({ second, segments }: Body): boolean {
  return !second && !segments.some(isParted);
}

interface Binding {
  readonly preferred: Format;
  readonly tree: Tree;
}

/** The tables of a body, each in the edition in which it is written. */
export const bindTables: (body: Body, binding: Binding) => readonly BoundTable[] = memoisedWith(
  ({ segments }, { preferred, tree }) =>
    segments.flatMap((segment) => bindBest(segment, preferred, tree) ?? []),
  (one, other) => one.preferred === other.preferred,
);
