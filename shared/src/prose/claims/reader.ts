import { SUBJECTS } from '../../format/prose';
import type { Subject } from '../../format/prose/types';
import type { Passage } from '../passage';
import { wordsAround } from './around';
import { aspectsIn, type Heads, headsOf, lastJoined, type NamedSubject, subjectsIn } from './heads';
import { type Holding, type InSentence, newSentence } from './holding';
import { inTurn } from './in-turn';
import { added, keyOf, type Meant, meantBy } from './meanings';
import { noneIn } from './none';
import { withOrgan } from './organs';
import { type Clause, type Segment, segmentsOf } from './sentences';
import { sharesOf } from './shares';
import { isBareZero, isByOneWay, isModified, isOrgan, isUsed, whoIn } from './signs';
import type { Token } from './tokens';
import type { Claim, CountClaim } from './types';

type Stated = CountClaim['stated'];

/** So many words of a clause are kept for the next one. */
const MOST_PENDING = 40;

/** Reads the claims of a passage, sentence by sentence. */
export class ClaimReader {
  readonly claims: Claim[] = [];
  private readonly holding: Holding;
  private sentence: InSentence = newSentence(() => false);
  /** Whether the paragraph, or the heading above it, speaks of a subject as the report means it. */
  private readonly isSpokenOf: (subject: Subject) => boolean;
  /** The only subject of a clause, which may be named behind its numbers. */
  private clauseSubject: Subject | undefined;
  /** The acts before the last number of a clause, which may go for the next one as well. */
  private acts: Clause = [];
  /** What stands before the first number of a clause, but for the year before. */
  private opening: Clause = [];

  constructor(private readonly passage: Passage) {
    const speaks = speaksIn(passage.words);
    this.isSpokenOf = (subject) => speaks(subject) || has(passage.under, subject.context);
    const subject = SUBJECTS.find(({ context, short }) => short && has(passage.under, context));
    const rest = { who: undefined, isPart: false, year: undefined };
    this.holding = { subject, isCarried: true, ...rest };
  }

  read(clauses: readonly Clause[]): void {
    const [first] = clauses[0] ?? [];
    const last = clauses.at(-1)?.at(-1);
    if (!first || !last) return;
    this.sentence = newSentence(speaksIn(this.passage.words.slice(first.from, last.to)));
    this.holding.isCarried = true;
    for (const clause of clauses) this.readClause(withOrgan(clause, this.passage.words));
  }

  private readClause(clause: Clause): void {
    this.takeTime(clause);
    const segments = segmentsOf(clause);
    if (segments.length === 0) {
      this.readWords(clause);
      return;
    }
    const subjects = new Set(this.named(headsOf(clause)).map(({ subject }) => subject));
    this.clauseSubject = subjects.size === 1 ? [...subjects][0] : undefined;
    this.acts = [];
    const opening = segments[0]?.before ?? [];
    this.opening = opening.filter((token) => !isUsed(token, 'last')).slice(-MOST_PENDING);
    const listed = inTurn(clause, segments);
    if (listed) {
      for (const { number, words } of listed) this.readCount(number.stated, headsOf(words));
    } else this.readSegments(segments);
    this.sentence.pending = [];
  }

  private readSegments(segments: readonly Segment[]): void {
    let skip = 0;
    for (const segment of segments) {
      skip = this.readNumber({ ...segment, before: segment.before.slice(skip) });
    }
  }

  /** A year at the start of a clause is that of all that follows. */
  private takeTime(clause: Clause): void {
    const at = clause.findIndex((one) => !isUsed(one, 'filler'));
    const token = clause[at];
    const isTime = token?.kind === 'year' && !isCarry(clause[at + 1]);
    if (isTime) this.holding.year = token.year;
    if (isTime || clause.some((one) => isUsed(one, 'thisYear'))) {
      this.sentence.isLast = false;
    }
    this.sentence.isBeyond ||= clause.some((one) => isUsed(one, 'beyond'));
    this.sentence.isOffice ||= clause.some((one) => isUsed(one, 'office'));
  }

  /** A clause without numbers: it may name what the next one counts, or say that there is none. */
  private readWords(clause: Clause): void {
    const heads = headsOf(clause);
    const { uses, known } = heads;
    const named = this.named(heads);
    const isWhole = !uses.has('narrow') && !uses.has('beyond') && !this.sentence.isBeyond;
    for (const none of isWhole ? noneIn(clause, { named, held: this.holding.subject }) : []) {
      this.claims.push({ ...none, kind: 'none', year: this.holding.year, who: whoIn(heads) });
    }
    if (known.length === 0 && uses.has('last') && !uses.has('compare')) this.sentence.isLast = true;
    this.takeUses(heads);
    if (uses.has('among') && named.length === 0) this.sentence.isOfStrange = true;
    this.sentence.isOfWhich ||= uses.has('among');
    const subject = named.at(-1)?.subject;
    if (subject) this.hold(subject);
    if (named.length === 0 && known.length === 0) return;
    const isOpen = !uses.has('foreign') && !uses.has('rest') && !uses.has('among');
    this.sentence.pending = isOpen ? clause.slice(-MOST_PENDING) : [];
  }

  private takeUses({ uses }: Heads): void {
    if (uses.has('ofWhich')) {
      this.sentence.isOfWhich = true;
      this.sentence.isOfStrange = this.sentence.isStrange;
    }
    if (uses.has('share')) this.sentence.isShare = true;
  }

  private hold(subject: Subject): void {
    if (this.holding.isCarried) {
      this.holding.isPart = false;
      this.holding.who = undefined;
    }
    this.holding.subject = subject;
    this.holding.isCarried = false;
  }

  private named(heads: Heads): NamedSubject[] {
    return subjectsIn(heads, (subject) => this.isSpokenOf(subject));
  }

  /** Reads one number; gives how many tokens behind it were used for it. */
  private readNumber(segment: Segment): number {
    const { number, after } = segment;
    const before = this.behindAmong(this.withOpening(this.withActs(segment.before)));
    const around = wordsAround({
      before,
      after,
      pending: this.sentence.pending,
      measure: number.stated.measure,
      namesSubject: (heads) => this.named(heads).length > 0,
    });
    if (!around || around.heads.uses.has('foreign')) {
      this.letGo(before, after, around !== undefined);
      return 0;
    }
    const { heads, used } = around;
    // 其余为不予公开等，共 83 件: nobody knows of which results. 其余 3 件结转 is told by what stands behind.
    if (heads.uses.has('rest') && used === 0 && heads.known.length > 0) return 0;
    this.takeUses(heads);
    this.acts = heads.tokens.filter(
      (token) => token.kind === 'word' && token.entry.aspects.size > 0,
    );
    const isPercent = number.stated.measure === '%';
    if (isPercent && heads.change) this.readGrowth(number.stated, heads, heads.change);
    else if (isPercent) this.readShare(number.stated, heads);
    else if (!heads.change) this.readCount(number.stated, heads);
    return used;
  }

  /** 制定规章 2 件、行政规范性文件 5 件: the act before the first goes for the second as well. */
  private withActs(before: Clause): Clause {
    const [first] = before;
    if (!first || !isUsed(first, 'join') || this.acts.length === 0) return before;
    const heads = headsOf(before);
    const isBare =
      this.named(heads).length > 0 && heads.known.every(({ entry }) => entry.aspects.size === 0);
    return isBare ? [...this.acts, ...before.slice(1)] : before;
  }

  /** 申请由上年的 25 件升至 17 件: what was named before the number of last year is counted anew. */
  private withOpening(before: Clause): Clause {
    const isAnew = before.some((token) => isUsed(token, 'becomes'));
    return isAnew && headsOf(before).known.length === 0 ? [...this.opening, ...before] : before;
  }

  /** Behind 申请中 some of them are told, by what is said of them. */
  private behindAmong(before: Clause): Clause {
    const at = before.findLastIndex((token) => isUsed(token, 'among'));
    if (at < 0) return before;
    const named = this.named(headsOf(before.slice(0, at))).at(-1);
    if (named) this.hold(named.subject);
    this.sentence.isOfWhich = true;
    this.sentence.isOfStrange = named === undefined;
    this.sentence.pending = [];
    return before.slice(at + 1);
  }

  /** A number of something else: what was spoken of before is not what comes next. */
  private letGo(before: Clause, after: Clause, isForeign: boolean): void {
    const named = this.named(headsOf(before)).at(-1);
    const isStrange = [...before, ...after.slice(0, 1)].some(({ kind }) => kind === 'unknown');
    if (named) this.hold(named.subject);
    else if (isStrange || isForeign) this.holding.subject = undefined;
    this.sentence.isStrange = true;
  }

  private readCount(stated: Stated, heads: Heads): void {
    const { sentence } = this;
    const { uses } = heads;
    if (sentence.isLast || sentence.isBeyond) return;
    const meant = this.meant(heads) ?? this.partOfLast(heads);
    if (
      !meant ||
      (!meant.subject.measures.includes(stated.measure) && !isBareZero(stated, heads))
    ) {
      sentence.isStrange = true;
      return;
    }
    if (sentence.barred.has(meant.subject.table) || this.isOfStrange(heads)) return;
    if (uses.has('last') && !meant.isTimed) {
      sentence.isLast = !uses.has('compare') && beginsWith(heads, 'last');
      return;
    }
    if (meant.subject.isStrict && isModified(heads, meant.subject)) {
      sentence.barred.add(meant.subject.table);
      return;
    }
    this.claims.push(this.counted(stated, heads, meant));
  }

  private counted(stated: Stated, heads: Heads, meant: Meant): CountClaim {
    const { sentence, holding } = this;
    const key = `${meant.subject.id}:${meant.meanings.map(keyOf).join()}`;
    const isRepeated = sentence.said.has(key);
    sentence.said.add(key);
    holding.who = whoIn(heads) ?? holding.who;
    holding.isPart ||= heads.uses.has('narrow');
    const narrowed = isByOneWay(heads) || isModified(heads, meant.subject) || heads.hasQuoted;
    const claim: CountClaim = {
      kind: 'count',
      from: stated.digits.from,
      to: stated.digits.to,
      year: heads.year ?? holding.year,
      who: holding.who,
      subject: meant.subject,
      stated,
      meanings: meant.meanings,
      aspect: meant.aspect,
      isPart: meant.isPart || holding.isPart || isRepeated || narrowed,
      isLoose: meant.isVague,
    };
    sentence.lastCount = claim;
    sentence.isStrange = false;
    return claim;
  }

  /** 其中市本级 5 件: a part of what was told last. */
  private partOfLast({ known, uses, channels, unknowns }: Heads): Meant | undefined {
    const { lastCount, isOfWhich } = this.sentence;
    const isNarrow = uses.has('narrow') || channels > 0;
    if (!lastCount || !isOfWhich || !isNarrow || known.length + unknowns.length > 0)
      return undefined;
    const { subject, meanings, isLoose } = lastCount;
    return { subject, meanings, aspect: undefined, isPart: true, isVague: isLoose, isTimed: false };
  }

  /** In a list of parts of something else, unless it is told anew what was done with what. */
  private isOfStrange(heads: Heads): boolean {
    if (!this.sentence.isOfWhich || !this.sentence.isOfStrange) return false;
    const [named] = this.named(heads);
    const isAnew =
      named !== undefined &&
      !heads.uses.has('ofWhich') &&
      aspectsIn(heads, named.subject).length > 0;
    if (isAnew) this.sentence.isOfWhich = false;
    return !isAnew;
  }

  private readShare(stated: Stated, heads: Heads): void {
    const at = heads.tokens.findIndex((token) => isUsed(token, 'share'));
    // What stands behind 占 is the whole, and any sound whole is tried.
    const own = at < 0 ? heads : headsOf(heads.tokens.slice(0, at));
    const isNamed = own.known.length > 0;
    const meant = isNamed ? this.meant(own) : this.sentence.lastCount;
    if (!meant?.subject.wholes || meant.isPart || this.holding.isPart || this.isSetAside()) return;
    const rate = aspectsIn(own, meant.subject).some(({ aspect }) => aspect.isRate);
    const isAll = stated.value.units === 100n && stated.value.scale === 0;
    if (!rate && !this.sentence.isShare) return;
    if (rate && (isAll || own.uses.has('timely'))) return;
    const shares = sharesOf(meant.meanings, meant.subject);
    if (shares.length === 0) return;
    const { from, to } = stated.digits;
    const { year, who } = this.holding;
    this.claims.push({
      kind: 'share',
      from,
      to,
      year,
      who,
      subject: meant.subject,
      stated,
      shares,
    });
  }

  private isSetAside(): boolean {
    const { isLast, isBeyond, isOfWhich, isOfStrange } = this.sentence;
    return isLast || isBeyond || (isOfWhich && isOfStrange);
  }

  private readGrowth(stated: Stated, heads: Heads, direction: 'up' | 'down'): void {
    const last = this.sentence.lastCount;
    const meant = heads.known.length > 0 ? this.meant(heads) : last;
    if (!meant || meant.isPart || this.holding.isPart || this.isSetAside()) return;
    const { from, to } = stated.digits;
    const { subject, meanings } = meant;
    const { year, who } = this.holding;
    this.claims.push({ kind: 'growth', from, to, year, who, subject, stated, direction, meanings });
  }

  /** What a number means by the words around it, or by what was spoken of before. */
  private meant(heads: Heads): Meant | undefined {
    const named = lastJoined(heads, this.named(heads));
    if (named.length > 1)
      return this.meantTogether(
        heads,
        named.map(({ subject }) => subject),
      );
    const subject = named[0]?.subject;
    if (subject) {
      if (!this.isSound(heads, subject)) {
        this.holding.subject = undefined;
        return undefined;
      }
      this.hold(subject);
      return meantBy(heads, subject);
    }
    const held = this.heldBy(heads);
    return held && this.isSound(heads, held) ? meantBy(heads, held) : undefined;
  }

  /** The subject spoken of before, or the only one of which such a result is told. */
  private heldBy({ known, unknowns }: Heads): Subject | undefined {
    const { subject = this.clauseSubject, isCarried } = this.holding;
    if (known.length === 0) return undefined;
    const isBound = known.some(({ entry }) =>
      [...entry.aspects.values()].some((aspect) => aspect.isBound),
    );
    if (isBound && isCarried) return this.clauseSubject;
    const isOf = (one: Subject) =>
      known.some(({ entry }) => entry.aspects.has(one) || entry.parties.has(one));
    if (subject && isOf(subject) && !(isCarried && unknowns.length > 0)) return subject;
    const telling = SUBJECTS.filter((one) =>
      known.some(({ entry }) => {
        const aspect = entry.aspects.get(one);
        return aspect?.kind === 'result' && !aspect.isBound;
      }),
    );
    const [only, ...others] = telling;
    return only && others.length === 0 && this.isSpokenOf(only) ? only : undefined;
  }

  /** Whether the words allow that the number is about the subject at all. */
  private isSound(heads: Heads, subject: Subject): boolean {
    if (!this.isSpokenOf(subject)) return false;
    const acts = aspectsIn(heads, subject);
    const isBusiness = acts.some(({ aspect }) => aspect.isBusiness);
    if (isBusiness && (this.sentence.isOffice || !this.isInContext(subject))) return false;
    const first = heads.known[0]?.index ?? 0;
    const isStrange = heads.unknowns.some(({ index, text }) => index < first && !isOrgan(text));
    return !(subject.isStrict && acts.length === 0 && isStrange);
  }

  /** Whether the sentence itself has a word of context, or the heading speaks of nothing else. */
  private isInContext(subject: Subject): boolean {
    const { under } = this.passage;
    const { context, words } = subject;
    return this.sentence.speaks(subject) || (has(under, context) && has(under, words));
  }

  /** Several subjects at once: the sum of their figures. */
  private meantTogether(heads: Heads, subjects: readonly Subject[]): Meant | undefined {
    if (heads.uses.has('each')) return undefined;
    const meant = subjects.flatMap((subject) => {
      const one = this.isSound(heads, subject) ? meantBy(heads, subject) : undefined;
      return one ? [one] : [];
    });
    const [first] = meant;
    if (!first || meant.length < subjects.length) return undefined;
    if (meant.some(({ subject }) => subject.table !== first.subject.table)) return undefined;
    const sums = meant.flatMap(({ meanings }) => meanings[0] ?? []);
    this.hold(first.subject);
    return { ...first, meanings: [sums.reduce(added)], aspect: undefined };
  }
}

/** 2022 年结转 tells where it comes from, and not when all that follows was. */
function isCarry(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return [...token.entry.aspects.values()].some(({ last }) => last !== undefined);
}

/** Whether a word of some use stands before all that is told. */
function beginsWith({ tokens, known }: Heads, use: 'last'): boolean {
  const at = tokens.findIndex((token) => isUsed(token, use));
  return at < (known[0]?.index ?? Infinity);
}

/** Whether a text has a word of context for a subject; looked for once, however often it is asked. */
function speaksIn(text: string): (subject: Subject) => boolean {
  const known = new Map<Subject, boolean>();
  return (subject) => {
    const found = known.get(subject) ?? has(text, subject.context);
    known.set(subject, found);
    return found;
  };
}

function has(text: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => text.includes(word)) ?? true;
}
