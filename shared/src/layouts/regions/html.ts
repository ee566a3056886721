import { tablesNaming } from '../../format/vocabulary';
import type { RegionKind, RegionLines } from './types';

/** A stretch of text between tags that is longer is no label. */
const LONGEST = 80;

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
  for (let at = from; at < to; at++) {
    for (const part of lines.at(at)?.split(/<[^<>]*>/u) ?? []) {
      const text = part.trim();
      if (text.length > 1 && text.length <= LONGEST && tablesNaming(text).length > 0) return true;
    }
  }
  return false;
}
