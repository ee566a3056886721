import { withoutBlanks } from './blanks';
import type { Span } from './span';

/**
 * Where a text says words that were read off it without blanks and in plain characters (NFKC), in
 * UTF-16 units; undefined where it says them in another way.
 */
export function findPlain(text: string, words: string): Span | undefined {
  const wanted = withoutBlanks(words.normalize('NFKC'));
  if (wanted === '') return undefined;
  let bare = '';
  const spans: Span[] = [];
  let at = 0;
  for (const character of text) {
    const span = { from: at, to: at + character.length };
    const said = withoutBlanks(character.normalize('NFKC'));
    for (let unit = 0; unit < said.length; unit++) spans.push(span);
    bare += said;
    at = span.to;
  }
  const from = bare.indexOf(wanted);
  const [first, last] = [spans[from], spans[from + wanted.length - 1]];
  return first && last && { from: first.from, to: last.to };
}
