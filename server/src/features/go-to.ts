import { beside, figureBeside } from '../../../shared/src/features/beside';
import { GO_TO_REQUEST, type GoToParams, type GoToResult } from '../../../shared/src/names';
import { type Context, handle } from '../context';
import { toRange, toSpan } from '../convert';
import type { Feature } from './feature';

/** A request of our own: the figure or the finding behind or before a selection. */
export const GO_TO: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = besideSelection(context);
    context.connection.onRequest(GO_TO_REQUEST, ({ uri, ...params }: GoToParams, token) =>
      answer({ textDocument: { uri }, ...params }, token),
    );
  },
};

function besideSelection(context: Context) {
  type Params = { textDocument: { uri: string } } & Omit<GoToParams, 'uri'>;
  return handle<Params, GoToResult | null>(
    context,
    null,
    ({ document, draft, findings }, { range, what, direction }) => {
      const selection = toSpan(document, range);
      const found =
        what === 'figure'
          ? figureBeside(draft, selection, direction)
          : beside(findings, selection, direction);
      return found ? { range: toRange(document, found) } : null;
    },
  );
}
