import type { Edit, Finding, Fix } from '../rules/types';
import { overlaps, type Span } from '../text/span';

/** A fix and the finding that it settles. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes on offer at a stretch of text, in the order of the findings, the preferred ones first. */
export function fixesAt(findings: readonly Finding[], span: Span): OfferedFix[] {
  const offers = findings
    .filter((finding) => overlaps(finding, span))
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  offers.sort((a, b) => Number(b.fix.preferred) - Number(a.fix.preferred));
  const seen = new Set<string>();
  return offers.flatMap(({ finding, fix }) => {
    // Several identities may ask for the same edit: it is offered once, and one fix is the likeliest.
    const edit = JSON.stringify(fix.edits);
    if (seen.has(edit)) return [];
    const preferred = fix.preferred && seen.size === 0;
    seen.add(edit);
    return [{ finding, fix: { ...fix, preferred } }];
  });
}

/** The edits of every lossless fix, none over another: what may be done to a whole draft unasked. */
export function losslessEdits(findings: readonly Finding[]): Edit[] {
  const edits = findings
    .flatMap(({ fixes }) => fixes.filter(({ lossless }) => lossless).slice(0, 1))
    .flatMap((fix) => fix.edits)
    .sort((a, b) => a.from - b.from);
  return edits.filter((edit, index) => index === 0 || edit.from >= (edits[index - 1]?.to ?? 0));
}

/** The text with edits written into it. The edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: insert } of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}
