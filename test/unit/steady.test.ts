import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linesTyped, Steady, WAIT } from '../../client/src/steady';

interface Finding {
  readonly range: { readonly start: { line: number }; readonly end: { line: number } };
  readonly code: unknown;
}

const DRAFT = 'file:///draft.txt';

/** A finding on lines, with the rule that says it. */
function at(line: number, rule = 'table.identity', last = line): Finding {
  const code = { value: rule, target: `page of ${rule}` };
  return { range: { start: { line }, end: { line: last } }, code };
}

const typedIn = (line: number) => ({
  lines: { first: line, last: line },
  before: { first: line, last: line },
});

describe('a finding', () => {
  let screen: readonly Finding[] = [];
  let shows = 0;
  const steady = new Steady<Finding>((_uri, findings) => {
    screen = findings;
    shows++;
  });

  beforeEach(() => {
    vi.useFakeTimers();
    screen = [];
    shows = 0;
  });
  afterEach(() => {
    steady.dispose();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('comes at once where nobody types', () => {
    steady.answered(DRAFT, [at(3), at(8)]);
    expect(screen).toEqual([at(3), at(8)]);
  });

  test('waits in the lines that are typed in, and comes at once elsewhere', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3), at(8)]);
    expect(screen).toEqual([at(8)]);
    vi.advanceTimersByTime(WAIT - 1);
    expect(screen).toEqual([at(8)]);
    vi.advanceTimersByTime(1);
    expect(screen).toEqual([at(3), at(8)]);
  });

  test('waits again after each keystroke, and the last answer is what comes', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3)]);
    vi.advanceTimersByTime(WAIT - 1);
    steady.typed(DRAFT, typedIn(3));
    vi.advanceTimersByTime(WAIT - 1);
    expect(screen).toEqual([]);
    steady.answered(DRAFT, [at(3, 'figure.blank')]);
    expect(screen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(screen).toEqual([at(3, 'figure.blank')]);
  });

  test('that the server says is unchanged, and so does not send again, comes all the same', () => {
    steady.answered(DRAFT, [at(8)]);
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3), at(8)]);
    // Here the server says “unchanged”, and nothing is set.
    vi.advanceTimersByTime(WAIT);
    expect(screen).toEqual([at(3), at(8)]);
  });

  test('that has gone goes at once', () => {
    steady.answered(DRAFT, [at(3), at(8)]);
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(8)]);
    expect(screen).toEqual([at(8)]);
  });

  test('of a rule that spoke there stays, in its new words', () => {
    steady.answered(DRAFT, [at(3)]);
    for (const _ of [1, 2]) {
      steady.typed(DRAFT, typedIn(3));
      steady.answered(DRAFT, [at(3), at(3, 'figure.blank')]);
      expect(screen).toEqual([at(3)]);
    }
  });

  test('that ends in the lines, or begins there, waits as well', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(1, 'a', 3), at(3, 'b', 5), at(1, 'c', 2), at(4, 'd', 5)]);
    expect(screen).toEqual([at(1, 'c', 2), at(4, 'd', 5)]);
  });

  test('waits no more when the caret has left the lines, and does within them', () => {
    steady.typed(DRAFT, { ...typedIn(3), lines: { first: 3, last: 4 } });
    steady.answered(DRAFT, [at(3), at(4)]);
    steady.moved(DRAFT, 3);
    steady.moved(DRAFT, 4);
    expect(screen).toEqual([]);
    steady.moved(DRAFT, 5);
    expect(screen).toEqual([at(3), at(4)]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('comes with the next answer when somebody types elsewhere', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3)]);
    steady.typed(DRAFT, typedIn(5));
    steady.answered(DRAFT, [at(3), at(5)]);
    expect(screen).toEqual([at(3)]);
  });

  test('comes with the next answer after a paste, and soon where none comes', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3)]);
    steady.changed(DRAFT);
    expect(screen).toEqual([]);
    vi.advanceTimersByTime(WAIT);
    expect(screen).toEqual([at(3)]);
    steady.answered(DRAFT, [at(3), at(4)]);
    expect(screen).toEqual([at(3), at(4)]);
  });

  test('is shown in every draft when the waiting is switched off', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3)]);
    steady.releaseAll();
    expect(screen).toEqual([at(3)]);
  });

  test('of a closed document is not shown', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(3)]);
    const before = shows;
    steady.forget(DRAFT);
    vi.advanceTimersByTime(WAIT);
    expect(shows).toBe(before);
  });

  test('that is on the screen already is not set again when the wait ends', () => {
    steady.typed(DRAFT, typedIn(3));
    steady.answered(DRAFT, [at(8)]);
    const before = shows;
    vi.advanceTimersByTime(WAIT);
    expect(shows).toBe(before);
  });
});

describe('what is typed', () => {
  const change = (text: string, first: number, last = first) => ({
    range: { start: { line: first }, end: { line: last } },
    text,
  });

  test('is text at the caret, or a line break, or what is deleted', () => {
    expect(linesTyped([change('9', 3)], 3)).toEqual(typedIn(3));
    expect(linesTyped([change('行政处罚', 3)], 3)).toEqual(typedIn(3));
    expect(linesTyped([change('', 3)], 3)).toEqual(typedIn(3));
    for (const caret of [3, 4]) {
      expect(linesTyped([change('\r\n\t', 3)], caret)?.lines).toEqual({ first: 3, last: 4 });
    }
    expect(linesTyped([change('', 3, 4)], 4)?.lines).toEqual({ first: 3, last: 3 });
  });

  test('is at the first caret, where there are several', () => {
    expect(linesTyped([change('9', 8), change('9', 3)], 3)).toEqual(typedIn(3));
  });

  test('is nothing that is written elsewhere, and no paste of lines', () => {
    expect(linesTyped([change('9', 8)], 3)).toBeUndefined();
    expect(linesTyped([change('1\n2\n3', 3)], 3)).toBeUndefined();
    expect(linesTyped([], 3)).toBeUndefined();
  });
});
