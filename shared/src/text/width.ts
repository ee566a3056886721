import stringWidth from 'string-width';
import { rememberedByWord } from './memo';

/** How wide characters are whose East Asian Width is ambiguous, such as “ ” ① and —. */
export type AmbiguousWidth = 'narrow' | 'wide';

/** The words of tables come again and again, and to take one apart into graphemes is slow. */
const WIDTHS: Readonly<Record<AmbiguousWidth, (text: string) => number>> = {
  narrow: rememberedByWord((text) => stringWidth(text)),
  wide: rememberedByWord((text) => stringWidth(text, { ambiguousIsNarrow: false })),
};

/**
 * How many columns of a fixed-width font a text takes: two for a Chinese character or an emoji, none
 * for what shows nothing.
 */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 'narrow'): number {
  return WIDTHS[ambiguous](text);
}
