import type { Range } from '../../../shared/src/facts/types';
import type { Message } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import type { Span } from '../../../shared/src/text/span';

/** A finding with the places of its file, which need not be at hand any more; in no language yet. */
export interface PlacedFinding {
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly PlacedRelated[];
}

interface PlacedRelated {
  readonly uri: string;
  readonly range: Range;
  readonly message: Message;
}

/** A finding as one of a file; `rangeOf` says where a stretch of the draft stands in it. */
export function placed(
  finding: Finding,
  uri: string,
  rangeOf: (span: Span) => Range,
): PlacedFinding {
  const { rule, severity, message, related } = finding;
  return {
    range: rangeOf(finding),
    rule,
    severity,
    message,
    related: related.map((one) => ({
      uri: one.elsewhere?.uri ?? uri,
      range: one.elsewhere?.range ?? rangeOf(one),
      message: one.message,
    })),
  };
}
