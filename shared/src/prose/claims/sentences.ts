import type { Token } from './tokens';

/** Tokens between two commas or brackets. */
export type Clause = readonly Token[];

const ENDS = '。！？!?';

/** Sentences as clauses; neither has its stops. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  let clauses: Clause[] = [];
  let clause: Token[] = [];
  const endClause = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  const endSentence = () => {
    endClause();
    if (clauses.length > 0) sentences.push(clauses);
    clauses = [];
  };
  for (const token of tokens) {
    if (token.kind !== 'stop') clause.push(token);
    else if (ENDS.includes(token.mark)) endSentence();
    else endClause();
  }
  endSentence();
  return sentences;
}

/** A number, and the words of its clause that may be about it. */
export interface Segment {
  readonly number: Extract<Token, { readonly kind: 'number' }>;
  /** From the number before, or the start of the clause. */
  readonly before: readonly Token[];
  /** To the number behind, or the end of the clause. */
  readonly after: readonly Token[];
}

/** The numbers of a clause with the words around each. */
export function segmentsOf(clause: Clause): readonly Segment[] {
  const numbers = clause.flatMap((token, index) =>
    token.kind === 'number' ? [{ token, index }] : [],
  );
  return numbers.map(({ token, index }, at) => ({
    number: token,
    before: clause.slice((numbers[at - 1]?.index ?? -1) + 1, index),
    after: clause.slice(index + 1, numbers[at + 1]?.index ?? clause.length),
  }));
}
