import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Locale } from '../../shared/src/messages';
import type { OpenDocument } from './document';
import type { Snapshot, Snapshots } from './snapshot';

/** What a feature is given; made once, by hand, in `server.ts`. */
export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly snapshots: Snapshots;
  readonly client: ClientCapabilities;
  /** The language in which the user reads; it may change while the server runs. */
  locale(): Locale;
  /** Calls back when answers given before are in another language than the user reads now. */
  onLanguageChange(listener: () => void): void;
  /** The address of a rule's page, a file that ships with the server. */
  rulePage(rule: string): string;
}

/**
 * Wraps every request about a document: finds its snapshot, refuses what the client has cancelled,
 * and turns an exception into a logged empty answer, so that one fault never stops the server.
 */
export function handle<P extends { readonly textDocument: { readonly uri: string } }, R>(
  context: Context,
  empty: R,
  answer: (snapshot: Snapshot, params: P) => R,
): (params: P, token: CancellationToken) => R {
  return (params, token) => {
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
    }
    const document = context.documents.get(params.textDocument.uri);
    if (!document) return empty;
    try {
      return answer(context.snapshots.of(document), params);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      context.connection.console.error(`${params.textDocument.uri}: ${reason}`);
      return empty;
    }
  };
}
