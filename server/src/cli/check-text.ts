import { createHash } from 'node:crypto';
import { type Draft, draftOf } from '../../../shared/src/draft';
import { summaryOf } from '../../../shared/src/features/summary';
import { placeName } from '../../../shared/src/policy/place-name';
import type { Policy } from '../../../shared/src/policy/types';
import { verdictOf } from '../../../shared/src/policy/verdict';
import type { Finding, Fix, Related } from '../../../shared/src/rules/types';
import { positionAt } from '../../../shared/src/syntax/positions';
import type { Tree } from '../../../shared/src/syntax/tree';
import { lineEnd } from '../../../shared/src/text/lines';
import type { Span } from '../../../shared/src/text/span';
import type { Encoding } from '../encoding';
import type {
  CheckedFinding,
  CheckedFix,
  CheckedRelated,
  CheckedReport,
  Excerpt,
  Recognised,
  Stretch,
} from './checked';

/** So much of a long line is shown. */
const LONGEST = 80;
/** What stands further behind in its line is shown with so much of what is before it. */
const MOST_BEFORE = 50;
const SOME_BEFORE = 20;

/** A file as text, and by what it is judged. */
export interface TextToCheck {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly policy: Policy;
}

/** Checks one text, whatever it says. */
export function checkText({ path, uri, text, encoding, policy }: TextToCheck): CheckedReport {
  const draft = draftOf(text);
  const verdict = verdictOf(draft, policy);
  const told = teller(draft, text);
  return {
    kind: 'report',
    path,
    uri,
    encoding,
    recognised: recognised(draft),
    findings: verdict.findings.map(told),
    suppressed: verdict.suppressed.map(({ finding, reason, by }) => ({
      ...told(finding),
      reason,
      by,
    })),
  };
}

function recognised({ report }: Draft): Recognised {
  const { title, year, format } = report;
  return {
    ...(title?.organ && { organ: title.organ }),
    ...(year && { year: year.value }),
    format: format.id,
    summary: summaryOf(report),
  };
}

/** Makes findings records; of two that are the same at places of the same name, it counts. */
function teller(draft: Draft, text: string): (finding: Finding) => CheckedFinding {
  const counts = new Map<string, number>();
  return (finding) => {
    const { tree } = draft;
    const place = placeName(draft, finding);
    const name = `${finding.rule}\n${place}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const excerpt = excerptOf(tree, text, finding);
    return {
      ...stretchOf(tree, finding),
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      place,
      ...(excerpt && { excerpt }),
      related: finding.related.map((one) => relatedOf(tree, one)),
      fixes: finding.fixes.map((one) => fixOf(tree, one)),
      fingerprint: hashOf(`${name}\n${count}`),
    };
  };
}

const HASH_LENGTH = 24;

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH);
}

function relatedOf(tree: Tree, related: Related): CheckedRelated {
  return { ...stretchOf(tree, related), message: related.message };
}

function fixOf(tree: Tree, { title, preferred, lossless, edits }: Fix): CheckedFix {
  const placed = edits.map((edit) => ({ ...stretchOf(tree, edit), text: edit.text }));
  return { title, preferred, lossless, edits: placed };
}

/** Where a stretch of a text lies, as people count. */
export function stretchOf(tree: Tree, { from, to }: Span): Stretch {
  const [start, end] = [positionAt(tree, from), positionAt(tree, to)];
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A paragraph is one line, of which no more is shown than fits beside what is meant. */
function excerptOf(tree: Tree, text: string, { from, to }: Span): Excerpt | undefined {
  const start = from - positionAt(tree, from).character;
  const end = lineEnd(text, start);
  const first = from - start > MOST_BEFORE ? from - SOME_BEFORE : start;
  const behind = Math.min(to, end);
  const last = Math.min(end, Math.max(to, first + LONGEST));
  if (text.slice(first, last).trim() === '') return undefined;
  return {
    isCut: first > start,
    before: text.slice(first, from),
    marked: text.slice(from, behind),
    after: text.slice(behind, last),
  };
}
