import { describe, expect, test } from 'vitest';
import { showsProgress } from '../../server/src/cli/run/progress';
import { wrapped } from '../../server/src/cli/wrapped';

describe('a progress bar is shown', () => {
  const long = { isWatched: true, total: 2000, milliseconds: 5000 };

  test.each([
    ['of a long run at a terminal', long, true],
    ['not in a pipe', { ...long, isWatched: false }, false],
    ['not of one file', { ...long, total: 1 }, false],
    ['not before it is plain that the run is long', { ...long, milliseconds: 100 }, false],
  ])('%s', (_, circumstances, isShown) => {
    expect(showsProgress(circumstances)).toBe(isShown);
  });
});

describe('text is wrapped', () => {
  test('between Chinese words, by the width at which these are shown', () => {
    expect(wrapped('检查报告并指出问题', 8)).toBe('检查报告\n并指出\n问题');
  });

  test('not before a mark that closes, and not within a name', () => {
    for (const line of wrapped('先看这里，再看那里。用 --fail-on 选项', 10).split('\n')) {
      expect(line).not.toMatch(/^[，。]/u);
    }
    expect(wrapped('写 report.unrecognised 时', 8)).toBe('写\nreport.unrecognised\n时');
  });

  test('where lines are, they stay', () => {
    expect(wrapped('一\n\n二', 20)).toBe('一\n\n二');
  });
});
