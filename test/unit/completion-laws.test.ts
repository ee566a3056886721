import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../shared/src/draft';
import { completionsAt } from '../../shared/src/features/completion';
import { asText } from '../../shared/src/features/completion/pieces';
import type { Completion } from '../../shared/src/features/completion/types';
import { enterAt } from '../../shared/src/features/enter';
import { FORMATS, LATEST } from '../../shared/src/format';
import { rowName } from '../../shared/src/format/names';
import type { LayoutId } from '../../shared/src/layouts/types';
import { lineBreakOf, lineEnd, lineStart } from '../../shared/src/text/lines';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tableIn } from '../helpers/tables';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const ROWS_A_LINE: readonly LayoutId[] = ['markdown', 'tab-rows', 'pipe-rows', 'lead-pipe-rows'];
const ROWS = ['carried-in', 'refused.query', 'not-processed.confirm', 'carried-out'];

function taken(text: string, { from, to, candidate }: Completion): string {
  return text.slice(0, from) + asText(candidate.insert) + text.slice(to);
}

/** The text without a row, and where the line stood in which it was. */
function withoutRow(text: string, id: string): { text: string; at: number; label: string } {
  const row = tableIn(text, 'three')?.byRow.get(id);
  if (!row?.label) throw new Error(id);
  const from = lineStart(text, row.label.from);
  const to = lineEnd(text, row.label.from) + lineBreakOf(text).length;
  return { text: text.slice(0, from) + text.slice(to), at: from, label: rowName(row.spec) };
}

/** What the figures of a draft are, those of one row left out. */
function figuresBut(draft: Draft, id: string): string[] {
  return draft.report.tables.flatMap(({ rows }) =>
    rows
      .filter(({ spec }) => spec.id !== id)
      .flatMap(({ spec, figures }) => figures.map(({ cell }) => `${spec.id} ${cell?.text}`)),
  );
}

describe.each(ROWS_A_LINE)('a row that is missing in %s', (layout) => {
  test.each(ROWS)('is written again as %s, blank, and all else stays', (id) => {
    for (const { apply } of MANNERS) {
      const whole = apply(reportIn(layout, LATEST));
      const { text, at, label } = withoutRow(whole, id);
      const typed = text.slice(0, at) + lineBreakOf(text) + text.slice(at);
      const found = completionsAt(draftOf(typed), at);
      const own = found.find(({ candidate }) => candidate.label === label);
      expect(found[0], 'it is the first that is offered').toBe(own);
      if (own) expectRow(taken(typed, own), whole, id);
    }
  });

  test.each(ROWS)('is written by Enter behind the row before it: %s', (id) => {
    const whole = reportIn(layout, LATEST);
    const { text, at } = withoutRow(whole, id);
    const found = enterAt(draftOf(text), at - 1);
    expect(found).toBeDefined();
    if (found) expectRow(text.slice(0, found.from) + found.text + text.slice(found.to), whole, id);
  });
});

function expectRow(text: string, whole: string, id: string): void {
  const [draft, before] = [draftOf(text), draftOf(whole)];
  expect(figuresBut(draft, id)).toEqual(figuresBut(before, id));
  const row = draft.report.tables.find(({ spec }) => spec.id === 'three')?.byRow.get(id);
  expect(row?.figures.map(({ reading }) => reading.kind)).toEqual(Array(7).fill('blank'));
}

test.each(
  FORMATS.flatMap((format) => EVERY_LAYOUT.map((layout) => ({ layout, id: format.id, format }))),
)(
  'anywhere in $layout of $id what is offered goes into the line of the caret',
  ({ layout, format }) => {
    const text = reportIn(layout, format);
    const draft = draftOf(text);
    for (let at = 0; at <= text.length; at += 31) {
      for (const { from, to, end, filter, candidate } of completionsAt(draft, at)) {
        expect(lineStart(text, at)).toBeLessThanOrEqual(from);
        expect(from).toBeLessThanOrEqual(at);
        expect(to).toBeGreaterThanOrEqual(at);
        expect(Math.max(to, end)).toBeLessThanOrEqual(lineEnd(text, at));
        expect(filter.startsWith(text.slice(from, at)), filter).toBe(true);
        expect(candidate.insert.length).toBeGreaterThan(0);
      }
    }
  },
);

test('in a sound report nothing is offered unasked where its prose and its figures end', () => {
  const text = STANDARD_REPORTS['2021'];
  const draft = draftOf(text);
  const ends = [...text.matchAll(/[。\d](?=\n)|\d(?= \|)/gu)].map(({ index }) => index + 1);
  const offers = ends.flatMap((at) => completionsAt(draft, at));
  expect(offers.map(({ candidate }) => candidate.label)).toEqual([]);
});
