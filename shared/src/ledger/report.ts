import { spanOf } from '../draft/locate';
import { message } from '../messages';
import { yearWords } from '../report/year-words';
import { sliceOf } from '../syntax/tree';
import { oneLine } from '../text/one-line';
import { judged } from './told';
import type { Checked, LedgerEntry } from './types';

const OF_TITLE = ['title.missing', 'title.no-organ', 'title.no-year', 'title.form'];
const OF_YEAR = ['year.disagrees'];

/** The title of the report, and the year by whose form it is checked. */
export function* reportEntries({ draft, told }: Checked): Generator<LedgerEntry> {
  const { title, year, format, start } = draft.report;
  const findings = (rules: readonly string[]) => rules.flatMap((rule) => told.get(rule) ?? []);
  const place = spanOf(draft, title ?? start);
  const written = title ? oneLine(sliceOf(draft.tree, place.from, place.to)) : '';
  yield {
    id: 'report/title',
    kind: 'report',
    ...judged(findings(OF_TITLE), 'passed'),
    message: title ? message('ledger/title', { title: written }) : message('ledger/no-title'),
    place,
  };
  yield {
    id: 'report/year',
    kind: 'report',
    ...judged(findings(OF_YEAR), year ? 'passed' : 'undecided'),
    message: year
      ? message('ledger/year', { ...yearWords(draft.report), format: format.id })
      : message('ledger/no-year', { format: format.id }),
    place,
  };
}
