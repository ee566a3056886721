import type { Token } from './tokens';

/** Tokens between two commas or brackets. */
export type Clause = readonly Token[];

/** Tokens as clauses, without the stops between them. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'stop') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
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
