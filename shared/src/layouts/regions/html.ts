import { tablesNaming } from '../../format/vocabulary';
import { LONGEST_LABEL } from './names-table';
import type { RegionKind, RegionLines } from './types';

const CELL_TAG = /<\/?t[dhr](?:\s[^<>]*)?>/iu;

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

function proves(lines: RegionLines, from: number, to: number): boolean {
  const source = Array.from({ length: to - from }, (_, at) => lines.at(from + at)).join('\n');
  return source.split(CELL_TAG).some((cell) => {
    const text = cell.replace(UNSHOWN, '').trim();
    return text.length > 1 && text.length <= LONGEST_LABEL && tablesNaming(text).length > 0;
  });
}
