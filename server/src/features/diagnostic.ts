import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Locale, say } from '../../../shared/src/messages';
import type { Finding, Severity } from '../../../shared/src/rules/types';
import type { Context } from '../context';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import { type PlacedFinding, placed } from '../workspace/placed';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a client shows as the source of a diagnostic. */
export function sourceIn(locale: Locale): string {
  return locale === 'en' ? 'nianbao' : '年报';
}

/** Also the way to tell which finding a client's diagnostic stands for. */
export function toDiagnostic(
  context: Context,
  document: OpenDocument,
  finding: Finding,
): Diagnostic {
  return diagnosticOf(
    context,
    placed(finding, document.uri, (span) => toRange(document, span)),
  );
}

/** The same for a finding of a file that need not be open. */
export function diagnosticOf(context: Context, finding: PlacedFinding): Diagnostic {
  const locale = context.locale();
  const { range, severity, rule, message } = finding;
  const related = finding.related.map((one) => ({
    location: { uri: one.uri, range: one.range },
    message: say(one.message, locale),
  }));
  return {
    range,
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: context.rulePage(rule) },
    source: sourceIn(locale),
    message: say(message, locale),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** The name of an answer about findings: in another language it is another answer. */
export function resultIdOf(context: Context, { resultId }: { readonly resultId: string }): string {
  return `${resultId} ${context.locale()}`;
}
