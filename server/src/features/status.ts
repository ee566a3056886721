import { summarise } from '../../../shared/src/features/summary';
import { STATUS_REQUEST, type StatusParams, type StatusResult } from '../../../shared/src/names';
import { type Context, handle, STILL_GOOD } from '../context';
import type { Feature } from './feature';

/** A request of our own: how a draft was recognised, for a client's status item. */
export const STATUS: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = statusOf(context);
    context.connection.onRequest(STATUS_REQUEST, ({ uri }: StatusParams, token) =>
      answer({ textDocument: { uri } }, token),
    );
  },
};

function statusOf(context: Context) {
  return handle<{ textDocument: { uri: string } }, StatusResult | null>(
    context,
    null,
    ({ draft, findings, suppressed, settings: { config } }) => ({
      summary: summarise(draft.report, context.locale()),
      findings: findings.length,
      suppressed: suppressed.length,
      ...(config && { config: { uri: config.uri, faults: config.config.faults.length } }),
    }),
    STILL_GOOD,
  );
}
