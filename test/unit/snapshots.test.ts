import { expect, test } from 'vitest';
import { OpenDocument } from '../../server/src/document';
import type { DraftSettings } from '../../server/src/draft-settings';
import { Snapshots } from '../../server/src/snapshot';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { type Neighbours, NO_NEIGHBOURS, type ReportFacts } from '../../shared/src/facts/types';
import { NO_POLICY } from '../../shared/src/policy/types';
import { swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const LAST_YEAR = readText('test/fixtures/report-2021-last-year.md');
const OTHER = swap(LAST_YEAR, '| 行政规范性文件 | 9 | 4 | 62 |', '| 行政规范性文件 | 9 | 4 | 60 |');
const SETTINGS = { policy: NO_POLICY, config: undefined } as DraftSettings;

function factsFrom(text: string): ReportFacts {
  return factsOf(draftOf(text), 'file:///2022.md');
}

test('an answer is overtaken when the same version says something else by what another report says', () => {
  let neighbours: Neighbours = NO_NEIGHBOURS;
  let overtaken = 0;
  const snapshots = new Snapshots(
    () => neighbours,
    () => undefined,
    () => {
      overtaken++;
    },
  );
  const document = OpenDocument.of('file:///2023.md', STANDARD_REPORTS['2021']);
  const rules = (of: OpenDocument) => snapshots.of(of, SETTINGS).findings.map(({ rule }) => rule);
  expect(rules(document)).toEqual([]);
  // A report with which it agrees makes no difference.
  neighbours = { lastYear: factsFrom(LAST_YEAR) };
  expect(rules(document)).toEqual([]);
  expect(overtaken).toBe(0);
  neighbours = { lastYear: factsFrom(OTHER) };
  expect(rules(document)).toEqual(['series.in-force']);
  expect(rules(document)).toEqual(['series.in-force']);
  expect(overtaken).toBe(1);
  // Of another version the client is told anyway.
  neighbours = NO_NEIGHBOURS;
  expect(rules(document.changed([{ text: STANDARD_REPORTS['2021'] }], 2))).toEqual([]);
  expect(overtaken).toBe(1);
});
