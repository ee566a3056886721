import { allIn, isWhole } from './all';
import { wordsAround } from './around';
import { isStart, startsAt } from './becomes';
import { Brackets } from './brackets';
import { amountIn, beforeIn, endingIn, wasIn } from './changes';
import { changesInTurn, type Turn } from './changes-in-turn';
import { besideCount, contrasted, forgetCounts, noteComparison, noteWas } from './compared';
import type { Context } from './context';
import {
  actedIn,
  behindAmong,
  forgetTold,
  isMoreThanAside,
  letGo,
  takeTime,
  takeUses,
} from './goes-on';
import { type Heads, headsOf } from './heads';
import type { Holding } from './holding';
import { growsInTurn, inTurn } from './in-turn';
import { noneIn } from './none';
import { withOrgan } from './organs';
import { type Clause, clausesOf, type Segment, segmentsOf } from './sentences';
import { isUsed, whoIn } from './signs';
import { SpokenOf } from './spoken-of';
import { countIn, growthIn, shareIn } from './tell';
import { tokensOf } from './tokens';
import type { Claim, CountClaim } from './types';

/** What names a share or a rate of which no table tells: 网办率较高，同比上升 5%. */
const RATE = /率|满意度|比重|比值/u;
/** So many words of a clause are kept for the next one. */
const MOST_PENDING = 40;

/** Reads the claims of one sentence; offsets are of its own words. */
export class ClaimReader {
  readonly claims: Claim[] = [];
  private readonly spoken: SpokenOf;
  /** The acts before the last number of a clause, which may go for the next one as well. */
  private acts: Clause = [];
  /** Whether the last number made a claim. */
  private isTold = false;
  /** What stands before the first number of a clause, but for the year before. */
  private opening: Clause = [];

  /** `holding` is what goes on to hold from the sentences before, and is changed by what is read. */
  constructor(
    private readonly words: string,
    context: Context,
    holding: Holding,
  ) {
    this.spoken = new SpokenOf(words, context, holding);
    const brackets = new Brackets(this.spoken.sentence);
    let reached = 0;
    for (const clause of clausesOf(tokensOf(words))) {
      const from = clause[0]?.from ?? reached;
      brackets.pass(words.slice(reached, from));
      this.readClause(withOrgan(clause, words));
      reached = clause.at(-1)?.to ?? from;
    }
    this.spoken.endSentence();
  }

  private readClause(clause: Clause): void {
    takeTime(clause, this.words, this.spoken);
    const segments = segmentsOf(clause);
    const [first] = segments;
    if (!first) {
      this.readWords(clause);
      return;
    }
    this.spoken.beginClause(clause);
    const { sentence } = this.spoken;
    sentence.isInTurn = growsInTurn(clause, segments, sentence.isInTurn);
    this.acts = [];
    this.opening = first.before.filter((token) => !isUsed(token, 'last')).slice(-MOST_PENDING);
    const turns = changesInTurn(clause, segments, sentence.compared);
    const told = inTurn(clause, segments);
    if (turns) this.readTurns(turns);
    else if (told)
      for (const { number, words } of told) this.readCount(number.stated, headsOf(words), []);
    else this.readSegments(segments);
    this.readEnding(segments.at(-1)?.after ?? []);
    sentence.pending = [];
  }

  private readTurns(turns: readonly Turn[]): void {
    const { sentence } = this.spoken;
    const { compared } = sentence;
    sentence.isInTurn = false;
    for (const { number, words, change, of } of turns) {
      if (of) {
        sentence.grows = of;
        compared.counts = [of];
      }
      const heads = { ...headsOf(words), change };
      if (heads.uses.has('foreign')) continue;
      const isPercent = number.stated.measure === '%';
      this.tell((isPercent ? growthIn : amountIn)(number.stated, heads, this.spoken));
    }
    sentence.isInTurn = true;
    forgetTold(sentence);
  }

  private readSegments(segments: readonly Segment[]): void {
    let skip = 0;
    for (const [index, segment] of segments.entries()) {
      const before = segment.before.slice(skip);
      const told = this.claims.length;
      const used =
        index > 0 && endsWithJoin(before)
          ? this.readJoined(segment)
          : this.readNumber({ ...segment, before });
      this.isTold = this.claims.length > told;
      const said = this.readAll(segment.after.slice(used));
      if (said > 0) this.spoken.sentence.compared.isOver = true;
      skip = used + said;
    }
  }

  /**
   * 2 项许可、6 项处罚: each number stands before its thing, so that what stands before the second belongs to
   * the first; where nobody knows what that was of, neither is the second known.
   */
  private readJoined(segment: Segment): number {
    if (this.isTold) return this.readNumber({ ...segment, before: [] });
    letGo(segment, { before: segment.before, isForeign: false }, this.spoken);
    return 0;
  }

  /** A clause without numbers: it may name what the next one counts, or say that there is none. */
  private readWords(clause: Clause): void {
    const { spoken } = this;
    const { sentence } = spoken;
    const isSaidOfAll = this.readAll(clause) > 0;
    if (isSaidOfAll || this.readEnding(clause)) {
      if (isSaidOfAll) sentence.compared.isOver = true;
      sentence.pending = [];
      return;
    }
    const heads = headsOf(clause);
    const { uses, known } = heads;
    noteComparison(sentence.compared, clause, heads, this.words);
    if (uses.has('narrow') && known.length + heads.unknowns.length === 0) spoken.narrow();
    const named = spoken.named(heads);
    if (named.length > 0 || isMoreThanAside(clause, heads, this.words))
      sentence.counted = undefined;
    if (namesRate(heads)) sentence.grows = undefined;
    this.readNone(clause, heads);
    if (known.length === 0 && uses.has('last') && !uses.has('compare')) sentence.isLast = true;
    takeUses(heads, this.spoken.sentence);
    if (uses.has('among')) {
      sentence.isOfWhich = true;
      sentence.isOfStrange = named.length === 0;
      sentence.of = actedIn(heads, named.at(-1)?.subject);
    }
    const subject = named.at(-1)?.subject;
    if (subject) spoken.hold(subject);
    if (known.length === 0) return;
    const isOpen = !uses.has('foreign') && !uses.has('rest') && !uses.has('among');
    sentence.pending = isOpen ? clause.slice(-MOST_PENDING) : [];
  }

  private readNone(clause: Clause, heads: Heads): void {
    const { holding, sentence } = this.spoken;
    if (heads.uses.has('narrow') || sentence.isNarrow || sentence.isBeyond) return;
    const named = this.spoken.named(heads);
    for (const none of noneIn(clause, { named, held: holding.subject })) {
      const who = whoIn(heads) ?? sentence.area;
      this.claims.push({ kind: 'none', year: holding.year, who, ...none });
    }
  }

  /** What is said of all that was counted; gives how many of the words say so. */
  private readAll(words: Clause): number {
    const { counted } = this.spoken.sentence;
    const said = counted && allIn(words, counted.subject);
    if (!said) return 0;
    if (isWhole(counted)) {
      const { subject, year, who } = counted;
      const { from, to, result } = said;
      const { meanings, isPart = false } = result;
      const of = { kind: 'all', of: counted, meanings, isWithin: isPart } as const;
      this.claims.push({ from, to, subject, year, who, ...of });
    }
    return said.used;
  }

  /** Reads one number; gives how many tokens behind it were used for it. */
  private readNumber(segment: Segment): number {
    const { number, after } = segment;
    const { stated } = number;
    const { sentence } = this.spoken;
    if (stated.measure !== '%') sentence.counted = undefined;
    const before = behindAmong(this.withOpening(this.withActs(segment.before)), this.spoken);
    const start = startsAt(before);
    if (start > 0) this.takeOpening(before.slice(0, start));
    if (isStart(before)) {
      forgetTold(this.spoken.sentence);
      return 0;
    }
    const around = wordsAround({
      before,
      after,
      pending: sentence.pending,
      measure: stated.measure,
      namesSubject: (heads) => this.spoken.named(heads).length > 0,
    });
    if (!around || around.heads.uses.has('foreign')) {
      letGo(segment, { before, isForeign: around !== undefined }, this.spoken);
      return 0;
    }
    const { heads, used } = around;
    // 其余为不予公开等，共 83 件: nobody knows of which results. 其余 3 件结转 is told by what stands behind.
    if (heads.uses.has('rest') && used === 0 && heads.known.length > 0) return 0;
    takeUses(heads, this.spoken.sentence);
    this.acts = heads.tokens.filter((one) => one.kind === 'word' && one.entry.aspects.size > 0);
    if (stated.measure === '%') this.readPercent(stated, heads);
    else if (heads.change)
      this.tell(amountIn(stated, { ...heads, change: heads.change }, this.spoken));
    else this.readCount(stated, heads, after);
    return used;
  }

  private readCount(stated: CountClaim['stated'], heads: Heads, after: Clause): void {
    const { spoken } = this;
    const { compared } = spoken.sentence;
    const is = wasIn(stated, heads, { after, spoken });
    const before = is ? undefined : beforeIn(stated, heads, { after, spoken });
    const was = is ?? besideCount(compared, before);
    const count = countIn(stated, heads, spoken);
    if (was && !count) noteWas(compared, was);
    if (!was && !count) forgetCounts(compared);
    this.tell(count ?? was);
    if (count) this.readContrast(count);
    // 新收的 60 件申请中，55 件已办结.
    if (count && after.some((token) => isUsed(token, 'among'))) {
      spoken.sentence.isOfWhich = true;
      spoken.sentence.isOfStrange = false;
      spoken.sentence.of = count.meanings;
    }
    compared.before = count ? undefined : before;
  }

  /** What the year before had, where the count of this year stands in the same sentence. */
  private readContrast(claim: CountClaim): void {
    const { compared } = this.spoken.sentence;
    const was = contrasted(this.spoken.sentence, claim);
    if (!was) return;
    const at = this.claims.findLastIndex(({ from }) => from < was.from) + 1;
    const isCounted = this.claims[at]?.from === was.from;
    this.claims.splice(at, isCounted ? 1 : 0, was);
    compared.counts = was.of ? [was.of] : [];
    noteWas(compared, was);
  }

  /** What a clause says at its end of the year before, without a number; whether it does. */
  private readEnding(words: Clause): boolean {
    const claim = endingIn(words, this.words, this.spoken);
    this.tell(claim);
    return claim !== undefined;
  }

  private readPercent(stated: CountClaim['stated'], heads: Heads): void {
    const { change } = heads;
    if (change) {
      this.tell(growthIn(stated, { ...heads, change }, this.spoken));
      return;
    }
    this.tell(shareIn(stated, heads, this.spoken));
    this.spoken.sentence.compared.isOver = true;
    // 占 75%，同比上升 3%: it is the share that grew.
    this.spoken.sentence.grows = undefined;
  }

  private tell(claim: Claim | undefined): void {
    if (!claim) return;
    if (isOtherWay(claim, this.claims.at(-1))) this.claims.pop();
    else this.claims.push(claim);
  }

  /** 制定规章 2 件、行政规范性文件 5 件: the act before the first goes for the second as well. */
  private withActs(before: Clause): Clause {
    const [first] = before;
    if (!first || !isUsed(first, 'join') || this.acts.length === 0) return before;
    const heads = headsOf(before);
    const isBare = heads.known.every(({ entry }) => entry.aspects.size === 0);
    return isBare && this.spoken.named(heads).length > 0
      ? [...this.acts, ...before.slice(1)]
      : before;
  }

  /** 申请由上年的 25 件升至 17 件: what was named before the number of last year is counted anew. */
  private withOpening(before: Clause): Clause {
    const isAnew = before.some((token) => isUsed(token, 'becomes'));
    return isAnew && headsOf(before).known.length === 0 ? [...this.opening, ...before] : before;
  }

  /** 申请由 48 件升至 60 件、复议由 2 件降至 1 件: each is counted anew by its own name. */
  private takeOpening(words: Clause): void {
    const named = this.spoken.named(headsOf(words)).at(-1);
    if (headsOf(words).known.length > 0) this.opening = words.slice(-MOST_PENDING);
    if (named) this.spoken.hold(named.subject);
  }
}

/** 现行有效 84 件，增加 24 件，减少 2 件: what came and what went, of which neither is the change. */
function isOtherWay(claim: Claim, before: Claim | undefined): boolean {
  if (claim.kind !== 'change' || before?.kind !== 'change' || !claim.of) return false;
  if (claim.change.by !== 'amount' || before.change.by !== 'amount') return false;
  return claim.of === before.of && claim.change.direction !== before.change.direction;
}

/** Whether a clause without numbers speaks of a share or a rate, so that what grows may be that. */
function namesRate({ uses, unknowns }: Heads): boolean {
  return uses.has('share') || unknowns.some(({ text }) => RATE.test(text));
}

function endsWithJoin(words: Clause): boolean {
  const last = words.at(-1);
  return last !== undefined && isUsed(last, 'join');
}
