import { isNamedReport } from '../../../shared/src/detect';
import { factsOf } from '../../../shared/src/draft/facts';
import { type DraftFile, readDraftFile } from '../../../shared/src/draft/file';
import type { Neighbours, ReportFacts } from '../../../shared/src/facts/types';
import { plainUri } from '../../../shared/src/folder/below';
import { showsReport } from '../../../shared/src/pages/shows-report';
import { verdictOf } from '../../../shared/src/policy/verdict';
import type { Background } from './background';
import type { FileRule, FolderSettings } from './folder-settings';
import type { KnownReport } from './known-report';
import { placed } from './placed';

/** Whether a text is a report: by the name of its file, or by what it says. */
export function isReport(uri: string, text: string, { detects }: FolderSettings): boolean {
  return isNamedReport(plainUri(uri)) || (detects && showsReport(text));
}

/** What is asked about a file while it is read. */
interface Asked {
  readonly rule: FileRule;
  /** Gives facts that say the same and are known already, else takes in those that are given. */
  known(facts: ReportFacts): ReportFacts;
  /** The other reports against which it is held. */
  neighboursOf(facts: ReportFacts): Neighbours;
}

/**
 * Reads and checks the text of a file, in steps between which others are served. Nothing of the text is
 * kept: strings are copied, because a piece of a text keeps the whole of it in memory.
 */
export async function readReport(
  uri: string,
  text: string,
  { rule, known, neighboursOf }: Asked,
  background: Background,
): Promise<Omit<KnownReport, 'resultId'>> {
  const file = await background.step(() => readDraftFile(text));
  const facts = await background.step(() => known(copyOf(factsOf(file.draft, uri, file.rangeOf))));
  return background.step(() => {
    const neighbours = neighboursOf(facts);
    const findings = copyOf(findingsOf(uri, file, rule, neighbours));
    return { uri, facts, findings, neighbours, config: rule.config, version: null };
  });
}

function findingsOf(
  uri: string,
  { draft, rangeOf }: DraftFile,
  { policy }: FileRule,
  neighbours: Neighbours,
): KnownReport['findings'] {
  const { findings } = verdictOf(draft, policy, neighbours);
  return findings.map((finding) => placed(finding, uri, rangeOf));
}

function copyOf<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}

/** Facts that say the same as those before are those before, by which others know that nothing changed. */
export function sameOr(before: ReportFacts | undefined, now: ReportFacts): ReportFacts {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
