import { SUBJECTS } from '../../format/prose';
import type { Subject } from '../../format/prose/types';
import type { Passage } from '../passage';
import { wordsAround } from './around';
import { areJoined, type Heads, headsOf, type NamedSubject, subjectsIn } from './heads';
import { inTurn } from './in-turn';
import { added, keyOf, type Meant, meantBy } from './meanings';
import { noneIn } from './none';
import { type Clause, type Segment, segmentsOf } from './sentences';
import type { Token } from './tokens';
import type { Claim, CountClaim, ShareMeaning } from './types';

/** An organ, or a part of one, by the last character of its kind. */
const ORGAN = /[局委办厅院部镇乡村站所处科室校]|街道|中心|政府|单位|机关|公司|窗口|大队/u;
/** All of an area together is no part of it. */
const ALL_OF = /^(?:全[县市区镇乡州省旗局]|各级|我[县市区镇乡州省旗局办委])/u;
/** So many words of a clause are kept for the next one. */
const MOST_PENDING = 40;

/** What of earlier sentences and clauses goes on to hold. */
interface Holding {
  subject: Subject | undefined;
  /** The subject was named in an earlier sentence, or by the heading alone. */
  isCarried: boolean;
  who: string | undefined;
  isPart: boolean;
  year: number | undefined;
}

/** What goes on to hold as far as the end of a sentence. */
interface InSentence {
  pending: Clause;
  isOfWhich: boolean;
  isShare: boolean;
  /** It is about the year before. */
  isLast: boolean;
  /** Whether it has a word of context, for each subject that was asked about. */
  readonly text: string;
  readonly said: Set<string>;
  lastCount: CountClaim | undefined;
}

/** Reads the claims of a passage, sentence by sentence. */
export class ClaimReader {
  readonly claims: Claim[] = [];
  private readonly holding: Holding;
  private sentence: InSentence = newSentence('');

  constructor(private readonly passage: Passage) {
    const subject = SUBJECTS.find(({ context, short }) => short && has(passage.under, context));
    const rest = { who: undefined, isPart: false, year: undefined };
    this.holding = { subject, isCarried: true, ...rest };
  }

  read(clauses: readonly Clause[]): void {
    const [first] = clauses[0] ?? [];
    const last = clauses.at(-1)?.at(-1);
    if (!first || !last) return;
    this.sentence = newSentence(this.passage.words.slice(first.from, last.to));
    this.holding.isCarried = true;
    for (const clause of clauses) this.readClause(clause);
  }

  private readClause(clause: Clause): void {
    this.takeYear(clause);
    const segments = segmentsOf(clause);
    if (segments.length === 0) {
      this.readWords(clause);
      return;
    }
    const listed = inTurn(clause, segments);
    if (listed) {
      for (const { number, words } of listed) this.readCount(number.stated, headsOf(words));
      this.sentence.pending = [];
      return;
    }
    let skip = 0;
    for (const segment of segments) {
      const used = this.readNumber({ ...segment, before: segment.before.slice(skip) });
      skip = used;
    }
    this.sentence.pending = [];
  }

  /** A year at the start of a clause is that of all that follows. */
  private takeYear(clause: Clause): void {
    const at = clause.findIndex((token) => !isFiller(token));
    const token = clause[at];
    if (token?.kind === 'year') {
      this.holding.year = token.year;
      this.sentence.isLast = false;
    }
  }

  /** A clause without numbers: it may name what the next one counts, or say that there is none. */
  private readWords(clause: Clause): void {
    const heads = headsOf(clause);
    const named = this.named(heads);
    for (const none of noneIn(clause, named)) {
      if (this.whoIn(heads) === undefined && !this.isNarrowed(heads)) {
        this.claims.push({ ...none, ...this.base(), kind: 'none', subject: none.subject });
      }
    }
    if (heads.known.length === 0 && heads.uses.has('last') && !heads.uses.has('compare')) {
      this.sentence.isLast = true;
    }
    if (heads.uses.has('ofWhich')) this.sentence.isOfWhich = true;
    if (heads.uses.has('share')) this.sentence.isShare = true;
    const [, ...more] = named;
    const subject = more.at(-1)?.subject ?? named[0]?.subject;
    if (subject) this.hold(subject);
    if (named.length === 0 && heads.known.length === 0) return;
    this.sentence.pending = heads.uses.has('foreign') ? [] : clause.slice(-MOST_PENDING);
  }

  private hold(subject: Subject): void {
    if (this.holding.isCarried) {
      this.holding.isPart = false;
      this.holding.who = undefined;
    }
    this.holding.subject = subject;
    this.holding.isCarried = false;
  }

  private base(): Pick<Claim, 'year' | 'who'> {
    return { year: this.holding.year, who: this.holding.who };
  }

  private named(heads: Heads): NamedSubject[] {
    return subjectsIn(heads, (subject) => this.isSpokenOf(subject));
  }

  /** Whether the paragraph, or the heading above it, speaks of a subject as the report means it. */
  private isSpokenOf({ context }: Subject): boolean {
    return !context || has(this.passage.words, context) || has(this.passage.under, context);
  }

  /** Reads one number; gives how many tokens behind it were used for it. */
  private readNumber({ number, before, after }: Segment): number {
    const namesSubject = (heads: Heads) => this.named(heads).length > 0;
    const around = wordsAround({ before, after, pending: this.sentence.pending, namesSubject });
    if (!around) {
      this.letGo(before, after);
      return 0;
    }
    const { heads, used } = around;
    const { uses } = heads;
    if (uses.has('ofWhich')) this.sentence.isOfWhich = true;
    if (uses.has('share')) this.sentence.isShare = true;
    const { measure } = number.stated;
    const changes = uses.has('more') || uses.has('less');
    if (uses.has('foreign')) this.letGo(before, after);
    else if (measure === '%' && changes) this.readGrowth(number.stated, heads);
    else if (measure === '%') this.readShare(number.stated, heads);
    else if (!changes && !this.sentence.isLast) this.readCount(number.stated, heads);
    return used;
  }

  /** A number of something else: what was spoken of before is not what comes next. */
  private letGo(before: Clause, after: Clause): void {
    const named = this.named(headsOf(before)).at(-1);
    const strange = [...before, ...after.slice(0, 1)].some(({ kind }) => kind === 'unknown');
    if (named) this.hold(named.subject);
    else if (strange) this.holding.subject = undefined;
  }

  private readCount(stated: CountClaim['stated'], heads: Heads): void {
    const meant = this.meant(heads);
    if (!meant?.subject.measures.includes(stated.measure) && !isBareZero(stated, heads)) return;
    if (!meant || (heads.uses.has('last') && !meant.isTimed)) return;
    const key = `${meant.subject.id}:${meant.meanings.map(keyOf).join()}`;
    const isRepeated = this.sentence.said.has(key);
    this.sentence.said.add(key);
    const who = this.whoIn(heads);
    if (who !== undefined) this.holding.who = who;
    if (this.isNarrowed(heads)) this.holding.isPart = true;
    const claim: CountClaim = {
      kind: 'count',
      from: stated.digits.from,
      to: stated.digits.to,
      ...this.base(),
      year: heads.year ?? this.holding.year,
      subject: meant.subject,
      stated,
      meanings: meant.meanings,
      aspect: meant.aspect,
      isPart:
        meant.isPart ||
        this.holding.isPart ||
        isRepeated ||
        this.isByOneWay(heads) ||
        hasModifier(heads, meant.subject),
      isLoose: meant.isVague,
    };
    this.claims.push(claim);
    this.sentence.lastCount = claim;
  }

  private readShare(stated: CountClaim['stated'], heads: Heads): void {
    if (!this.sentence.isShare) return;
    const last = this.sentence.lastCount;
    const meant = heads.known.length > 0 ? this.meant(heads) : last;
    if (!meant?.subject.wholes || meant.isPart || this.holding.isPart) return;
    const { from, to } = stated.digits;
    const shares = sharesOf(meant.meanings, meant.subject);
    if (shares.length === 0) return;
    this.claims.push({
      kind: 'share',
      from,
      to,
      ...this.base(),
      subject: meant.subject,
      stated,
      shares,
    });
  }

  private readGrowth(stated: CountClaim['stated'], heads: Heads): void {
    const direction = heads.uses.has('less') ? 'down' : 'up';
    const last = this.sentence.lastCount;
    const meant = heads.known.length > 0 ? this.meant(heads) : last;
    if (!meant || meant.isPart || this.holding.isPart) return;
    const { from, to } = stated.digits;
    const { subject, meanings } = meant;
    this.claims.push({
      kind: 'growth',
      from,
      to,
      ...this.base(),
      subject,
      stated,
      direction,
      meanings,
    });
  }

  /** What a number means by the words around it, or by what was spoken of before. */
  private meant(heads: Heads): Meant | undefined {
    const named = this.named(heads);
    const subjects = lastJoined(heads, named);
    if (subjects.length > 1) return this.meantTogether(heads, subjects);
    const [subject] = subjects;
    if (subject) {
      if (!this.isSound(heads, subject)) return undefined;
      this.hold(subject);
      return meantBy(heads, subject);
    }
    const held = this.heldBy(heads);
    return held && this.isSound(heads, held) ? meantBy(heads, held) : undefined;
  }

  /** The subject spoken of before, or the only one of which such a result is told. */
  private heldBy({ known, unknowns }: Heads): Subject | undefined {
    if (known.length === 0) return this.holding.isCarried ? undefined : this.holding.subject;
    const { subject, isCarried } = this.holding;
    const isOf = (one: Subject) =>
      known.some(({ entry }) => entry.aspects.has(one) || entry.parties.has(one));
    if (subject && isOf(subject) && !(isCarried && unknowns.length > 0)) return subject;
    const telling = SUBJECTS.filter((one) =>
      known.some(({ entry }) => entry.aspects.get(one)?.kind === 'result'),
    );
    const [only, ...others] = telling;
    return only && others.length === 0 && this.isSpokenOf(only) ? only : undefined;
  }

  /** Whether the words allow that the number is about the subject at all. */
  private isSound(heads: Heads, subject: Subject): boolean {
    if (!this.isSpokenOf(subject)) return false;
    const acts = heads.known.flatMap(({ entry }) => entry.aspects.get(subject) ?? []);
    const { context } = subject;
    const inSentence = has(this.sentence.text, context) || has(this.passage.under, context);
    if (acts.some(({ isBusiness }) => isBusiness) && !inSentence) return false;
    const first = heads.known[0]?.index ?? 0;
    const before = heads.unknowns.filter(({ index }) => index < first);
    const isStrange = subject.isStrict === true && acts.length === 0 && before.length > 0;
    return !isStrange;
  }

  /** Several subjects at once: the sum of their figures. */
  private meantTogether(heads: Heads, subjects: readonly Subject[]): Meant | undefined {
    if (heads.uses.has('each')) return undefined;
    const each = subjects.map((subject) => this.isSound(heads, subject) && meantBy(heads, subject));
    const meant = each.filter((one) => one !== false && one !== undefined);
    const [first] = meant;
    if (!first || meant.length < subjects.length) return undefined;
    if (meant.some(({ subject }) => subject.table !== first.subject.table)) return undefined;
    const sums = meant.flatMap(({ meanings }) => meanings[0] ?? []);
    this.hold(first.subject);
    return { ...first, meanings: [sums.reduce(added)], aspect: undefined };
  }

  /** An organ named before the verb; undefined where none is, or all of them are. */
  private whoIn({ known, unknowns }: Heads): string | undefined {
    const first = known[0]?.index ?? Infinity;
    const who = unknowns.find(({ index, text }) => index < first && ORGAN.test(text));
    return who && !ALL_OF.test(who.text) ? who.text : undefined;
  }

  private isNarrowed({ uses }: Heads): boolean {
    return uses.has('narrow');
  }

  /** One way of coming in is a part; several of them, or “and so on”, are all there are. */
  private isByOneWay({ uses, channels, known }: Heads): boolean {
    if (channels === 0) return false;
    const isListed = channels > 1 || uses.has('andSoOn');
    return !isListed || known.every(({ entry }) => entry.aspects.size === 0);
  }
}

function newSentence(text: string): InSentence {
  const said = new Set<string>();
  const none = { pending: [], isOfWhich: false, isShare: false, isLast: false };
  return { ...none, text, said, lastCount: undefined };
}

function has(text: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => text.includes(word)) ?? true;
}

function isFiller(token: Token): boolean {
  return token.kind === 'word' && token.entry.uses.has('filler');
}

/** 行政复议、行政诉讼均为0: a nought needs no measure word. */
function isBareZero(stated: CountClaim['stated'], { uses }: Heads): boolean {
  return (
    stated.measure === '' && stated.value.units === 0n && (uses.has('each') || uses.has('filler'))
  );
}

/** Words that nobody knows between what was done and to what: 收到涉及土地的申请. */
function hasModifier({ known, unknowns }: Heads, subject: Subject): boolean {
  const first = known[0]?.index ?? 0;
  const last = known.findLast(
    ({ entry }) => entry.subjects.includes(subject) || entry.short.includes(subject),
  );
  return last !== undefined && unknowns.some(({ index }) => index > first && index < last.index);
}

/** The last subject, with those joined to it. */
function lastJoined(heads: Heads, named: readonly NamedSubject[]): readonly Subject[] {
  let first = named.length - 1;
  for (; first > 0; first--) {
    const [one, other] = [named[first - 1], named[first]];
    if (!one || !other || !areJoined(heads, one.index, other.index)) break;
  }
  return [...new Set(named.slice(Math.max(0, first)).map(({ subject }) => subject))];
}

/** Each part of each whole; of whom a part counts, in the same rows. */
function sharesOf(meanings: CountClaim['meanings'], { wholes = [] }: Subject): ShareMeaning[] {
  return meanings.flatMap((part) =>
    wholes.flatMap((whole): ShareMeaning[] => {
      const isRowOf = wholes.some(({ rows }) => rows.join() === part.rows.join());
      if (isRowOf && whole.rows.join() !== part.rows.join()) return [];
      return keyOf(part) === keyOf(whole) ? [] : [{ part, whole }];
    }),
  );
}
