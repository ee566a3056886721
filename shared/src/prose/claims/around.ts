import { type Heads, headsOf } from './heads';
import type { WordEntry } from './lexicon';
import type { Clause } from './sentences';
import { isOrgan, isUsed } from './signs';
import type { Token } from './tokens';

/** Where a number stands. */
interface Position {
  readonly before: Clause;
  readonly after: Clause;
  /** The clause before, where it named something and stated no number of it. */
  readonly pending: Clause;
  readonly measure: string;
  readonly namesSubject: (heads: Heads) => boolean;
}

/** The words that are about a number, and how many of those behind it are among them. */
interface Around {
  readonly heads: Heads;
  readonly used: number;
}

/**
 * The words that are about a number: those before it, as a rule; those behind it where it comes first
 * (其中 5 件予以公开), or where the thing that is counted does (收到 12 件申请). Undefined where they name
 * something that nobody knows.
 */
export function wordsAround(position: Position): Around | undefined {
  const own = headsOf(position.before);
  return own.known.length > 0 ? behindHeads(own, position) : withoutHeads(own, position);
}

function behindHeads(own: Heads, position: Position): Around | undefined {
  const { before, after, namesSubject } = position;
  const last = own.known.at(-1)?.index ?? 0;
  if (own.unknowns.some(({ index }) => index > last)) return undefined;
  if (namesSubject(own)) return countsAnother(position) ? undefined : { heads: own, used: 0 };
  const end = thingCounted(after);
  if (end >= 0) return { heads: headsOf([...before, ...after.slice(0, end + 1)]), used: end + 1 };
  return after[0]?.kind === 'unknown' ? undefined : { heads: own, used: 0 };
}

/** 8 个科室 behind a subject are rooms and no applications; 件 is the measure of what was named before. */
function countsAnother({ after, measure }: Position): boolean {
  return after[0]?.kind === 'unknown' && !OWN_MEASURES.includes(measure);
}

const OWN_MEASURES: readonly string[] = ['件', '宗', '起', '份', '封', '%', '元', '万元', '亿元'];

/** Where behind a number that is named of which it is one, before anything is said of it; −1 for nowhere. */
function thingCounted(after: Clause): number {
  // 办结 50 件、复议 6 件: what is joined has a number of its own.
  if (after[0] && isUsed(after[0], 'join')) return -1;
  const end = after.findIndex((token) => isWord(token, 'subjects') || isWord(token, 'short'));
  return after.slice(0, Math.max(end, 0)).some(isAct) ? -1 : end;
}

function withoutHeads(own: Heads, { before, after, pending }: Position): Around | undefined {
  if (own.unknowns.some(({ text }) => !isOrgan(text)) || after[0]?.kind === 'unknown') {
    return undefined;
  }
  const end = after.findIndex((token) => isUsed(token, 'join'));
  const until = end < 0 ? after : after.slice(0, end);
  const behind = headsOf(until);
  const [first] = behind.known;
  if (!first) {
    const heads = headsOf([...pending, ...before]);
    // 申请主要涉及征地（20 件）、教育（8 件）: of what was named last nobody knows what it is.
    const isOpen = heads.unknowns.some(({ index }) => index > (heads.known.at(-1)?.index ?? 0));
    return isOpen ? undefined : { heads, used: 0 };
  }
  if (!behind.known.some(({ entry }) => tells(entry))) return undefined;
  if (behind.unknowns.some(({ index }) => index < first.index)) return undefined;
  if (runsOn(behind)) return undefined;
  return { heads: headsOf([...before, ...until]), used: until.length };
}

/** Whether words behind a number say what it is: a subject, or more than that something was done with it. */
function tells({ subjects, short, parties, aspects }: WordEntry): boolean {
  if (subjects.length + short.length + parties.size > 0) return true;
  return [...aspects.values()].some(({ kind }) => kind !== 'loose');
}

/** How a clause goes on behind what is counted, and says no more of what that is. */
const GOES_ON = /^[在已由按经被从于将通需还]/u;

/** 24 件申请公开招生信息 tells what they ask for; behind a result anything may stand. */
function runsOn({ known, unknowns }: Heads): boolean {
  const last = known.at(-1);
  const behind = unknowns.find(({ index }) => index > (last?.index ?? 0));
  if (!last || !behind || isResult(last.entry)) return false;
  return last.entry.subjects.length === 0 || !GOES_ON.test(behind.text);
}

function isResult({ aspects }: WordEntry): boolean {
  return [...aspects.values()].some(({ kind, isBound }) => kind === 'result' && !isBound);
}

function isWord(token: Token, as: 'subjects' | 'short'): boolean {
  return token.kind === 'word' && token.entry[as].length > 0;
}

function isAct(token: Token): boolean {
  return token.kind === 'word' && token.entry.aspects.size > 0 && !isUsed(token, 'filler');
}
