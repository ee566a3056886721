import { headOf } from '../../../shared/src/draft/facts';
import type { ReportFacts } from '../../../shared/src/facts/types';
import { sumChanges, tablesOf } from '../../../shared/src/features/sum/changes';
import { type Sheet, sheetOf, type UnitCheck } from '../../../shared/src/features/sum/sheet';
import { sheetMarkdown } from '../../../shared/src/features/sum/write-sheet';
import type { Bilingual } from '../../../shared/src/format/types';
import { inLocale, message, say } from '../../../shared/src/messages';
import {
  SUM_UNITS_REQUEST,
  type SumUnitsParams,
  type SumUnitsResult,
} from '../../../shared/src/names';
import { missingWords } from '../../../shared/src/rules/help/missing-words';
import { type Context, handle } from '../context';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshot';
import type { FolderReports } from '../workspace/folder-reports';
import { countOf } from '../workspace/known-report';
import type { ReadUnits } from '../workspace/unread-units';
import { canonical } from '../workspace/uri';
import type { Feature } from './feature';

/** A request of our own: what writes the sum of its units into a report that is declared to sum them. */
export const SUM_UNITS: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = handle<Params, SumUnitsResult | null>(context, null, (snapshot, { read }) =>
      sumUnits(context, snapshot, read),
    );
    context.connection.onRequest(SUM_UNITS_REQUEST, async ({ uri }: SumUnitsParams, token) => {
      await context.reports.settled();
      const read = await unreadUnits(context, uri);
      return answer({ textDocument: { uri }, read }, token);
    });
  },
};

interface Params {
  readonly textDocument: { readonly uri: string };
  /** Units of a folder that is not read but for them. */
  readonly read: ReadUnits | undefined;
}

async function unreadUnits(context: Context, uri: string): Promise<ReadUnits | undefined> {
  if (!context.documents.get(uri)) return undefined;
  const settings = await context.settings(uri);
  const document = context.documents.get(uri);
  if (!document) return undefined;
  const { draft } = context.snapshots.of(document, settings);
  return context.reports.unitsOf(headOf(draft, canonical(uri)), settings.config);
}

function sumUnits(
  context: Context,
  snapshot: Snapshot,
  read: ReadUnits | undefined,
): SumUnitsResult {
  const { draft, neighbours, document, version, settings } = snapshot;
  const locale = context.locale();
  const sum = read?.sum ?? neighbours.sum;
  if (!sum) {
    const isYearless = draft.report.year === undefined;
    const isDeclared = (settings.config?.config.sums.length ?? 0) > 0;
    const key = isDeclared && isYearless ? 'sum/no-year' : 'sum/not-declared';
    return { refusal: say(message(key), locale) };
  }
  const words = (text: Bilingual) => inLocale(text, locale);
  const { changes, undecided } = sumChanges(draft, sum);
  const sheet = sheetFor(read ?? context.reports, snapshot, sum);
  return {
    version,
    figures: changes.map(({ from, to, text, terms, ...change }) => ({
      range: toRange(document, { from, to }),
      newText: text,
      ...change,
      terms: words(terms),
    })),
    undecided: undecided.map((one) => say(one, locale)),
    units: sheet.units.map(({ uri, organ, errors, warnings }) => ({
      uri,
      organ,
      errors,
      warnings,
    })),
    missing: sum.missing.map((one) => words(missingWords(one))),
    sheet: sheetMarkdown(sheet, locale),
  };
}

function sheetFor(
  reports: Pick<FolderReports, 'find'> | ReadUnits,
  { draft: { report } }: Snapshot,
  sum: Parameters<typeof sheetOf>[1],
): Sheet {
  const checkOf = ({ uri }: ReportFacts): UnitCheck => {
    const known = reports.find(uri);
    if (!known || !('findings' in known)) return { errors: 0, warnings: 0 };
    return { errors: countOf(known, 'error'), warnings: countOf(known, 'warning') };
  };
  const organ = report.title?.organ ?? '';
  return sheetOf(
    { organ, year: report.year?.value, tables: tablesOf(report), report },
    sum,
    checkOf,
  );
}
