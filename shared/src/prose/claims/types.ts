import type { Aspect, Meaning, Subject } from '../../format/prose/types';
import type { StatedNumber } from '../../numbers/stated-number';
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
      readonly meanings: readonly Meaning[];
    });

export type CountClaim = Extract<Claim, { readonly kind: 'count' }>;
