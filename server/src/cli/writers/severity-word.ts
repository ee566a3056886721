import { type Locale, message, say } from '../../../../shared/src/messages';
import type { Severity } from '../../../../shared/src/rules/types';

/** The word for a severity. */
export function severityWord(severity: Severity, locale: Locale): string {
  return say(message(`cli/severity-${severity}`), locale);
}
