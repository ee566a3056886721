import { ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';

/**
 * How the client bears a server that is gone. Of what cannot be written to it any more nothing is made:
 * the library would stop for good after a few such messages, and they are many where much is asked just
 * when a server dies. Its end is told soon after, and `restarts` says whether it is started again then.
 */
export function surviving(restarts: () => Pick<ErrorHandler, 'closed'>): ErrorHandler {
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => restarts().closed(),
  };
}
