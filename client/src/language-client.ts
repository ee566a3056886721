import type { TextDocument, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import {
  ASKS_REASONS,
  FINDINGS_COMMAND,
  LANGUAGE_ID,
  LIST_FILES_REQUEST,
  LISTS_FILES,
  PICKS_TOTALS,
  READ_FILE_REQUEST,
  READS_FILES,
  SHOWS_FIXES,
  SHOWS_PLACES,
  SHOWS_REPORTS,
} from '../../shared/src/names';
import { listFiles, readFile } from './files';
import { keepFindings, SteadyFindings } from './findings';
import { surviving } from './restarts';
import { t } from './texts';
import { stepDone } from './walkthrough';

/** The two sides of a comparison and the like are no drafts, whatever language they are in. */
const NO_DRAFTS = new Set(['git', 'gitfs', 'review', 'pr', 'vscode-local-history']);

function isDraft({ scheme }: Uri): boolean {
  return !NO_DRAFTS.has(scheme);
}

/**
 * Makes the client of the server in `module`, which it starts over IPC and starts again when it dies.
 * Findings of files that `refuses` names are not shown.
 */
export function createClient(
  module: string,
  initializationOptions: Readonly<Record<string, unknown>>,
  refuses: (uri: string) => boolean,
): LanguageClient {
  const ifDraft = (document: TextDocument, next: (document: TextDocument) => Promise<void>) =>
    isDraft(document.uri) ? next(document) : Promise.resolve();
  const client: LanguageClient = new LanguageClient(
    LANGUAGE_ID,
    t('Nianbao'),
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: LANGUAGE_ID }],
      errorHandler: surviving(() => restarts),
      initializationOptions,
      middleware: {
        didOpen: ifDraft,
        didClose: ifDraft,
        provideDiagnostics: keepFindings,
        provideHover: async (document, position, token, next) => {
          const hover = await next(document, position, token);
          if (hover) stepDone('hovered');
          return hover;
        },
      },
      diagnosticCollectionProvider: {
        create: (name) => new SteadyFindings(name ?? LANGUAGE_ID, refuses),
        dispose: (collection) => collection.dispose(),
      },
      diagnosticPullOptions: {
        onChange: true,
        onFocus: true,
        filter: (document) => !isDraft('uri' in document ? document.uri : document),
      },
    },
  );
  const restarts = client.createDefaultErrorHandler();
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = {
        [ASKS_REASONS]: true,
        [PICKS_TOTALS]: true,
        [LISTS_FILES]: true,
        [READS_FILES]: true,
        [SHOWS_FIXES]: true,
        [SHOWS_PLACES]: true,
        [SHOWS_REPORTS]: true,
        [FINDINGS_COMMAND]: 'workbench.actions.view.problems',
      };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
  client.onRequest(READ_FILE_REQUEST, readFile);
  client.onRequest(LIST_FILES_REQUEST, listFiles);
  return client;
}
