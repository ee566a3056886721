import { firstIndex } from './search';
import type { Span } from './span';

/** A line that speaks to the checker: a comment of its own, on a line of its own. */
const DIRECTIVE = /^\s*<!--\s*nianbao-(?:(?!-->).)*-->\s*$/u;
const MARK = 'nianbao-';

/** Whether a line speaks to the checker and says nothing of the report. */
export function isDirective(line: string): boolean {
  return line.includes(MARK) && DIRECTIVE.test(line);
}

/** Text from which lines were taken, and where in the whole each offset of the rest is. */
export interface Cleared {
  readonly text: string;
  /** The stretch of the whole text that a stretch of the rest stands for. */
  back<T extends Span>(span: T): T;
  /** Whether a line was taken from amid a stretch of the rest. */
  parts(span: Span): boolean;
}

/** Where in the rest lines are missing, and how much of the whole is missing up to there. */
interface Gap {
  readonly at: number;
  readonly missing: number;
}

/** The text without the lines that speak to the checker; UTF-16 offsets. */
export function withoutDirectives(text: string): Cleared {
  if (!text.includes(MARK)) return { text, back: (span) => span, parts: () => false };
  const gaps: Gap[] = [];
  let rest = '';
  let missing = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/u)) {
    if (!isDirective(line)) {
      rest += line;
      continue;
    }
    missing += line.length;
    if (gaps.at(-1)?.at === rest.length) gaps.pop();
    gaps.push({ at: rest.length, missing });
  }
  const back = <T extends Span>(span: T): T => {
    const from = span.from + missingBefore(gaps, span.from + 1);
    // What ends where lines are missing ends before them.
    const to = span.to + missingBefore(gaps, span.from === span.to ? span.to + 1 : span.to);
    return { ...span, from, to };
  };
  const parts = ({ from, to }: Span) => missingBefore(gaps, from + 1) < missingBefore(gaps, to);
  return { text: rest, back, parts };
}

/** How much is missing up to an offset of the rest, which itself does not count. */
function missingBefore(gaps: readonly Gap[], offset: number): number {
  const behind = firstIndex(gaps.length, (index) => (gaps[index]?.at ?? offset) >= offset);
  return gaps[behind - 1]?.missing ?? 0;
}
