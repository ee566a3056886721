import type { ProtocolRequestType0 } from 'vscode-languageserver';
import type { Context } from './context';

/** Lets a client that can do so ask again for what was answered before, when that may be another answer by now. */
export function refreshOnChange(
  context: Context,
  isAble: boolean | undefined,
  request: ProtocolRequestType0<void, void, void, void>,
): void {
  if (!isAble) return;
  const { connection } = context;
  // A client may refuse what it has announced; that is no reason to stop.
  const report = (error: unknown): void => connection.console.warn(`refresh: ${String(error)}`);
  context.onAnswersChange(() => {
    connection.sendRequest(request).catch(report);
  });
}
