import type { Block } from '../syntax/block';
import { placeIn } from '../syntax/place';
import type { Page, Tree } from '../syntax/tree';
import { memoised } from '../text/memo';
import type { Garbled } from './types';

/** What UTF-8 text looks like when it is read as GB18030: the first characters of 政府信息公开. */
const UTF8_AS_GB18030 = '鏀垮簻淇℃伅';
const UNREADABLE = '\ufffd';

/** So many unreadable characters, and one in so many, say that the whole text is garbled. */
const FEW = 10;
const ONE_IN = 100;

/** Where in the text a sign of garbling is first seen. */
export interface FirstSign {
  readonly garbled: Garbled;
  /** Where its block starts. */
  readonly from: number;
}

/** Whether the text was opened in the wrong encoding. */
export function garbledIn({ pages, length }: Tree): FirstSign | undefined {
  let found = NO_SIGNS;
  let from = 0;
  for (const page of pages) {
    found = joined(found, signsOn(page), from);
    from += page.length;
  }
  const { count, unreadable, mojibake } = found;
  const many = count >= FEW && count * ONE_IN >= length;
  const first = many ? unreadable : mojibake;
  return first && { ...first, garbled: { ...first.garbled, count } };
}

interface Signs {
  readonly count: number;
  readonly unreadable: FirstSign | undefined;
  readonly mojibake: FirstSign | undefined;
}

const NO_SIGNS: Signs = { count: 0, unreadable: undefined, mojibake: undefined };

const signsOn = memoised(({ blocks }: Page): Signs => {
  let found = NO_SIGNS;
  let from = 0;
  for (const block of blocks) {
    found = joined(found, signsIn(block), from);
    from += block.text.length;
  }
  return found;
});

function joined(found: Signs, more: Signs, from: number): Signs {
  if (more === NO_SIGNS) return found;
  const { count, unreadable, mojibake } = more;
  return {
    count: found.count + count,
    unreadable: found.unreadable ?? (unreadable && moved(unreadable, from)),
    mojibake: found.mojibake ?? (mojibake && moved(mojibake, from)),
  };
}

const signsIn = memoised((block: Block): Signs => {
  const { text } = block;
  const [first, other] = [text.indexOf(UNREADABLE), text.indexOf(UTF8_AS_GB18030)];
  if (first < 0 && other < 0) return NO_SIGNS;
  return {
    count: text.split(UNREADABLE).length - 1,
    unreadable: first < 0 ? undefined : signAt(block, first),
    mojibake: other < 0 ? undefined : signAt(block, other),
  };
});

function signAt(block: Block, at: number): FirstSign {
  return { garbled: { ...placeIn(block, { from: at, to: at + 1 }), count: 0 }, from: 0 };
}

function moved(sign: FirstSign, by: number): FirstSign {
  return { ...sign, from: sign.from + by };
}
