import type { LabelQuality } from '../format/label-index';
import type { SectionSpec } from '../format/types';
import { beginsRowLabel, SECTION_TITLES, tablesNaming } from '../format/vocabulary';
import { readNumeral } from '../numbers/numeral';
import { labelKey, numberingOf, plain } from '../text/key';
import { rememberedByWord } from '../text/memo';
import type { Span } from '../text/span';
import { wordsWithin } from '../text/tags';

/** How a heading is numbered: 一、 is a chapter's way, （一） and 1. are a sub-heading's. */
export type Numbering = 'chapter' | 'bracket' | 'arabic' | 'none';

/** A line that names one of the six sections. Offsets are relative to the line's start. */
export interface Heading extends Span {
  readonly section: SectionSpec;
  readonly quality: LabelQuality;
  readonly numbering: Numbering;
  /** The number that stands before the title; undefined where there is none. */
  readonly number: number | undefined;
}

const LONGEST_HEADING = 60;
/** Fewer characters begin a label and a title alike. */
const SHORTEST_HALF = 3;
/** How alike a title must be: less where its number says the same. */
const BY_NUMBER = 0.3;
const BY_ITSELF = 0.6;
/** A title with dots and a page number behind it stands in a table of contents. */
const CONTENTS_LINE = /[.．。…·⋯\u2014-]{2,}\s*\d{1,3}$/u;
const FIGURES_BEHIND = /(?:[ \t\u00a0\u3000]+[\d.,/-]+)+$/u;
const CHAPTER = /^[#*\s]*([一二三四五六七八九十]{1,3})\s*[、.．,，:：]/u;

/**
 * Reads a line as the heading of a section; undefined where it is something else. A line that is a
 * title but for its words counts only when it is numbered as chapters are and is no label of a table.
 */
export const readHeading: (line: string) => Heading | undefined = rememberedByWord((line) => {
  const span = wordsWithin(line, { from: 0, to: line.length });
  const text = line.slice(span.from, span.to);
  // A long line is looked at as a whole only where it begins as chapters do.
  if (text.length > LONGEST_HEADING && !CHAPTER.test(text)) return undefined;
  // Word leaves a tab between an automatic number and its title.
  const untabbed = text.replace(/^([#*\s]*[一二三四五六七八九十]{1,3}[、.．])\t+/u, '$1');
  if (text === '' || /[\t|]/u.test(untabbed) || CONTENTS_LINE.test(text)) return undefined;
  if (text.length > LONGEST_HEADING) return runIn(text, span.from);
  const numbering = numberingOf(text);
  const base = { numbering: styleOf(numbering), number: numberOf(numbering), ...span };
  const [hit] = SECTION_TITLES.find(text);
  if (hit && hit.quality !== 'definition') {
    return { section: hit.item, quality: hit.quality, ...base };
  }
  return runIn(text, span.from) ?? alike(text, base);
});

function alike(
  text: string,
  base: Span & Pick<Heading, 'numbering' | 'number'>,
): Heading | undefined {
  if (base.numbering !== 'chapter' || text.length > 40 || /[。；;？！]./u.test(text))
    return undefined;
  // A row of a table may have its figures on the same line.
  const words = text.replace(FIGURES_BEHIND, '');
  if (tablesNaming(words).length > 0 || isHalfLabel(words)) return undefined;
  const candidates = SECTION_TITLES.findAlike(text, BY_NUMBER);
  const best =
    candidates.find(({ item }) => item.number === base.number) ??
    candidates.find(({ alike: degree }) => degree >= BY_ITSELF);
  return best && { section: best.item, quality: 'changed', ...base };
}

/** Where the label of a row is broken over lines, 二、上年结转政府信息公开申请 is its first half. */
function isHalfLabel(text: string): boolean {
  return labelKey(text).length >= SHORTEST_HALF && beginsRowLabel(text);
}

/** A title with its text behind it on the same line: 一、总体情况。2023年，…… */
function runIn(text: string, offset: number): Heading | undefined {
  const chapter = CHAPTER.exec(text);
  if (!chapter) return undefined;
  const stop = text.slice(chapter[0].length).search(/[。：:；\s]/u);
  if (stop < 2 || stop > LONGEST_HEADING) return undefined;
  const to = chapter[0].length + stop;
  const [hit] = SECTION_TITLES.find(text.slice(0, to));
  if (hit?.quality !== 'national' && hit?.quality !== 'listed') return undefined;
  const number = numberOf(chapter[1] ?? '');
  return {
    from: offset,
    to: offset + to,
    section: hit.item,
    quality: hit.quality,
    numbering: 'chapter',
    number,
  };
}

function styleOf(numbering: string): Numbering {
  const bare = plain(numbering);
  if (bare === '') return 'none';
  if (bare.startsWith('(')) return 'bracket';
  return /^\d/u.test(bare) ? 'arabic' : 'chapter';
}

function numberOf(numbering: string): number | undefined {
  const value = readNumeral(plain(numbering).replace(/[^一二三四五六七八九十\d]/gu, ''));
  return value === undefined ? undefined : Number(value);
}
