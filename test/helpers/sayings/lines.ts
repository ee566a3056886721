/** A text with other line breaks, and where each of its characters now stands. */
export interface Relined {
  readonly text: string;
  readonly at: readonly number[];
}

/** Only between words does a line end here: a number at the start of one may look like a numbering. */
const WORDS = /^[\p{Script=Han}\d]\p{Script=Han}$/u;

/** The text in lines hardly wider than this, as it is copied from a page. */
export function wrapped(text: string, width: number): Relined {
  const at: number[] = [];
  let [lines, since] = ['', 0];
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    since = char === '\n' ? 0 : since + 1;
    if (since > width && WORDS.test(text.charAt(index - 1) + char)) {
      lines += '\n';
      since = 1;
    }
    at.push(lines.length);
    lines += char;
  }
  return { text: lines, at };
}

/** The text with line breaks of two characters. */
export function withCarriageReturns(text: string): Relined {
  const at: number[] = [];
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    at.push(index + before);
    if (text.charAt(index) === '\n') before++;
  }
  return { text: text.replaceAll('\n', '\r\n'), at };
}

/** A place where its characters now stand: it ends right behind the last, even where a line does. */
export function relocate<T extends { readonly from: number; readonly to: number }>(
  place: T,
  { at }: Relined,
): T {
  return { ...place, from: at[place.from] ?? 0, to: (at[place.to - 1] ?? 0) + 1 };
}
