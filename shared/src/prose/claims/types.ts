import type { Aspect, Meaning, Subject } from '../../format/prose/types';
import type { StatedNumber, Statement } from '../../numbers/stated-number';
import type { Span } from '../../text/span';

/** A share: of which figures, in which. */
export interface ShareMeaning {
  readonly part: Meaning;
  readonly whole: Meaning;
}

interface ClaimBase extends Span {
  readonly subject: Subject;
  /** The year that the sentence names, where it names one for it. */
  readonly year: number | undefined;
  /** Words before the verb that name an organ; whether it is the report’s own only the report can tell. */
  readonly who: string | undefined;
}

/**
 * A number stated in prose about figures of the form. Its span is that of the number in the words of the
 * passage, or of the words that say that there is none.
 */
export type Claim =
  | (ClaimBase & {
      readonly kind: 'count';
      readonly stated: StatedNumber;
      /** Each may be meant. */
      readonly meanings: readonly Meaning[];
      /** What is meant where the year before or the one behind is spoken of by its number. */
      readonly aspect: Pick<Aspect, 'last' | 'next'> | undefined;
      /** Words narrow it, so that it must not exceed the figure. */
      readonly isPart: boolean;
      /** The verb leaves open whether the figure of the form is meant at all. */
      readonly isLoose: boolean;
    })
  | (ClaimBase & { readonly kind: 'none'; readonly meanings: readonly Meaning[] })
  /** A result of all that was counted just before: 6 件，均获维持. */
  | (ClaimBase & {
      readonly kind: 'all';
      readonly of: CountClaim;
      /** The result. */
      readonly meanings: readonly Meaning[];
      /** The result names less than its figures count, so that they must not be less than the whole. */
      readonly isWithin: boolean;
    })
  | (ClaimBase & {
      readonly kind: 'share';
      readonly stated: StatedNumber;
      readonly shares: readonly ShareMeaning[];
    })
  | (ClaimBase & {
      readonly kind: 'growth';
      readonly stated: StatedNumber;
      readonly direction: 'up' | 'down';
      /** The year from which it grew, where it is named; else the one before. */
      readonly since: number | undefined;
      readonly among: YearsNamed | undefined;
      readonly meanings: readonly Meaning[];
      readonly told: Told | undefined;
    })
  /** What else is said of the year before: by how many it is more, that it is as much, how much it was. */
  | (ClaimBase & {
      readonly kind: 'change';
      readonly change: Change;
      readonly since: number | undefined;
      readonly among: YearsNamed | undefined;
      readonly meanings: readonly Meaning[];
      /** The count of the same sentence that it is said of, where nothing else is named. */
      readonly of: CountClaim | undefined;
      readonly told: Told | undefined;
    });

/** The first and the last of the years that a sentence names, as far as the clause of a claim. */
export interface YearsNamed {
  readonly first: number;
  readonly last: number;
}

/** A change since the year before, other than in percent. */
export type Change =
  | { readonly by: 'amount'; readonly stated: StatedNumber; readonly direction: 'up' | 'down' }
  /** So many times that of the year before, or more by so many times, or twice as much in words. */
  | { readonly by: 'times'; readonly size: Statement; readonly as: 'whole' | 'more' | 'twice' }
  | { readonly by: 'level' }
  /** What the year before had. */
  | { readonly by: 'was'; readonly stated: StatedNumber };

/** Both numbers that a change is between, where its own sentence states them. */
export interface Told {
  readonly now: CountClaim;
  readonly was: StatedNumber;
}

export type CountClaim = Extract<Claim, { readonly kind: 'count' }>;
export type ChangeClaim = Extract<Claim, { readonly kind: 'change' }>;
