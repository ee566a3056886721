import { hasForeignCharacter, isLabel, isPartOfLabel, tablesNaming } from '../../format/vocabulary';
import { readFigure } from '../../numbers/figure';
import { labelKey } from '../../text/key';
import { rememberedByWord } from '../../text/memo';

/** Fewer characters of a label stand in many other words. */
const SHORTEST_TELLING = 3;

/** So many lines without a mark may stand between two of a table: a cell written on several. */
export const MOST_UNMARKED = 12;

/** The longest line that may be a row or a cell without any mark. */
const LONGEST_UNMARKED = 120;

/** What stands between blanks on a line. */
export function wordsOf(line: string): string[] {
  return line.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Whether a word stands for a figure in text without marks: it has a digit, or is a sign for none.
 * 三 alone is part of a label written from top to bottom, not the number three.
 */
export const isFigureWord: (word: string) => boolean = rememberedByWord((word) => {
  const { kind } = readFigure(word, 'money');
  if (kind === 'number') return /[\d０-９]/u.test(word);
  return kind === 'slash' || kind === 'dash' || kind === 'none';
});

/** Whether a line without marks may belong to a table: labels, pieces of labels, figures. */
export const isTableLine: (line: string) => boolean = rememberedByWord((line) => {
  if (isSentence(line) || hasForeignCharacter(line)) return false;
  if (isLabel(line)) return true;
  const words = wordsOf(line);
  const labels = words.filter((word) => !isFigureWord(word));
  if (!labels.every(isPartOfLabel)) return false;
  // A number and one character behind it, such as 2023 年, are words of a sentence.
  return labels.length === words.length || labels.length === 0 || labels.some(isTelling);
});

function isTelling(word: string): boolean {
  return labelKey(word).length >= SHORTEST_TELLING || isLabel(word);
}

/** Whether a line holds anything beside figures. */
export function hasWords(line: string): boolean {
  return wordsOf(line).some((word) => !isFigureWord(word));
}

/** A line of words and several figures behind them: a row, whatever its label. */
export function endsInFigures(line: string): boolean {
  const words = wordsOf(line);
  return words.length > 2 && words.slice(-2).every(isFigureWord);
}

/** A page number, as converters leave it between the rows of a table. */
export const isPageNumber: (line: string) => boolean = rememberedByWord((line) =>
  /^\s*(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*\/\s*\d{1,3})\s*$/u.test(
    line,
  ),
);

/** A sentence, which no cell of a table is. */
export function isSentence(line: string): boolean {
  return line.length > LONGEST_UNMARKED || /[。！？；]/u.test(line);
}

/** Whether a line holds pipes and nothing else: it closes cells that stand above it. */
export function isPipes(line: string): boolean {
  return line.includes('|') && /^[\s|]*$/u.test(line);
}

/** A line that says what comes next: 申请方式情况如下： */
export const ANNOUNCES = /[：:]\s*$/u;

/** The labels on a line that prove a table: all of it, what stands before its figures, or single words. */
export function labelsOnLine(line: string): readonly string[] {
  const words = wordsOf(line);
  let end = words.length;
  while (end > 0 && isFigureWord(words[end - 1] ?? '')) end--;
  const label = words.slice(0, end).join('');
  return provesTable(label) ? [label] : words.filter(provesTable);
}

function provesTable(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_UNMARKED && tablesNaming(text).length > 0;
}
