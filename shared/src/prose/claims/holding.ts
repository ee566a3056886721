import type { Meaning, Subject } from '../../format/prose/types';
import { type Compared, nothingCompared } from './compared';
import type { Clause } from './sentences';
import type { CountClaim, YearsNamed } from './types';

/** What of earlier sentences and clauses goes on to hold. */
export interface Holding {
  subject: Subject | undefined;
  /** All subjects spoken of so far, each of which a new sentence may go on with. */
  named: readonly Subject[];
  /** The subject was named in an earlier sentence, or by the heading alone. */
  isCarried: boolean;
  who: string | undefined;
  isPart: boolean;
  year: number | undefined;
  /** The sentence before told numbers of something else, and of nothing that is known. */
  isStrange: boolean;
}

/** What holds at the start of a paragraph. */
export function holdingBy(subject: Subject | undefined): Holding {
  const rest = { who: undefined, isPart: false, year: undefined, isStrange: false };
  return { subject, named: subject ? [subject] : [], isCarried: true, ...rest };
}

/** The same of two holdings that say the same. */
export function keyOfHolding({
  subject,
  named,
  isCarried,
  who,
  isPart,
  year,
  isStrange,
}: Holding): string {
  const names = named.map(({ id }) => id).join();
  return [subject?.id, names, isCarried, who, isPart, year, isStrange].join('|');
}

/** What goes on to hold as far as the end of a sentence. */
export interface InSentence {
  /** The clause before, where it named something and stated no number of it. */
  pending: Clause;
  /** 其中: what comes is of what was told before. */
  isOfWhich: boolean;
  /** What was told before 其中 is something else, and so is what comes. */
  isOfStrange: boolean;
  /** What was told before 其中 or 中, by its meanings, as far as these are known. */
  of: readonly Meaning[];
  /** An area that is named as a whole, and may be wider than that of the organ: 全市, as far as 我县. */
  area: string | undefined;
  isShare: boolean;
  /** It is about the year before. */
  isLast: boolean;
  /** It is about more than a year. */
  isBeyond: boolean;
  /** Words before a comma narrow all that it tells: 上半年，…. */
  isNarrow: boolean;
  /** It is about the business of an office, of whatever matter. */
  isOffice: boolean;
  /** The last number was about something else. */
  isStrange: boolean;
  /** What was told before, by its meanings. */
  readonly said: Set<string>;
  lastCount: CountClaim | undefined;
  /** What grows where nothing is named that does: what was counted last, and no share or rate since. */
  grows: CountClaim | undefined;
  /** Several growths follow several numbers in their order: 申请 9 件、答复 8 件，分别增长 3%、4%. */
  isInTurn: boolean;
  /** The years that were named. */
  years: YearsNamed | undefined;
  /** What is, or may be, compared with the year before. */
  readonly compared: Compared;
  /** What the last number counted, as long as it is still what is spoken of. */
  counted: CountClaim | undefined;
  /** Tables of which an unknown kind was spoken of: what comes may be of the same. */
  readonly barred: Set<string>;
}

export function newSentence(): InSentence {
  return {
    pending: [],
    isOfWhich: false,
    isOfStrange: false,
    of: [],
    area: undefined,
    isShare: false,
    isLast: false,
    isBeyond: false,
    isNarrow: false,
    isOffice: false,
    isStrange: false,
    said: new Set(),
    lastCount: undefined,
    grows: undefined,
    isInTurn: false,
    years: undefined,
    compared: nothingCompared(),
    counted: undefined,
    barred: new Set(),
  };
}

/** Takes note of the years that a clause names. */
export function noteYears(sentence: InSentence, clause: Clause): void {
  for (const token of clause) {
    if (token.kind !== 'year') continue;
    const { first, last } = sentence.years ?? { first: token.year, last: token.year };
    sentence.years = { first: Math.min(first, token.year), last: Math.max(last, token.year) };
  }
}

/** Whether what a sentence says is of another year, of several, or of something else. */
export function isSetAside({ isLast, isBeyond, isOfWhich, isOfStrange }: InSentence): boolean {
  return isLast || isBeyond || (isOfWhich && isOfStrange);
}
