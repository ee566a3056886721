import type { Place } from '../syntax/place';
import { sameElements } from '../text/memo';
import type { Report, Section } from './types';

/** The report before, where the new one says the same of the same blocks. */
export function keepSame(report: Report, before: Report | undefined): Report {
  return before && isSame(report, before) ? before : report;
}

function isSame(one: Report, other: Report): boolean {
  return (
    isSameTitle(one.title, other.title) &&
    one.period === other.period &&
    one.year?.value === other.year?.value &&
    one.year?.source === other.year?.source &&
    one.format === other.format &&
    one.governed === other.governed &&
    areSameSections(one.sections, other.sections) &&
    sameElements(one.tables, other.tables) &&
    isSamePlace(one.second, other.second) &&
    isSamePlace(one.garbled, other.garbled) &&
    one.garbled?.count === other.garbled?.count &&
    isSamePlace(one.start, other.start) &&
    one.lineBreak === other.lineBreak &&
    one.endsLine === other.endsLine
  );
}

function isSameTitle(one: Report['title'], other: Report['title']): boolean {
  return (
    isSamePlace(one, other) &&
    one?.organ === other?.organ &&
    one?.year === other?.year &&
    one?.usual === other?.usual
  );
}

function areSameSections(one: readonly Section[], other: readonly Section[]): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((section, index) => isSameSection(section, other[index]))
  );
}

function isSameSection(one: Section, other: Section | undefined): boolean {
  return (
    one.heading === other?.heading &&
    one.hasWords === other.hasWords &&
    sameElements(one.fees, other.fees)
  );
}

function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.anchor === other?.anchor && one?.from === other?.from && one?.to === other?.to;
}
