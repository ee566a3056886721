import type { Clause } from './sentences';
import { isUsed } from './signs';
import type { Token } from './tokens';

/** How the name of an organ ends. */
const ORGAN_END = /[局委办厅院镇乡站所处室府心会社]$/u;
const LONGEST_NAME = 40;

/**
 * The clause with the name of an organ that does something as one piece, whatever words are within it:
 * 信访局收到 is about no 信访.
 */
export function withOrgan(clause: Clause, words: string): Clause {
  const start = clause.findIndex((token) => token.kind !== 'year' && !isUsed(token, 'filler'));
  const first = clause[start];
  if (!first) return clause;
  for (let index = start + 1; index < clause.length; index++) {
    const token = clause[index];
    const before = clause[index - 1];
    if (!token || !before || token.kind === 'number' || token.from - first.from > LONGEST_NAME)
      break;
    const text = words.slice(first.from, token.from);
    if (!isHead(token) || isUsed(before, 'filler') || !ORGAN_END.test(text)) continue;
    const organ: Token = { kind: 'unknown', from: first.from, to: token.from, text };
    return [...clause.slice(0, start), organ, ...clause.slice(index)];
  }
  return clause;
}

function isHead(token: Token): boolean {
  return token.kind === 'word' && token.entry.aspects.size + token.entry.subjects.length > 0;
}
