import { type Locale, message, say } from '../messages';
import type { Report } from '../report/types';
import { yearWords } from '../report/year-words';

/** How a report was recognised, in words: its format, its year, and what says so. */
export function summarise(report: Report, locale: Locale): string {
  const year = report.year
    ? say(message('status/year', yearWords(report)), locale)
    : say(message('status/no-year'), locale);
  return say(message('status/summary', { format: report.format.id, year }), locale);
}
