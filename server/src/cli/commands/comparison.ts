import type { Comparison } from '../../../../shared/src/features/compare';
import { comparisonMarkdown, comparisonText } from '../../../../shared/src/features/compare/write';
import type { Locale } from '../../../../shared/src/messages';
import type { COMPARISON_FORMATS } from '../definition/comparing';
import { visible } from '../writers/excerpt';

type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** A comparison as it is asked for. */
export function writtenComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  locale: Locale,
  all: boolean,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparison, undefined, 2)}\n`;
    case 'markdown':
      return comparisonMarkdown(comparison, locale, { all });
    case 'readable':
      return shownLines(comparisonText(comparison, locale, { all }));
  }
}

/** Words of a report may hold what a terminal obeys. */
function shownLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
