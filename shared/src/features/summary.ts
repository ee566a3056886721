import { type Locale, type Message, message, say } from '../messages';
import type { Report } from '../report/types';
import { yearWords } from '../report/year-words';

/** How a report was recognised: its format, its year, and what says so. */
export function summaryOf(report: Report): Message {
  const year = report.year ? message('status/year', yearWords(report)) : message('status/no-year');
  return message('status/summary', { format: report.format.id, year });
}

/** The same in words. */
export function summarise(report: Report, locale: Locale): string {
  return say(summaryOf(report), locale);
}
