import { tablesNaming } from '../../format/vocabulary';
import { LONGEST_LABEL } from './names-table';
import type { RegionKind, RegionLines } from './types';

const CELL_TAG = /<\/?(?:t[dhr]|table)(?:\s[^<>]*)?>/iu;

/** Within a cell, a program writes words in several elements, and blanks as entities. */
const UNSHOWN = /<[^<>]*>|&#?\w+;/gu;

/** From a tag that begins a table to the one that ends it, or as far as the next section. */
export const HTML_REGION: RegionKind = {
  id: 'html',
  opens: (line) => line.includes('<') && /<table(?:[\s>]|$)/iu.test(line),
  end,
  proves,
};

function end(lines: RegionLines, from: number): number {
  let depth = 0;
  for (let at = from; ; at++) {
    const line = lines.at(at);
    if (line === undefined || (at > from && lines.isHeading(at))) return at;
    if (!line.includes('<')) continue;
    for (const [tag] of line.matchAll(/<\/?table(?:[\s>]|$)/giu))
      depth += tag.startsWith('</') ? -1 : 1;
    if (depth <= 0) return at + 1;
  }
}

/**
 * Whether some neighbouring lines of a cell are a label. All of them are tried, and not the cell alone:
 * a table within this one is asked for lines that begin and end amid a cell of this one.
 */
function proves(lines: RegionLines, from: number, to: number): boolean {
  const source = Array.from({ length: to - from }, (_, at) => lines.at(from + at)).join('\n');
  return source.split(CELL_TAG).some((cell) => holdsLabel(cell.split('\n')));
}

function holdsLabel(lines: readonly string[]): boolean {
  const joined = lines.join('\n').replace(UNSHOWN, '').split('\n');
  const words = joined.map((line) => line.trim()).filter((line) => line !== '');
  return words.some((_, from) => {
    let text = '';
    for (let to = from; to < words.length && text.length <= LONGEST_LABEL; to++) {
      text += words[to] ?? '';
      if (isProof(text)) return true;
    }
    return false;
  });
}

function isProof(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_LABEL && tablesNaming(text).length > 0;
}
