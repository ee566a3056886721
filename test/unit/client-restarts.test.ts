import { expect, test, vi } from 'vitest';
import { surviving } from '../../client/src/restarts';

vi.mock('vscode-languageclient/node', () => ({ ErrorAction: { Continue: 1, Shutdown: 2 } }));

test('however much cannot be written to a server that is gone, it is started again when its end is told', async () => {
  const restart = { action: 2 };
  const handler = surviving(() => ({ closed: () => restart }));
  const answers = Array.from({ length: 20 }, (_, at) =>
    handler.error(new Error('write EPIPE'), undefined, at + 1),
  );
  expect(await Promise.all(answers)).toEqual(answers.map(() => ({ action: 1, handled: true })));
  expect(await handler.closed()).toBe(restart);
});
