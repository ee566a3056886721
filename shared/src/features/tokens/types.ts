import type { Span } from '../../text/span';

/** Names that every editor knows, so that themes have a colour for each. */
export const TOKEN_TYPES = [
  'namespace',
  'keyword',
  'type',
  'variable',
  'number',
  'string',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Ours: a figure that sums up others with its labels, and one that cannot be right. */
export const TOKEN_MODIFIERS = ['total', 'wrong'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** What a stretch of text is. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** A token within one line; line and character are counted from 0, characters in UTF-16 units. */
export interface LineToken extends Omit<Token, 'from' | 'to'> {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}
