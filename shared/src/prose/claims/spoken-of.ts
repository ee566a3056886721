import { SUBJECTS } from '../../format/prose';
import type { Subject } from '../../format/prose/types';
import type { Context } from './context';
import { aspectsIn, type Heads, headsOf, lastJoined, type NamedSubject, subjectsIn } from './heads';
import { type Holding, type InSentence, newSentence } from './holding';
import { added, distinct, type Meant, meantBy } from './meanings';
import type { Clause } from './sentences';
import { isOrgan } from './signs';

/** What a sentence speaks of, at each place that is read: by it words get their meaning. */
export class SpokenOf {
  readonly sentence: InSentence = newSentence();
  /** Where the sentence first has a word of context for a subject. */
  private readonly contextAt = new Map<Subject, number>();
  /** How far the sentence was read. */
  private reached = 0;
  /** The only subject of a clause, which may be named behind its numbers. */
  private clauseSubject: Subject | undefined;

  /** `holding` is what goes on to hold from the sentences before, and is changed by what is read. */
  constructor(
    private readonly text: string,
    private readonly context: Context,
    readonly holding: Holding,
  ) {
    this.sentence.isStrange = holding.isStrange;
  }

  /** 发布信息 165 条。其中规范性文件 2 条: what is told next may have these for its whole. */
  endSentence(): void {
    const { isStrange, lastCount } = this.sentence;
    this.holding.isStrange = isStrange && lastCount === undefined && this.holding.isCarried;
  }

  beginClause(clause: Clause): void {
    this.reached = clause.at(-1)?.to ?? this.reached;
    const subjects = new Set(this.named(headsOf(clause)).map(({ subject }) => subject));
    this.clauseSubject = subjects.size === 1 ? [...subjects][0] : undefined;
  }

  /** From now on it is this that is spoken of. */
  hold(subject: Subject): void {
    if (this.holding.isCarried) {
      this.holding.isPart = this.sentence.isNarrow;
      this.holding.who = undefined;
    }
    this.holding.subject = subject;
    this.holding.isCarried = false;
    this.note(subject);
  }

  private note(subject: Subject): void {
    const { named } = this.holding;
    if (!named.includes(subject)) this.holding.named = [...named, subject];
  }

  /** All that the sentence goes on to tell is a part. */
  narrow(): void {
    this.sentence.isNarrow = true;
    this.holding.isPart = true;
  }

  /** The subjects that words name, in order. */
  named(heads: Heads): NamedSubject[] {
    return subjectsIn(heads, (subject) => this.context.spokenOf.has(subject));
  }

  /** What a number means by the words around it, or by what was spoken of before. */
  meant(heads: Heads): Meant | undefined {
    const named = lastJoined(heads, this.named(heads));
    if (named.length > 1) {
      const subjects = named.map(({ subject }) => subject);
      return this.meantTogether(heads, subjects);
    }
    const subject = named[0]?.subject;
    if (!subject && namesAnother(heads)) {
      this.holding.subject = undefined;
      return undefined;
    }
    if (!subject) {
      const held = this.heldBy(heads);
      if (!held || isOfStranger(heads, held) || !this.isSound(heads, held)) return undefined;
      const meant = meantBy(heads, held);
      return meant && this.holding.isCarried ? this.orOfOthers(meant, heads) : meant;
    }
    const isSound = this.isSound(heads, subject);
    if (isSound) this.hold(subject);
    else this.holding.subject = undefined;
    const meant = isSound ? meantBy(heads, subject) : undefined;
    // 发布行政许可 5 件，行政处罚 2 件: what is not said of the first is not said of the second either.
    if (!meant && !subject.context) this.sentence.barred.add(subject.table);
    return meant;
  }

  /**
   * 申请 60 件、复议 6 件。办结 58 件: a new sentence may go on with any of which that is said. Of those of one table
   * each may be meant, or all of them together; of those of several nobody knows. From the cases that come of
   * requests a paragraph goes back to these, but not from these to the cases.
   */
  private orOfOthers(meant: Meant, heads: Heads): Meant | undefined {
    const others = this.holding.named.filter(
      (one) => isAsLikely(one, meant.subject) && aspectsIn(heads, one).length > 0,
    );
    if (others.length === 0) return meant;
    if (others.some(({ table }) => table !== meant.subject.table)) return undefined;
    const all = [meant, ...others.flatMap((one) => meantBy(heads, one) ?? [])];
    const together = all.flatMap(({ meanings }) => meanings[0] ?? []).reduce(added);
    const meanings = [...all.flatMap((one) => one.meanings), together];
    return { ...meant, meanings: distinct(meanings), isPart: all.some(({ isPart }) => isPart) };
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
    // 服务大厅受理各类事项 5000 件，办结 4900 件: what was spoken of in an earlier sentence is so no more.
    const { isStrange } = this.sentence;
    const isOpen = isCarried && (unknowns.length > 0 || isStrange);
    if (subject && isOf(subject) && !isOpen) return subject;
    if (isStrange) return undefined;
    const telling = SUBJECTS.filter((one) =>
      known.some(({ entry }) => {
        const aspect = entry.aspects.get(one);
        return aspect?.kind === 'result' && !aspect.isBound;
      }),
    );
    const [only, ...others] = telling;
    return only && others.length === 0 && this.context.spokenOf.has(only) ? only : undefined;
  }

  /** Whether the words allow that the number is about the subject at all. */
  private isSound(heads: Heads, subject: Subject): boolean {
    if (!this.context.spokenOf.has(subject)) return false;
    const acts = aspectsIn(heads, subject);
    const isBusiness = acts.some(({ aspect }) => aspect.isBusiness);
    const isHere = !subject.isStrict || !subject.context || this.isInContext(subject);
    if (isBusiness && (this.sentence.isOffice || !isHere)) return false;
    // A paragraph may speak of disclosure in one sentence, and of all cases of an office in the next.
    if (!isHere && !this.context.first && !this.holding.subject) return false;
    const first = heads.known[0]?.index ?? 0;
    const isStrange = heads.unknowns.some(({ index, text }) => index < first && !isOrgan(text));
    return !(subject.isStrict && acts.length === 0 && isStrange);
  }

  /** Whether the sentence itself has a word of context, or the heading speaks of nothing else. */
  private isInContext(subject: Subject): boolean {
    if (this.context.headed.has(subject)) return true;
    const at = this.contextAt.get(subject) ?? firstOf(this.text, subject.context);
    this.contextAt.set(subject, at);
    // 行政复议 120 件，其中信息公开 6 件: what is told only then is not of what stands before.
    return at < this.reached;
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
    for (const one of subjects) this.note(one);
    return { ...first, meanings: [sums.reduce(added)], aspect: undefined };
  }
}

/** Whether a new sentence may be of one subject where the sentence before was of another. */
function isAsLikely(one: Subject, held: Subject): boolean {
  if (one.table === held.table) return one !== held;
  return SUBJECTS.indexOf(one) < SUBJECTS.indexOf(held);
}

/** 意见簿回复 5 条: what was done with something nobody knows, and not with what was spoken of before. */
function isOfStranger(heads: Heads, subject: Subject): boolean {
  const aspects = aspectsIn(heads, subject);
  if (aspects.some(({ aspect }) => aspect.kind === 'result')) return false;
  const act = aspects.at(-1)?.index ?? 0;
  return heads.unknowns.some(({ index, text }) => index === act - 1 && !isOrgan(text));
}

/** 不动产登记申请: a short name behind words that nobody knows is that of another thing. */
function namesAnother({ tokens, known }: Heads): boolean {
  return known.some(
    ({ index, entry }) => entry.short.length > 0 && tokens[index - 1]?.kind === 'unknown',
  );
}

/** Where a text first has one of some words; behind all of it where it has none. */
function firstOf(text: string, words: readonly string[] | undefined): number {
  const places = (words ?? ['']).map((word) => text.indexOf(word)).filter((at) => at >= 0);
  return Math.min(Infinity, ...places);
}
