import { expect, test } from 'vitest';
import { atTermination } from '../../server/src/cli/at-termination';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
const listening = () => SIGNALS.map((signal) => process.listenerCount(signal));

test('the first Ctrl+C only asks, and nothing listens when all is done', () => {
  const before = listening();
  let acted = 0;
  const forget = atTermination(() => acted++);
  expect(listening()).toEqual(before.map((count) => count + 1));
  process.listeners('SIGINT').at(-1)?.('SIGINT');
  expect(acted).toBe(0);
  forget();
  expect(listening()).toEqual(before);
});
