import type { Neighbours } from '../facts/types';
import type { Passage } from '../prose/passage';
import type { BoundTable, Report } from '../report/types';
import type { Place } from '../syntax/place';
import { memoised, memoisedWith } from '../text/memo';
import type { Span } from '../text/span';
import { aspectDuties } from './aspect-duties';
import { aspectMissing } from './aspect-missing';
import { aspectParts } from './aspect-parts';
import { authorityRegulations } from './authority-regulations';
import { basisBrackets } from './basis-brackets';
import { basisOutdated } from './basis-outdated';
import { claimChange } from './claim-change';
import { claimFigure } from './claim-figure';
import { claimGrowth } from './claim-growth';
import { claimParts } from './claim-parts';
import { claimShare } from './claim-share';
import { claimSilent } from './claim-silent';
import { claimTwice } from './claim-twice';
import { claimVague } from './claim-vague';
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
import { privateCard } from './private-card';
import { privateContact } from './private-contact';
import { privateIdentity } from './private-identity';
import { privatePhone } from './private-phone';
import { proseBroken } from './prose-broken';
import { proseDoubled } from './prose-doubled';
import { proseLevel } from './prose-level';
import { proseRemnant } from './prose-remnant';
import { proseUnfinished } from './prose-unfinished';
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
import { seriesCarry } from './series-carry';
import { seriesCarryColumns } from './series-carry-columns';
import { seriesGrowth } from './series-growth';
import { seriesInForce } from './series-in-force';
import { seriesJump } from './series-jump';
import { seriesRepeated } from './series-repeated';
import { seriesTwice } from './series-twice';
import { sumFigure } from './sum-figure';
import { sumUndecided } from './sum-undecided';
import { suppressionMalformed } from './suppression-malformed';
import { suppressionUnused } from './suppression-unused';
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
import type {
  Finding,
  NeighbourProseRule,
  NeighbourRule,
  PassageRule,
  ProseRule,
  Remark,
  ReportRule,
  Rule,
  SectionedPage,
  Suppression,
  SuppressionRule,
  TableRule,
  WholeProseRule,
} from './types';
import { yearBeforeFormats } from './year-before-formats';
import { yearDisagrees } from './year-disagrees';
import { yearStale } from './year-stale';
import { yearTitleAlone } from './year-title-alone';

/** Where one of these speaks, the text is not judged as a report, and no rule behind it is asked. */
const GATES: readonly ReportRule[] = [reportGarbled, reportUnrecognised, yearBeforeFormats];

/** Rules on the report as a whole. */
const REPORT_RULES: readonly ReportRule[] = [
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
  tableEdition,
  authorityRegulations,
  feeMissing,
  feeElsewhere,
  feeName,
];

/** Of a table whose figures have no places, nothing else is said. */
const LOST_TABLE_RULES: readonly TableRule[] = [tableUnreadable];

/** Rules on each table by itself. */
const TABLE_RULES: readonly TableRule[] = [
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
];

/** Rules on each passage by itself. */
const PASSAGE_RULES: readonly PassageRule[] = [
  proseDoubled,
  proseRemnant,
  basisBrackets,
  privateIdentity,
  privateCard,
  privatePhone,
  privateContact,
];

/** Rules on each passage, held against the report. */
const PROSE_RULES: readonly ProseRule[] = [
  claimFigure,
  claimVague,
  claimShare,
  claimGrowth,
  proseLevel,
  claimParts,
];

/** Rules on all prose together. */
const WHOLE_PROSE_RULES: readonly WholeProseRule[] = [
  proseUnfinished,
  proseBroken,
  basisOutdated,
  yearStale,
  yearTitleAlone,
  aspectMissing,
  aspectDuties,
  aspectParts,
  claimSilent,
  claimTwice,
];

/** Rules on the report, held against others. */
const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  seriesCarry,
  seriesCarryColumns,
  seriesInForce,
  seriesJump,
  seriesTwice,
  sumFigure,
  sumUndecided,
];

/** Rules on all prose, held against other reports. */
const NEIGHBOUR_PROSE_RULES: readonly NeighbourProseRule[] = [
  claimChange,
  seriesGrowth,
  seriesRepeated,
];

/** Rules on what suppresses the findings of the others. */
const SUPPRESSION_RULES: readonly SuppressionRule[] = [suppressionMalformed, suppressionUnused];

/** Every rule. A new one is one file and one entry in a list above. */
export const RULES: readonly Rule[] = [
  ...GATES,
  ...REPORT_RULES,
  ...LOST_TABLE_RULES,
  ...TABLE_RULES,
  ...PASSAGE_RULES,
  ...PROSE_RULES,
  ...WHOLE_PROSE_RULES,
  ...NEIGHBOUR_RULES,
  ...NEIGHBOUR_PROSE_RULES,
  ...SUPPRESSION_RULES,
];

const IDS: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));

const BARRING: ReadonlySet<string> = new Set(GATES.map(({ meta }) => meta.id));

/**
 * Whether a rule bars all others where it speaks. It is never silent: a draft that is not checked would
 * look like one without mistakes.
 */
export function isGate(id: string): boolean {
  return BARRING.has(id);
}

/** Whether there is a rule of that id. */
export function isKnownRule(id: string): boolean {
  return IDS.has(id);
}

/**
 * What the rules find in a report, in no order. Asked again of the same report they give the same
 * objects, and of a report that shares tables with another the same for these.
 */
export const checkReport: (report: Report) => readonly Finding<Place>[] = memoised((report) => {
  const barred = barredBy(report);
  if (barred.length > 0) return barred;
  const onReport = run(REPORT_RULES, (rule) => rule.check(report));
  return [...onReport, ...withinLimits(report.tables.flatMap(checkTable))];
});

/** What stands in the way of judging a report; nothing else is said of it then. */
const barredBy = memoised((report: Report): readonly Finding<Place>[] => {
  for (const gate of GATES) {
    const barred = run([gate], (rule) => rule.check(report));
    if (barred.length > 0) return barred;
  }
  return [];
});

/**
 * What the rules find in the prose of a report, in no order. Of passages that are the same, held
 * against a report that is the same, it is the same objects.
 */
export function checkProse(pages: readonly SectionedPage[], report: Report): Finding<Place>[] {
  if (barredBy(report).length > 0) return [];
  const onWhole = run(WHOLE_PROSE_RULES, (rule) => rule.checkWhole(pages, report));
  const found = pages.flatMap((page) => checkPage(page, report));
  return [...onWhole, ...withinLimits(found)];
}

/**
 * What the rules find in a report held against others, in no order. Of a report that shares prose with
 * another only what concerns all of it is asked again.
 */
export function checkBeside(
  pages: readonly SectionedPage[],
  report: Report,
  neighbours: Neighbours,
): Finding<Place>[] {
  if (barredBy(report).length > 0) return [];
  const onProse = run(NEIGHBOUR_PROSE_RULES, (rule) =>
    rule.checkProseBeside(pages, report, neighbours),
  );
  return [...checkFiguresBeside(report, neighbours), ...withinLimits(onProse)];
}

const checkFiguresBeside = memoisedWith(
  (report: Report, neighbours: Neighbours): readonly Finding<Place>[] =>
    withinLimits(run(NEIGHBOUR_RULES, (rule) => rule.checkBeside(report, neighbours))),
);

const checkPage = memoisedWith((page: SectionedPage, report: Report): readonly Finding<Place>[] =>
  page.passages.flatMap((prose) => [
    ...checkPassage(prose.passage),
    ...run(PROSE_RULES, (rule) => rule.checkProse(prose, report)),
  ]),
);

const checkPassage = memoised((passage: Passage): readonly Finding<Place>[] =>
  run(PASSAGE_RULES, (rule) => rule.checkPassage(passage)).map((one) => placed(one, passage)),
);

/**
 * What there is to say of what suppresses findings, given what the other rules find. Of a text that is
 * not judged nothing is: what stands in it may well be needed once it is.
 */
export function checkSuppressions(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
): Finding[] {
  const barring = new Set(GATES.map(({ meta }) => meta.id));
  if (findings.some(({ rule }) => barring.has(rule))) return [];
  return run(SUPPRESSION_RULES, function* (rule) {
    for (const one of suppressions) yield* rule.checkSuppression(one);
  });
}

const checkTable = memoised((table: BoundTable): readonly Finding<Place>[] => {
  const rules = table.isLost ? LOST_TABLE_RULES : TABLE_RULES;
  const found = run(rules, (rule) => rule.checkTable(table));
  return found.map((finding) => placed(finding, table));
});

/** A finding that is measured from a block as one of the report. */
function placed(
  { related, fixes, ...finding }: Finding,
  { block }: BoundTable | Passage,
): Finding<Place> {
  const at = <T extends Span>(span: T) => ({ anchor: block, ...span });
  return {
    related: related.map(at),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(at) })),
    ...at(finding),
  };
}

/**
 * No rule says more than this of one text. A report has under 250 places that a rule could mark, so
 * that only a text which is no report comes near it, and nobody reads on behind it.
 */
const MOST_FINDINGS = 500;

/** Each table is within the limit by itself; several of them may be beyond it. */
function withinLimits(findings: readonly Finding<Place>[]): readonly Finding<Place>[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const counts = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_FINDINGS;
  });
}

function run<R extends Rule, P extends Span>(
  rules: readonly R[],
  ask: (rule: R) => Iterable<Remark<P>>,
): Finding<P>[] {
  const findings: Finding<P>[] = [];
  for (const rule of rules) {
    let count = 0;
    for (const remark of ask(rule)) {
      if (count++ === MOST_FINDINGS) break;
      findings.push(findingOf(rule, remark));
    }
  }
  return findings;
}

/** A remark as a finding of its rule. */
function findingOf<P extends Span>({ meta }: Rule, remark: Remark<P>): Finding<P> {
  const { related = [], fixes = [] } = remark;
  return { rule: meta.id, severity: meta.severity, ...remark, related, fixes };
}
