import { memoised } from '../../text/memo';
import type { Passage } from '../passage';
import { ClaimReader } from './reader';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';
import type { Claim } from './types';

/**
 * What a passage says of figures of the form, in the order of the text. What is not understood for
 * certain is no claim. Spans are of the passage’s words. Linear in the passage.
 */
export const claimsIn: (passage: Passage) => readonly Claim[] = memoised((passage) => {
  const reader = new ClaimReader(passage);
  for (const sentence of sentencesOf(tokensOf(passage.words))) reader.read(sentence);
  return reader.claims;
});
