import stringWidth from 'string-width';

/** How wide characters are whose East Asian Width is ambiguous, such as “ ” ① and —. */
export type AmbiguousWidth = 'narrow' | 'wide';

/**
 * How many columns of a fixed-width font a text takes: two for a Chinese character or an emoji, none
 * for what shows nothing.
 */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 'narrow'): number {
  return stringWidth(text, { ambiguousIsNarrow: ambiguous === 'narrow' });
}
