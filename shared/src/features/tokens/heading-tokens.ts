import { yearsIn } from '../../numbers/year';
import type { SectionTitle, Title } from '../../report/types';
import { findPlain } from '../../text/find-plain';
import { numberingOf } from '../../text/key';
import { memoised } from '../../text/memo';
import { type Span, shift } from '../../text/span';
import { inLines } from './in-lines';
import type { LineToken, Token, TokenType } from './types';

/** The numeral of a section’s heading; lines are counted from the start of its block. */
export const sectionTokens: (section: SectionTitle) => readonly LineToken[] = memoised(
  ({ heading, text }) => {
    const numeral = findPlain(text, numberingOf(text));
    const tokens = numeral ? [token(shift(numeral, heading.from), 'keyword')] : [];
    return inLines(heading.anchor.text, tokens);
  },
);

/** The organ and the year in the title, given with its text from the start of its block on. */
export function titleTokens({ from, to, organ }: Title, text: string): LineToken[] {
  const words = text.slice(from, to);
  const [year] = yearsIn(words);
  const named = findPlain(words, organ);
  return inLines(text, [
    ...(named ? [token(shift(named, from), 'namespace')] : []),
    ...(year ? [token(shift(year, from), 'number')] : []),
  ]);
}

function token({ from, to }: Span, type: TokenType): Token {
  return { from, to, type, modifiers: [] };
}
