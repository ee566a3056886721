import { aspectDuties, aspectDutiesDocs } from './aspect-duties';
import { aspectMissing, aspectMissingDocs } from './aspect-missing';
import { aspectParts, aspectPartsDocs } from './aspect-parts';
import { authorityRegulations, authorityRegulationsDocs } from './authority-regulations';
import { basisBrackets, basisBracketsDocs } from './basis-brackets';
import { basisOutdated, basisOutdatedDocs } from './basis-outdated';
import { claimChange, claimChangeDocs } from './claim-change';
import { claimFigure, claimFigureDocs } from './claim-figure';
import { claimGrowth, claimGrowthDocs } from './claim-growth';
import { claimParts, claimPartsDocs } from './claim-parts';
import { claimShare, claimShareDocs } from './claim-share';
import { claimSilent, claimSilentDocs } from './claim-silent';
import { claimTwice, claimTwiceDocs } from './claim-twice';
import { claimVague, claimVagueDocs } from './claim-vague';
import { columnMissing, columnMissingDocs } from './column-missing';
import { columnOrder, columnOrderDocs } from './column-order';
import { feeElsewhere, feeElsewhereDocs } from './fee-elsewhere';
import { feeMissing, feeMissingDocs } from './fee-missing';
import { feeName, feeNameDocs } from './fee-name';
import { figureBlank, figureBlankDocs } from './figure-blank';
import { figureFractional, figureFractionalDocs } from './figure-fractional';
import { figureFullWidth, figureFullWidthDocs } from './figure-full-width';
import { figureNegative, figureNegativeDocs } from './figure-negative';
import { figureNotNumber, figureNotNumberDocs } from './figure-not-number';
import { figureSeparator, figureSeparatorDocs } from './figure-separator';
import { figureSignWord, figureSignWordDocs } from './figure-sign-word';
import { figureUnit, figureUnitDocs } from './figure-unit';
import { labelChanged, labelChangedDocs } from './label-changed';
import { labelDefinition, labelDefinitionDocs } from './label-definition';
import { labelVariant, labelVariantDocs } from './label-variant';
import { privateCard, privateCardDocs } from './private-card';
import { privateContact, privateContactDocs } from './private-contact';
import { privateIdentity, privateIdentityDocs } from './private-identity';
import { privatePhone, privatePhoneDocs } from './private-phone';
import { proseBroken, proseBrokenDocs } from './prose-broken';
import { proseDoubled, proseDoubledDocs } from './prose-doubled';
import { proseLevel, proseLevelDocs } from './prose-level';
import { proseRemnant, proseRemnantDocs } from './prose-remnant';
import { proseUnfinished, proseUnfinishedDocs } from './prose-unfinished';
import { reportGarbled, reportGarbledDocs } from './report-garbled';
import { reportSecond, reportSecondDocs } from './report-second';
import { reportUnrecognised, reportUnrecognisedDocs } from './report-unrecognised';
import { rowExtra, rowExtraDocs } from './row-extra';
import { rowMissing, rowMissingDocs } from './row-missing';
import { rowOrder, rowOrderDocs } from './row-order';
import { rowTooFewCells, rowTooFewCellsDocs } from './row-too-few-cells';
import { rowTooManyCells, rowTooManyCellsDocs } from './row-too-many-cells';
import { rowTwice, rowTwiceDocs } from './row-twice';
import { rowUnplaced, rowUnplacedDocs } from './row-unplaced';
import { sectionEmpty, sectionEmptyDocs } from './section-empty';
import { sectionMissing, sectionMissingDocs } from './section-missing';
import { sectionNumeral, sectionNumeralDocs } from './section-numeral';
import { sectionOrder, sectionOrderDocs } from './section-order';
import { sectionTitle, sectionTitleDocs } from './section-title';
import { sectionTitleVariant, sectionTitleVariantDocs } from './section-title-variant';
import { sectionTwice, sectionTwiceDocs } from './section-twice';
import { seriesCarry, seriesCarryDocs } from './series-carry';
import { seriesCarryColumns, seriesCarryColumnsDocs } from './series-carry-columns';
import { seriesGrowth, seriesGrowthDocs } from './series-growth';
import { seriesInForce, seriesInForceDocs } from './series-in-force';
import { seriesJump, seriesJumpDocs } from './series-jump';
import { seriesRepeated, seriesRepeatedDocs } from './series-repeated';
import { seriesTwice, seriesTwiceDocs } from './series-twice';
import { sumFigure, sumFigureDocs } from './sum-figure';
import { sumUndecided, sumUndecidedDocs } from './sum-undecided';
import { suppressionMalformed, suppressionMalformedDocs } from './suppression-malformed';
import { suppressionUnused, suppressionUnusedDocs } from './suppression-unused';
import { tableBlank, tableBlankDocs } from './table-blank';
import { tableEdition, tableEditionDocs } from './table-edition';
import { tableIdentity, tableIdentityDocs } from './table-identity';
import { tableMissing, tableMissingDocs } from './table-missing';
import { tableTwice, tableTwiceDocs } from './table-twice';
import { tableUnreadable, tableUnreadableDocs } from './table-unreadable';
import { titleForm, titleFormDocs } from './title-form';
import { titleMissing, titleMissingDocs } from './title-missing';
import { titleNoOrgan, titleNoOrganDocs } from './title-no-organ';
import { titleNoYear, titleNoYearDocs } from './title-no-year';
import type { Rule, RuleDocs, RuleMeta } from './types';
import { yearBeforeFormats, yearBeforeFormatsDocs } from './year-before-formats';
import { yearDisagrees, yearDisagreesDocs } from './year-disagrees';
import { yearStale, yearStaleDocs } from './year-stale';
import { yearTitleAlone, yearTitleAloneDocs } from './year-title-alone';

/** All there is to say of a rule. */
export type RulePage = RuleMeta & RuleDocs;

function page({ meta }: Rule, docs: RuleDocs): RulePage {
  return { ...meta, ...docs };
}

/** The pages of all rules, in the order of the registry. A new rule is one more entry here. */
export const RULE_PAGES: readonly RulePage[] = [
  page(reportGarbled, reportGarbledDocs),
  page(reportUnrecognised, reportUnrecognisedDocs),
  page(yearBeforeFormats, yearBeforeFormatsDocs),
  page(reportSecond, reportSecondDocs),
  page(titleMissing, titleMissingDocs),
  page(titleNoOrgan, titleNoOrganDocs),
  page(titleNoYear, titleNoYearDocs),
  page(titleForm, titleFormDocs),
  page(yearDisagrees, yearDisagreesDocs),
  page(sectionMissing, sectionMissingDocs),
  page(sectionTwice, sectionTwiceDocs),
  page(sectionOrder, sectionOrderDocs),
  page(sectionNumeral, sectionNumeralDocs),
  page(sectionTitle, sectionTitleDocs),
  page(sectionTitleVariant, sectionTitleVariantDocs),
  page(sectionEmpty, sectionEmptyDocs),
  page(tableMissing, tableMissingDocs),
  page(tableTwice, tableTwiceDocs),
  page(tableEdition, tableEditionDocs),
  page(authorityRegulations, authorityRegulationsDocs),
  page(feeMissing, feeMissingDocs),
  page(feeElsewhere, feeElsewhereDocs),
  page(feeName, feeNameDocs),
  page(tableUnreadable, tableUnreadableDocs),
  page(tableBlank, tableBlankDocs),
  page(columnMissing, columnMissingDocs),
  page(columnOrder, columnOrderDocs),
  page(rowMissing, rowMissingDocs),
  page(rowTwice, rowTwiceDocs),
  page(rowOrder, rowOrderDocs),
  page(rowExtra, rowExtraDocs),
  page(rowTooFewCells, rowTooFewCellsDocs),
  page(rowTooManyCells, rowTooManyCellsDocs),
  page(rowUnplaced, rowUnplacedDocs),
  page(labelChanged, labelChangedDocs),
  page(labelVariant, labelVariantDocs),
  page(labelDefinition, labelDefinitionDocs),
  page(figureBlank, figureBlankDocs),
  page(figureNotNumber, figureNotNumberDocs),
  page(figureNegative, figureNegativeDocs),
  page(figureFractional, figureFractionalDocs),
  page(figureUnit, figureUnitDocs),
  page(figureSeparator, figureSeparatorDocs),
  page(figureFullWidth, figureFullWidthDocs),
  page(figureSignWord, figureSignWordDocs),
  page(tableIdentity, tableIdentityDocs),
  page(proseDoubled, proseDoubledDocs),
  page(proseRemnant, proseRemnantDocs),
  page(basisBrackets, basisBracketsDocs),
  page(privateIdentity, privateIdentityDocs),
  page(privateCard, privateCardDocs),
  page(privatePhone, privatePhoneDocs),
  page(privateContact, privateContactDocs),
  page(claimFigure, claimFigureDocs),
  page(claimVague, claimVagueDocs),
  page(claimShare, claimShareDocs),
  page(claimGrowth, claimGrowthDocs),
  page(proseLevel, proseLevelDocs),
  page(claimParts, claimPartsDocs),
  page(proseUnfinished, proseUnfinishedDocs),
  page(proseBroken, proseBrokenDocs),
  page(basisOutdated, basisOutdatedDocs),
  page(yearStale, yearStaleDocs),
  page(yearTitleAlone, yearTitleAloneDocs),
  page(aspectMissing, aspectMissingDocs),
  page(aspectDuties, aspectDutiesDocs),
  page(aspectParts, aspectPartsDocs),
  page(claimSilent, claimSilentDocs),
  page(claimTwice, claimTwiceDocs),
  page(seriesCarry, seriesCarryDocs),
  page(seriesCarryColumns, seriesCarryColumnsDocs),
  page(seriesInForce, seriesInForceDocs),
  page(seriesJump, seriesJumpDocs),
  page(seriesTwice, seriesTwiceDocs),
  page(sumFigure, sumFigureDocs),
  page(sumUndecided, sumUndecidedDocs),
  page(claimChange, claimChangeDocs),
  page(seriesGrowth, seriesGrowthDocs),
  page(seriesRepeated, seriesRepeatedDocs),
  page(suppressionMalformed, suppressionMalformedDocs),
  page(suppressionUnused, suppressionUnusedDocs),
];
