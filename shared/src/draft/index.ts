import type { Neighbours } from '../facts/types';
import { type ReportReading, readReport } from '../report';
import type { Report } from '../report/types';
import { checkBeside, checkProse, checkReport } from '../rules';
import type { Finding } from '../rules/types';
import { parse, type Tree } from '../syntax/tree';
import { memoised, memoisedWith } from '../text/memo';
import { byPlace } from '../text/span';
import { locateFinding } from './locate';
import { sectionedProse } from './prose';

/** One version of a draft: its text as blocks, what it says as a report, and what is where. */
export interface Draft {
  readonly tree: Tree;
  readonly report: Report;
  /** What the report was read of, for the next version and for where its anchors are. */
  readonly reading: ReportReading;
}

/** Reads a text as a draft. Never throws. */
export function draftOf(text: string): Draft {
  return readDraft(parse(text));
}

/** Reads a tree as a draft; what it has in common with the one before is not read again. */
export function readDraft(tree: Tree, before?: Draft): Draft {
  const reading = readReport(tree, before?.reading);
  return { tree, report: reading.report, reading };
}

/** What the rules find in a draft, in the order of the text; offsets are those of the text. */
export const findingsIn: (draft: Draft) => readonly Finding[] = memoised((draft) =>
  [...checkReport(draft.report), ...checkProse(sectionedProse(draft), draft.report)]
    .map((finding) => locateFinding(draft, finding))
    .sort(byPlace),
);

/** The same, with what they find in it beside other reports: of some things these would tell more, or less. */
export const findingsBeside: (draft: Draft, neighbours: Neighbours) => readonly Finding[] =
  memoisedWith((draft: Draft, neighbours: Neighbours) => {
    const own = findingsIn(draft);
    const others = checkBeside(sectionedProse(draft), draft.report, neighbours);
    if (others.length === 0) return own;
    return [...own, ...others.map((finding) => locateFinding(draft, finding))].sort(byPlace);
  });
