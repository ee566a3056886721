import { type TextDocument, Uri, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import {
  ASKS_REASONS,
  FINDINGS_COMMAND,
  LANGUAGE_ID,
  PICKS_TOTALS,
  READ_FILE_REQUEST,
  READS_FILES,
  type ReadFileParams,
  SHOWS_FIXES,
  SHOWS_PLACES,
  SHOWS_REPORTS,
} from '../../shared/src/names';
import { keepFindings, SteadyFindings } from './findings';
import { t } from './texts';
import { stepDone } from './walkthrough';

/** The two sides of a comparison and the like are no drafts, whatever language they are in. */
const NO_DRAFTS = new Set(['git', 'gitfs', 'review', 'pr', 'vscode-local-history']);

function isDraft({ scheme }: Uri): boolean {
  return !NO_DRAFTS.has(scheme);
}

/** Makes the client of the server in `module`, which it starts over IPC and starts again when it dies. */
export function createClient(
  module: string,
  initializationOptions: Readonly<Record<string, unknown>>,
): LanguageClient {
  const ifDraft = (document: TextDocument, next: (document: TextDocument) => Promise<void>) =>
    isDraft(document.uri) ? next(document) : Promise.resolve();
  const client = new LanguageClient(
    LANGUAGE_ID,
    t('Nianbao'),
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: LANGUAGE_ID }],
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
        create: (name) => new SteadyFindings(name ?? LANGUAGE_ID),
        dispose: (collection) => collection.dispose(),
      },
      diagnosticPullOptions: {
        onChange: true,
        onFocus: true,
        filter: (document) => !isDraft('uri' in document ? document.uri : document),
      },
    },
  );
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = {
        [ASKS_REASONS]: true,
        [PICKS_TOTALS]: true,
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
  return client;
}

/** The bytes of a file in base64, by whatever knows where it lies; null where there is none. */
async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return Buffer.from(await workspace.fs.readFile(Uri.parse(uri))).toString('base64');
  } catch {
    return null;
  }
}
