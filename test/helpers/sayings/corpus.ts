import { APPLICANTS } from './said/applicants';
import { CASES } from './said/cases';
import { DECISIONS } from './said/decisions';
import { BEFORE, DOCUMENTS } from './said/documents';
import { HANDLED } from './said/handled';
import { NONE } from './said/none';
import { PARTS } from './said/parts';
import { PERCENT } from './said/percent';
import { RECEIVED } from './said/received';
import { RESULTS } from './said/results';
import { SEVERAL } from './said/several';
import { type Piece, readTemplate } from './template';
import { OTHER_DOCUMENTS } from './unsaid/documents';
import { LAW } from './unsaid/law';
import { LETTERS } from './unsaid/letters';
import { NARROWER } from './unsaid/narrower';
import { NOTHING_ELSE } from './unsaid/nothing';
import { OTHER_TIMES } from './unsaid/other-times';
import { PUBLISHING } from './unsaid/publishing';
import { WORK } from './unsaid/work';

/** A template of sentences. A distractor states nothing that the tables could contradict. */
export interface Saying {
  readonly template: string;
  readonly pieces: readonly Piece[];
  /** The names of all quantities that it states. */
  readonly terms: readonly string[];
  /** It is of another year, and so would be what follows in the same paragraph. */
  readonly closes: boolean;
}

/** What clerks say of the figures of the tables. */
export const SAYINGS: readonly Saying[] = [
  RECEIVED,
  HANDLED,
  RESULTS,
  APPLICANTS,
  PERCENT,
  CASES,
  DOCUMENTS,
  BEFORE,
  DECISIONS,
  NONE,
  PARTS,
  SEVERAL,
].flatMap((topic) => topic.map((template) => sayingOf(template)));

/** What they say with numbers that are no figures of the tables. */
export const DISTRACTORS: readonly Saying[] = [
  PUBLISHING,
  LETTERS,
  OTHER_DOCUMENTS,
  OTHER_TIMES,
  NARROWER,
  LAW,
  WORK,
  NOTHING_ELSE,
].flatMap((topic) => topic.map((template) => sayingOf(template, topic === OTHER_TIMES)));

function sayingOf(template: string, closes = false): Saying {
  const pieces = readTemplate(template);
  const terms = pieces.flatMap((piece) =>
    typeof piece === 'string' || !('terms' in piece) ? [] : [...piece.terms, ...(piece.base ?? [])],
  );
  return { template, pieces, terms, closes };
}
