import type { Meaning, Subject } from '../../format/prose/types';
import { forgetCounts } from './compared';
import { aspectsIn, type Heads, headsOf } from './heads';
import { type InSentence, noteYears } from './holding';
import type { Clause, Segment } from './sentences';
import { areaIn, isOfYears, isUsed } from './signs';
import type { SpokenOf } from './spoken-of';
import type { Token } from './tokens';

/** So many characters that nobody knows may be said by the way: 严格按照程序办理，均予以公开. */
const MOST_ASIDE = 10;

/** A year at the start of a clause is that of all that follows. */
export function takeTime(clause: Clause, words: string, { holding, sentence }: SpokenOf): void {
  noteYears(sentence, clause);
  const at = clause.findIndex((one) => !isUsed(one, 'filler'));
  const token = clause[at];
  const isTime = token?.kind === 'year' && !isCarry(clause[at + 1]);
  if (isTime) holding.year = token.year;
  if (isTime || clause.some((one) => isUsed(one, 'thisYear'))) sentence.isLast = false;
  sentence.isBeyond ||= clause.some((one) => isUsed(one, 'beyond')) || isOfYears(clause, words);
  sentence.area = areaIn(clause, words, sentence.area);
  sentence.isOffice ||= clause.some((one) => isUsed(one, 'office'));
}

/** Whether a clause may speak of something else than what was counted, or of some of it: 属于公开范围的. */
export function isMoreThanAside(clause: Clause, { unknowns }: Heads, words: string): boolean {
  const end = clause.at(-1)?.to ?? 0;
  const length = unknowns.reduce((sum, { text }) => sum + text.length, 0);
  return length > MOST_ASIDE || words[end - 1] === '的';
}

/** Words that say of the numbers behind them what they are parts of. */
export function takeUses({ uses }: Heads, sentence: InSentence): void {
  if (uses.has('ofWhich')) {
    sentence.isOfWhich = true;
    sentence.isOfStrange = sentence.isStrange;
    sentence.of = sentence.lastCount?.meanings ?? [];
  }
  if (uses.has('share')) sentence.isShare = true;
}

/** What grows, or changed, is nothing that was told so far. */
export function forgetTold(sentence: InSentence): void {
  sentence.grows = undefined;
  forgetCounts(sentence.compared);
}

/** Behind 申请中 some of them are told, by what is said of them. */
export function behindAmong(before: Clause, spoken: SpokenOf): Clause {
  const at = before.findLastIndex((token) => isUsed(token, 'among'));
  if (at < 0) return before;
  const lead = headsOf(before.slice(0, at));
  const named = spoken.named(lead).at(-1);
  if (named) spoken.hold(named.subject);
  spoken.sentence.of = actedIn(lead, named?.subject);
  spoken.sentence.isOfWhich = true;
  spoken.sentence.isOfStrange = named === undefined;
  spoken.sentence.pending = [];
  return before.slice(at + 1);
}

/** A number of something else: what was spoken of before is not what comes next. */
export function letGo(
  { number, after }: Segment,
  { before, isForeign }: { readonly before: Clause; readonly isForeign: boolean },
  spoken: SpokenOf,
): void {
  const heads = headsOf(before);
  forgetTold(spoken.sentence);
  // 其中主动公开信息 7 条: what follows is of the same, though nobody knows what it is.
  if (heads.uses.has('ofWhich')) takeUses(heads, spoken.sentence);
  const named = spoken.named(heads).at(-1);
  const isStrange = [...before, ...after.slice(0, 1)].some(({ kind }) => kind === 'unknown');
  if (named) spoken.hold(named.subject);
  else if (isStrange || isForeign) spoken.holding.subject = undefined;
  // 清理规范性文件 230 件，继续有效 120 件: what comes is of those, and not of all.
  const isCounted = named?.subject.measures.includes(number.stated.measure) === true;
  if (named && isForeign && isCounted) spoken.sentence.barred.add(named.subject.table);
  // A percentage has no parts that 其中 could tell of.
  if (number.stated.measure !== '%') spoken.sentence.isStrange = true;
}

/** 2022 年结转 tells where it comes from, and not when all that follows was. */
function isCarry(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return [...token.entry.aspects.values()].some(({ last }) => last !== undefined);
}

/** What words before 中 say was done with a subject. */
export function actedIn(heads: Heads, subject: Subject | undefined): readonly Meaning[] {
  const acts = subject
    ? aspectsIn(heads, subject).filter(({ aspect: { kind } }) => kind === 'act')
    : [];
  return acts.at(-1)?.aspect.meanings ?? [];
}
