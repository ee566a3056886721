import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import { type Locale, type Message, say } from '../../shared/src/messages';
import type { OpenDocument } from './document';
import type { DraftSettings } from './draft-settings';
import type { Snapshot, Snapshots } from './snapshot';
import type { FolderReports } from './workspace/folder-reports';

/** What a feature is given; made once, by hand, in `server.ts`. */
export interface Context {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly snapshots: Snapshots;
  /** The reports of the workspace, open or not, and how they go together. */
  readonly reports: FolderReports;
  readonly client: ClientCapabilities;
  /** The language in which the user reads; it may change while the server runs. */
  locale(): Locale;
  /** What is set for a document, by the folder in which it lies. Never rejects. */
  settings(uri: string): Promise<DraftSettings>;
  /**
   * Calls back when answers given before may be others now by no edit of their drafts: by what is set,
   * the language included, or by what other reports say.
   */
  onAnswersChange(listener: () => void): Stop;
  /** The address of a rule's page, a file that ships with the server. */
  rulePage(rule: string): string;
  /** Resolves when the messages that have already come are read, or at least the next of them. */
  turn(): Promise<void>;
}

/** Ends what a listener is told. */
type Stop = () => void;

/** Tells the user something in the language in which they read. */
export function tell(context: Context, message: Message): void {
  void context.connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message: say(message, context.locale()),
  });
}

/** Says of a request that its document has changed since it was asked. */
export type Outdated = () => ResponseError<unknown>;

/** The usual way to say it. */
const contentModified: Outdated = () =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed since');

/** For requests that are not about a place: what is true of the newest version is the answer. */
export const STILL_GOOD = 'still good';

/**
 * Wraps every request about a document: lets what is already there be read first, refuses what the
 * client has cancelled or what is about a version that is gone, finds the snapshot, and turns an
 * exception into a logged empty answer, so that one fault never stops the server.
 */
export function handle<P extends { readonly textDocument: { readonly uri: string } }, R>(
  context: Context,
  empty: R,
  answer: (snapshot: Snapshot, params: P) => R,
  outdated: Outdated | typeof STILL_GOOD = contentModified,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const { uri } = params.textDocument;
    const asked = context.documents.get(uri);
    // Of what is not open no settings are kept: nobody would tell when to forget them.
    if (!asked) return empty;
    const settings = context.settings(uri);
    await context.turn();
    const given = await settings;
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
    }
    const document = context.documents.get(uri);
    if (!document) return empty;
    if (asked !== document && outdated !== STILL_GOOD) throw outdated();
    return answerSafely(
      context,
      empty,
      () => answer(context.snapshots.of(document, given), params),
      uri,
    );
  };
}

/** The answer, or, where it fails, the empty one; the log says why. */
export function answerSafely<R>(context: Context, empty: R, answer: () => R, uri: string): R {
  try {
    return answer();
  } catch (error) {
    logFault(context.connection, uri, error);
    return empty;
  }
}

/** Writes to the log what should not have happened. */
export function logFault({ console }: Connection, uri: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${uri}: ${reason}`);
}

/** Whether a client announces one of the experimental capabilities of ours. */
export function hasExperimental({ experimental }: ClientCapabilities, name: string): boolean {
  const named: unknown = experimental;
  return typeof named === 'object' && named !== null && Reflect.get(named, name) === true;
}
