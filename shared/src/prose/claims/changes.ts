import type { Meaning, Subject } from '../../format/prose/types';
import { CHANGE_WORDS } from '../../format/prose/words';
import { approximationBefore, together } from '../../numbers/approximate';
import { readMultiple } from '../../numbers/multiple';
import type { StatedNumber, Statement } from '../../numbers/stated-number';
import type { Span } from '../../text/span';
import { isOfLast, noteChange, type Since, sinceIn, toldOf } from './compared';
import { forgetTold } from './goes-on';
import { type Heads, headsOf } from './heads';
import { isSetAside } from './holding';
import type { WordUse } from './lexicon';
import { added, isNetOfOther, keyOf } from './meanings';
import type { Clause } from './sentences';
import { isOrgan, isPlainChange, isUsed, whoIn } from './signs';
import type { SpokenOf } from './spoken-of';
import { isOfSome } from './tell';
import type { Token } from './tokens';
import type { Change, ChangeClaim, CountClaim } from './types';

/** What changed since which year. */
interface About
  extends Pick<ChangeClaim, 'among' | 'subject' | 'meanings' | 'year' | 'who' | 'of' | 'told'> {
  readonly since: Since;
}

/** By how many something is more, or less, than the year before: 比上年增加 5 件. */
export function amountIn(
  stated: StatedNumber,
  heads: Heads & { readonly change: 'up' | 'down' },
  spoken: SpokenOf,
): ChangeClaim | undefined {
  const last = heads.tokens.at(-1);
  // 增加为 60 件 would be what it became.
  const isRight = last !== undefined && (isUsed(last, 'more') || isUsed(last, 'less'));
  if (!isRight || !isPlainChange(heads) || heads.uses.has('pace')) return undefined;
  if (isOfLast(heads)) {
    forgetTold(spoken.sentence);
    return undefined;
  }
  const about = aboutIn(heads, spoken);
  if (!about || !isMeasuredBy(stated, about) || isNetOfOther(heads, about)) return undefined;
  noteChange(spoken.sentence.compared, about.since);
  return claimOf(stated.digits, about, { by: 'amount', stated, direction: heads.change });
}

/** How many there were the year before: 上年为 54 件, 由上年的 54 件升至 60 件. */
export function wasIn(
  stated: StatedNumber,
  heads: Heads,
  { after, spoken }: { readonly after: Clause; readonly spoken: SpokenOf },
): ChangeClaim | undefined {
  const { compared } = spoken.sentence;
  const isOpened = heads.tokens.length === 0 && compared.opened?.at === stated.from;
  const since = isOpened ? compared.opened : yearBefore(heads, after);
  const about = since && aboutIn(heads, spoken, since);
  if (!about || !isMeasuredBy(stated, about)) return undefined;
  return claimOf(stated.digits, { ...about, told: undefined }, { by: 'was', stated });
}

/** What the year before alone is told of: 上年收到 48 件. Only what is told of this year makes it certain. */
export function beforeIn(
  stated: StatedNumber,
  heads: Heads,
  { after, spoken }: { readonly after: Clause; readonly spoken: SpokenOf },
): ChangeClaim | undefined {
  const { tokens, known, uses, year } = heads;
  const at = tokens.findIndex((token) => isUsed(token, 'last'));
  const isFirst = at >= 0 && at < (known[0]?.index ?? -1);
  if (!isFirst || after.length > 0 || uses.has('compare') || uses.has('thisYear')) return undefined;
  if (year !== undefined || tokens.some((token) => isUsed(token, 'join'))) return undefined;
  const about = aboutIn(heads, spoken, { year: undefined });
  if (!about || !isMeasuredBy(stated, about)) return undefined;
  return claimOf(stated.digits, about, { by: 'was', stated });
}

/** What a clause says at its end without a number: 与上年持平, 是上年的 2 倍, 同比翻了一番. */
export function endingIn(clause: Clause, words: string, spoken: SpokenOf): ChangeClaim | undefined {
  const at = clause.findLastIndex((token) => isAnchor(token));
  const last = clause.at(-1);
  const from = clause[at]?.to ?? clause[0]?.from;
  if (last?.kind !== 'unknown' || from === undefined) return undefined;
  const said = endingSaid(words, { from, to: last.to });
  if (!said) return undefined;
  const heads = headsOf(clause.slice(0, at + 1));
  const { uses } = heads;
  // 增幅与上年持平 is of the growth; 比上年的 2 倍多 may be any number.
  if (uses.has('more') || uses.has('less') || uses.has('negative')) return undefined;
  if (said.isOfYear && (uses.has('compare') || (!uses.has('last') && heads.year === undefined)))
    return undefined;
  const named = said.isOfYear ? { year: heads.year } : undefined;
  const about = aboutIn(heads, spoken, named);
  if (!about) return undefined;
  if (said.change.by === 'level' && !isOfCount(clause, words, spoken)) return undefined;
  noteChange(spoken.sentence.compared, about.since);
  const change = said.isOfYear ? roughly(said.change, words, clause[at]) : said.change;
  return claimOf({ from: said.from, to: last.to }, about, change);
}

/**
 * Whether it can be nothing but a count that is as it was: it was told right before, and no change of it since,
 * which would be what is alike, or is called a number. 办理情况与上年一致 is of none.
 */
function isOfCount(clause: Clause, words: string, { sentence }: SpokenOf): boolean {
  const { counts, isTold } = sentence.compared;
  const isCounted = counts.length > 0 && !isTold;
  const from = clause[0]?.from ?? 0;
  const at = clause.find((token) => isUsed(token, 'compare') || isUsed(token, 'last'));
  const lead = words.slice(from, at?.from ?? from);
  return lead === '' ? isCounted : COUNTED.some((word) => lead.endsWith(word));
}

/** What stands before 与上年持平 where that is of a number: 收到申请数量与上年持平. */
const COUNTED: readonly string[] = ['数量', '总数', '总量', '件数'];

interface Ending {
  readonly change: Change;
  /** Where it begins. */
  readonly from: number;
  /** It is so many times that of the year that stands before it. */
  readonly isOfYear: boolean;
}

/** 翻一番 is said of what is about twice as much. */
const TWICE: Statement = {
  value: { units: 2n, scale: 0 },
  step: { units: 1n, scale: 0 },
  bound: 'exact',
};

/** What may stand behind the last words of a sentence, or of one of its parts. */
const CLOSES = '。；;）)';

function endingSaid(words: string, { from, to }: Span): Ending | undefined {
  const { level, alike, doubled, grown } = CHANGE_WORDS;
  const text = words.slice(from, to);
  const isClosed = to === words.length || CLOSES.includes(words.charAt(to));
  if (level.includes(text) || (isClosed && alike.includes(text))) {
    return { change: { by: 'level' }, from, isOfYear: false };
  }
  if (doubled.includes(text)) {
    return { change: { by: 'times', size: TWICE, as: 'twice' }, from, isOfYear: false };
  }
  if (!text.includes('倍')) return undefined;
  const lead = text.startsWith('的') ? '的' : grown.findLast((word) => text.startsWith(word));
  const size = lead === undefined ? undefined : readMultiple(text.slice(lead.length));
  if (lead === undefined || !size) return undefined;
  const isOfYear = lead === '的';
  const change: Change = { by: 'times', size, as: isOfYear ? 'whole' : 'more' };
  return { change, from: from + lead.length, isOfYear };
}

/** 约为上年的 2 倍: what makes it approximate stands before the year. */
function roughly(change: Change, words: string, year: Token | undefined): Change {
  if (change.by !== 'times' || !year) return change;
  const before = approximationBefore(words, year.from, false);
  const { bound, near = true } = change.size;
  return { ...change, size: { ...change.size, ...together([before, { bound, near }]) } };
}

function isAnchor(token: Token): boolean {
  if (token.kind === 'year') return true;
  if (token.kind !== 'word') return false;
  const { subjects, short, aspects } = token.entry;
  const isHead = subjects.length + short.length + aspects.size > 0;
  return isHead || isUsed(token, 'last') || isUsed(token, 'compare');
}

/** The year that stands before a number and says that it is that year’s. */
function yearBefore(heads: Heads, after: Clause): Since | undefined {
  const { tokens, known } = heads;
  const at = tokens.findLastIndex((token) => token.kind === 'year' || isUsed(token, 'last'));
  const year = tokens[at];
  if (!year || (known.at(-1)?.index ?? -1) > at) return undefined;
  const before = tokens.slice(0, at);
  const isSum = heads.uses.has('thisYear') && tokens.some((token) => isUsed(token, 'join'));
  if (isSum || !tokens.slice(at + 1).every((token) => isUsed(token, 'states'))) return undefined;
  if (
    before.some((token) => token.kind === 'year' || isUsed(token, 'more') || isUsed(token, 'less'))
  )
    return undefined;
  const joined = before.at(-1);
  const next = after.find((token) => !isUsed(token, 'filler'));
  // 与上年 54 件相比, but 与上年合计 114 件.
  if (joined && isUsed(joined, 'join')) {
    if (!isUsed(joined, 'compare') || !next || !isUsed(next, 'compare')) return undefined;
  }
  const goesOn = next !== undefined && GOES_ON.some((use) => isUsed(next, use));
  if (after.length > 0 && !goesOn) return undefined;
  return { year: year.kind === 'year' ? year.year : undefined };
}

/** How a clause goes on behind what the year before had. */
const GOES_ON: readonly WordUse[] = ['more', 'less', 'becomes', 'compare'];

/** With one of these words it is not known what is compared, or with what. */
const IN_DOUBT: readonly WordUse[] = [
  ...(['earlier', 'each', 'all', 'ofWhich', 'among', 'rest', 'share'] as const),
  ...(['foreign', 'negative', 'narrow', 'next', 'beyond', 'channel', 'zero'] as const),
];

/** What words compare with the year before: what they name, or else what was counted. */
function aboutIn(heads: Heads, spoken: SpokenOf, given?: Since): About | undefined {
  const { sentence, holding } = spoken;
  const { uses, known } = heads;
  if (isSetAside(sentence) || sentence.isInTurn || sentence.isNarrow) return undefined;
  if (holding.isPart || heads.hasQuoted || IN_DOUBT.some((use) => uses.has(use))) return undefined;
  const own = given ?? sinceIn(heads);
  // 上年增加 5 件 tells of the year before alone.
  if (!own && (uses.has('last') || heads.year !== undefined)) return undefined;
  const since = own ?? sentence.compared.since;
  if (!since) return undefined;
  return known.length > 0 ? namedIn(heads, spoken, since) : countedIn(heads, spoken, since);
}

function namedIn(heads: Heads, spoken: SpokenOf, since: Since): About | undefined {
  const { known, unknowns, uses } = heads;
  const first = known[0]?.index ?? 0;
  // Of a whole area the report may be of a part.
  if (uses.has('area') || unknowns.some(({ index, text }) => index > first || !isOrgan(text))) {
    return undefined;
  }
  const meant = spoken.meant(heads);
  if (!meant || meant.isPart || meant.isVague || meant.isTimed || meant.aspect?.last) {
    return undefined;
  }
  const { subject, meanings } = meant;
  if (isOfSome(heads, subject)) return undefined;
  const year = since.year === undefined ? heads.year : undefined;
  const { holding } = spoken;
  const who = whoIn(heads) ?? spoken.sentence.area ?? holding.who;
  return {
    subject,
    meanings,
    since,
    among: spoken.sentence.years,
    year: year ?? holding.year,
    who,
    of: undefined,
    told: undefined,
  };
}

function countedIn({ unknowns }: Heads, spoken: SpokenOf, since: Since): About | undefined {
  const { compared } = spoken.sentence;
  const of = compared.counts.at(-1);
  const isElse = compared.isMany || compared.isAside || compared.isOver || unknowns.length > 0;
  if (!of || of.isPart || isElse) return undefined;
  const { subject, year, who } = of;
  const isClear = compared.counts.every((one) => one.subject === subject && !one.isLoose);
  if (!isClear) return undefined;
  const meanings = anyOf(compared.counts);
  const among = spoken.sentence.years;
  return { subject, meanings, since, among, year, who, of, told: toldOf(compared) };
}

/** Of several counts each may be meant, and all of them together unless one is the whole. */
function anyOf(counts: readonly CountClaim[]): readonly Meaning[] {
  const whole = counts.filter(({ isPart }) => !isPart);
  const each = whole.toReversed().flatMap(({ meanings }) => meanings);
  const [first, ...others] = whole.flatMap(({ meanings }) => meanings[0] ?? []);
  const wholes = new Set(counts[0]?.subject.wholes?.map(keyOf));
  const isSum =
    first &&
    others.every((one) => isBeside(one, first)) &&
    !each.some((one) => wholes.has(keyOf(one)));
  const all = isSum ? [...each, [first, ...others].reduce(added)] : each;
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function isBeside(one: Meaning, other: Meaning): boolean {
  return one.rows.join() === other.rows.join() || one.columns.join() === other.columns.join();
}

function isMeasuredBy(
  { measure }: StatedNumber,
  about: { readonly subject: Subject; readonly of: CountClaim | undefined },
): boolean {
  return about.of ? about.of.stated.measure === measure : about.subject.measures.includes(measure);
}

function claimOf(place: Span, { since, ...about }: About, change: Change): ChangeClaim {
  const { from, to } = place;
  return { kind: 'change', from, to, ...about, since: since.year, change };
}
