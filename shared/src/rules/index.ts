import type { Report } from '../report/types';
import { authorityRegulations } from './authority-regulations';
import { columnMissing } from './column-missing';
import { columnOrder } from './column-order';
import { feeElsewhere } from './fee-elsewhere';
import { feeMissing } from './fee-missing';
import { feeName } from './fee-name';
import { figureBlank } from './figure-blank';
import { figureFractional } from './figure-fractional';
import { figureFullWidth } from './figure-full-width';
import { figureNegative } from './figure-negative';
import { figureNotNumber } from './figure-not-number';
import { figureSeparator } from './figure-separator';
import { figureSignWord } from './figure-sign-word';
import { figureUnit } from './figure-unit';
import { labelChanged } from './label-changed';
import { labelDefinition } from './label-definition';
import { labelVariant } from './label-variant';
import { reportGarbled } from './report-garbled';
import { reportSecond } from './report-second';
import { reportUnrecognised } from './report-unrecognised';
import { rowExtra } from './row-extra';
import { rowMissing } from './row-missing';
import { rowOrder } from './row-order';
import { rowTooFewCells } from './row-too-few-cells';
import { rowTooManyCells } from './row-too-many-cells';
import { rowTwice } from './row-twice';
import { rowUnplaced } from './row-unplaced';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { sectionNumeral } from './section-numeral';
import { sectionOrder } from './section-order';
import { sectionTitle } from './section-title';
import { sectionTitleVariant } from './section-title-variant';
import { sectionTwice } from './section-twice';
import { tableBlank } from './table-blank';
import { tableEdition } from './table-edition';
import { tableIdentity } from './table-identity';
import { tableMissing } from './table-missing';
import { tableTwice } from './table-twice';
import { tableUnreadable } from './table-unreadable';
import { titleForm } from './title-form';
import { titleMissing } from './title-missing';
import { titleNoOrgan } from './title-no-organ';
import { titleNoYear } from './title-no-year';
import type { Finding, Rule } from './types';
import { yearBeforeFormats } from './year-before-formats';
import { yearDisagrees } from './year-disagrees';

/** Where one of these speaks, the text is not judged as a report, and no rule behind it is asked. */
const GATES: readonly Rule[] = [reportGarbled, reportUnrecognised, yearBeforeFormats];

const RULES_ON_REPORTS: readonly Rule[] = [
  reportSecond,
  titleMissing,
  titleNoOrgan,
  titleNoYear,
  titleForm,
  yearDisagrees,
  sectionMissing,
  sectionTwice,
  sectionOrder,
  sectionNumeral,
  sectionTitle,
  sectionTitleVariant,
  sectionEmpty,
  tableMissing,
  tableTwice,
  tableUnreadable,
  tableEdition,
  tableBlank,
  columnMissing,
  columnOrder,
  rowMissing,
  rowTwice,
  rowOrder,
  rowExtra,
  rowTooFewCells,
  rowTooManyCells,
  rowUnplaced,
  labelChanged,
  labelVariant,
  labelDefinition,
  figureBlank,
  figureNotNumber,
  figureNegative,
  figureFractional,
  figureUnit,
  figureSeparator,
  figureFullWidth,
  figureSignWord,
  tableIdentity,
  authorityRegulations,
  feeMissing,
  feeElsewhere,
  feeName,
];

/** Every rule. A new one is one file and one entry in a list above. */
export const RULES: readonly Rule[] = [...GATES, ...RULES_ON_REPORTS];

/** What the rules find in a report, in the order of the text. */
export function checkReport(report: Report): Finding[] {
  for (const gate of GATES) {
    const barred = run([gate], report);
    if (barred.length > 0) return barred;
  }
  return run(RULES_ON_REPORTS, report).sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * No rule says more than this of one text. A report has under 250 places that a rule could mark, so
 * that only a text which is no report comes near it, and nobody reads on behind it.
 */
const MOST_FINDINGS = 500;

function* first<T>(items: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
}

function run(rules: readonly Rule[], report: Report): Finding[] {
  return rules.flatMap(({ meta, check }) =>
    Array.from(
      first(check(report), MOST_FINDINGS),
      ({ related = [], fixes = [], from, to, message }) => ({
        rule: meta.id,
        severity: meta.severity,
        from,
        to,
        message,
        related,
        fixes,
      }),
    ),
  );
}
