import { type Draft, findingsBeside } from '../draft';
import { spanOf } from '../draft/locate';
import { type Neighbours, NO_NEIGHBOURS } from '../facts/types';
import { checkSuppressions, isGate, isKnownRule } from '../rules';
import type { Finding, Suppression } from '../rules/types';
import { positionAt } from '../syntax/positions';
import { memoisedWith } from '../text/memo';
import { byPlace, touches } from '../text/span';
import { type Directive, directivesIn } from './directives';
import { isWithin, placeName } from './place-name';
import {
  DISABLE,
  type Level,
  type Policy,
  type Suppressed,
  type SuppressionEntry,
  type Verdict,
} from './types';

/**
 * What is said of a draft by a policy and by the comments in it, held against the other reports that are
 * given. A comment without a reason, or with one fault or another, suppresses nothing. Asked again of the
 * same draft it gives the same object.
 */
export function verdictOf(
  draft: Draft,
  policy: Policy,
  neighbours: Neighbours = NO_NEIGHBOURS,
): Verdict {
  return verdictBy(draft, { policy, neighbours });
}

/** By what a draft is judged. */
interface Judged {
  readonly policy: Policy;
  readonly neighbours: Neighbours;
}

const verdictBy = memoisedWith(
  (draft: Draft, { policy, neighbours }: Judged): Verdict => {
    const all = findingsBeside(draft, neighbours);
    const comments = directivesIn(draft.tree);
    if (comments.length === 0 && policy.suppressions.length === 0) {
      return { findings: levelled(all, policy), suppressed: [] };
    }
    const { kept, suppressed, uses } = parted(draft, all, comments, policy.suppressions);
    const own = checkSuppressions(uses, all);
    const findings = own.length === 0 ? kept : [...kept, ...own].sort(byPlace);
    return {
      findings: levelled(findings, policy),
      suppressed: suppressed.filter(({ finding }) => policy.levels[finding.rule] !== 'off'),
    };
  },
  (one: Judged, other) => one.policy === other.policy && one.neighbours === other.neighbours,
);

function levelled(findings: readonly Finding[], { levels }: Policy): readonly Finding[] {
  if (Object.keys(levels).length === 0) return findings;
  return findings.flatMap((finding) => {
    const level: Level = levels[finding.rule] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

interface Parted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly uses: readonly Suppression[];
}

/** Which findings are suppressed, by what, and what suppresses none. */
function parted(
  draft: Draft,
  findings: readonly Finding[],
  comments: readonly Directive[],
  entries: readonly SuppressionEntry[],
): Parted {
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Map<Directive | SuppressionEntry, Set<string>>();
  const use = (by: Directive | SuppressionEntry, rule: string) =>
    used.set(by, (used.get(by) ?? new Set()).add(rule));
  const sound = comments.filter(isSound);
  /** The line that each comment is about: the first behind it on which it suppresses a finding. */
  const lines = new Map<Directive, number>();
  let first = 0;
  for (const finding of findings) {
    // Findings and comments both come in the order of the text.
    while ((sound[first]?.target.to ?? Infinity) < finding.from) first++;
    const { line } = positionAt(draft.tree, finding.from);
    const isAbout = (one: Directive) => (lines.get(one) ?? line) === line;
    const isOpen = !isGate(finding.rule);
    const comment = isOpen ? commentOn(sound, first, finding, isAbout) : undefined;
    if (comment) lines.set(comment, line);
    const entry = comment || !isOpen ? undefined : entryOn(draft, entries, finding);
    const by = comment ?? entry;
    if (!by) {
      kept.push(finding);
      continue;
    }
    use(by, finding.rule);
    suppressed.push({ finding, reason: by.reason, by: comment ? 'comment' : 'file' });
  }
  const uses = [
    ...comments.map((one) => suppressionOf(one, used.get(one))),
    ...entries.flatMap((entry) => (used.has(entry) ? [] : unusedEntry(draft, entry))),
  ];
  return { kept, suppressed, uses };
}

function isSound({ name, reason }: Directive): boolean {
  return name === DISABLE && reason !== '';
}

/** Of the comments from an index on, the one that suppresses a finding; several may be about a line. */
function commentOn(
  comments: readonly Directive[],
  first: number,
  { from, rule }: Finding,
  isAbout: (comment: Directive) => boolean,
): Directive | undefined {
  for (let index = first; index < comments.length; index++) {
    const comment = comments[index];
    if (!comment || comment.target.from > from) return undefined;
    const isMeant = touches(comment.target, from) && isAbout(comment);
    if (isMeant && comment.rules.includes(rule)) return comment;
  }
  return undefined;
}

function entryOn(
  draft: Draft,
  entries: readonly SuppressionEntry[],
  finding: Finding,
): SuppressionEntry | undefined {
  const own = entries.filter(({ rule }) => rule === finding.rule);
  if (own.length === 0) return undefined;
  const place = placeName(draft, finding);
  return own.find(({ at }) => at === undefined || isWithin(place, at));
}

function suppressionOf(
  { from, to, whole, name, rules, reason }: Directive,
  used: ReadonlySet<string> | undefined,
): Suppression {
  return {
    from,
    to,
    whole,
    by: 'comment',
    misnamed: name === DISABLE ? undefined : name,
    hasReason: reason !== '',
    rules,
    unknown: rules.filter((id) => !isKnownRule(id)),
    unused: rules.filter((id) => !used?.has(id)),
  };
}

/** An entry that names this draft and suppresses nothing in it is told at the first words. */
function unusedEntry(draft: Draft, { file, rule, at = file }: SuppressionEntry): Suppression[] {
  if (file === undefined || at === undefined) return [];
  const place = spanOf(draft, draft.report.start);
  const rules = [rule];
  const sound = { misnamed: undefined, hasReason: true, unknown: [] };
  return [{ ...place, whole: place, by: 'file', at, rules, unused: rules, ...sound }];
}
