import { type Passage, rewritten, sourceOf } from '../../prose/passage';
import type { Block } from '../../syntax/block';
import { type Place, placeIn } from '../../syntax/place';
import type { Span } from '../../text/span';
import type { Edit, PassageInSection, SectionedPage } from '../types';

/** Where a stretch of the words of a passage stands in the text. */
export function placeOfWords(passage: Passage, words: Span): Place<Block> {
  return placeIn(passage.block, sourceOf(passage, words));
}

/** The edit that makes some words of a passage say something else. */
export function editOfWords(passage: Passage, words: Span, text: string): Edit & Place {
  return { anchor: passage.block, ...rewritten(passage, words, text) };
}

/** Every passage of a report, in order. */
export function* passagesIn(pages: readonly SectionedPage[]): Generator<PassageInSection> {
  for (const { passages } of pages) yield* passages;
}
