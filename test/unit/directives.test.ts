import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { convertTable } from '../../shared/src/features/convert';
import { applyEdits } from '../../shared/src/features/fixes';
import { formatDraft } from '../../shared/src/features/format';
import { LATEST } from '../../shared/src/format';
import { sameTable } from '../../shared/src/report/same-table';
import { splitLines } from '../../shared/src/text/lines';
import { brief } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';

const DIRECTIVE = '<!-- nianbao-disable-next-line row.extra: 本机关情况 -->';

/** The text with a line that speaks to the checker above each of its lines, one at a time. */
function* withDirective(text: string): Generator<string> {
  for (const { from } of splitLines(text)) {
    yield `${text.slice(0, from)}${DIRECTIVE}\n${text.slice(from)}`;
  }
}

describe.each(EVERY_LAYOUT)('a comment in a report in %s', (layout) => {
  const text = reportIn(layout, LATEST);

  test('makes no difference on any line to what is read and found', { timeout: 60_000 }, () => {
    const { report } = draftOf(text);
    const found = brief(text);
    for (const commented of withDirective(text)) {
      const other = draftOf(commented).report;
      const where = commented.slice(0, commented.indexOf(DIRECTIVE)).slice(-60);
      expect(other.tables.length, where).toBe(report.tables.length);
      for (const [index, table] of report.tables.entries()) {
        const same = other.tables[index];
        expect(same && sameTable(table, same) && same.layout === layout, where).toBe(true);
      }
      expect(other.sections.map(({ text: words }) => words)).toEqual(
        report.sections.map(({ text: words }) => words),
      );
      const told = brief(commented).filter((one) => !one.startsWith('suppression.unused'));
      expect(told).toEqual(found);
    }
  });

  test('is left out where the table around it is written in another layout', () => {
    const commented = inTable(text);
    const draft = draftOf(commented);
    const table = draft.report.tables[1];
    if (!table) throw new Error('no table');
    expect(table.text).toContain(DIRECTIVE);
    const other = layout === 'markdown' ? 'tab-rows' : 'markdown';
    const { edit, refusal } = convertTable(draft, table, other);
    expect(refusal).toBeUndefined();
    const written = applyEdits(commented, edit ? [edit] : []);
    expect(written).not.toContain('nianbao-');
    expect(draftOf(written).report.tables.map((one) => one.rows.length)).toEqual(
      draft.report.tables.map((one) => one.rows.length),
    );
  });

  test('stays where a draft is tidied', () => {
    const tidy = (draft: string) =>
      applyEdits(draft, formatDraft(draftOf(draft), { ambiguousWidth: 'narrow' }).edits);
    expect(tidy(inTable(text))).toBe(inTable(tidy(text)));
  });
});

/** The text with the comment above a row amid table three. */
function inTable(text: string): string {
  const at = text.indexOf('（二）部分公开');
  const from = text.lastIndexOf('\n', at) + 1;
  return `${text.slice(0, from)}${DIRECTIVE}\n${text.slice(from)}`;
}
