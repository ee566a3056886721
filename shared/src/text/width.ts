import { eastAsianWidth } from 'get-east-asian-width';
import { onFirstUse, rememberedByWord } from './memo';

/** How wide characters are whose East Asian Width is ambiguous, such as “ ” ① and —. */
export type AmbiguousWidth = 'narrow' | 'wide';

/** The words of tables come again and again, and to take one apart into graphemes is slow. */
const WIDTHS: Readonly<Record<AmbiguousWidth, (text: string) => number>> = {
  narrow: rememberedByWord((text) => widthOf(text, false)),
  wide: rememberedByWord((text) => widthOf(text, true)),
};

/**
 * How many columns of a fixed-width font a text takes: two for a Chinese character or an emoji, none
 * for what shows nothing.
 */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 'narrow'): number {
  return WIDTHS[ambiguous](text);
}

/**
 * Characters by what they are. The sets of Unicode take longer to make than a report takes to be
 * checked, and only who aligns a table needs them.
 */
const characters = onFirstUse(() => ({
  graphemes: new Intl.Segmenter(),
  shown:
    /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u,
  emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\d#*]\ufe0f?\u20e3/u,
  /** Marks and half-width voicing marks that stand beside the character to which they belong. */
  beside: /[\p{Spacing_Mark}\uff00-\uffef]/u,
}));

function widthOf(text: string, ambiguousAsWide: boolean): number {
  let width = 0;
  for (const { segment } of characters().graphemes.segment(text)) {
    width += clusterWidth(segment, ambiguousAsWide);
  }
  return width;
}

/** What is written as one: a character with its marks, an emoji that is made of several. */
function clusterWidth(cluster: string, ambiguousAsWide: boolean): number {
  const { shown, emoji, beside } = characters();
  const start = cluster.search(shown);
  if (start === -1) return 0;
  if (emoji.test(cluster)) return 2;
  const [first = '', ...rest] = cluster.slice(start);
  return [first, ...rest.filter((mark) => beside.test(mark))].reduce(
    (width, one) => width + eastAsianWidth(one.codePointAt(0) ?? 0, { ambiguousAsWide }),
    0,
  );
}
