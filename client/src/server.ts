import { type Disposable, EventEmitter, type ExtensionContext, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORTS_CHANGED, SETTINGS } from '../../shared/src/names';
import { t } from './texts';

/** The language server, started once, when it is first needed. */
export class Server implements Disposable {
  private client: Promise<LanguageClient> | undefined;
  private readonly started = new EventEmitter<void>();
  /** Fires when the server runs, the first time and after each restart. */
  readonly onDidStart = this.started.event;
  private readonly reports = new EventEmitter<void>();
  /** Fires when the server has read, checked or lost a report. */
  readonly onDidChangeReports = this.reports.event;

  /** `refuses` says of which files their user said that they are no reports. */
  constructor(
    private readonly context: ExtensionContext,
    private readonly refuses: (uri: string) => boolean,
  ) {}

  /** Starts the server if it does not run; gives the client to send requests by. */
  start(): Promise<LanguageClient> {
    this.client ??= this.launch();
    return this.client;
  }

  get isStarted(): boolean {
    return this.client !== undefined;
  }

  async restart(): Promise<void> {
    if (!this.client) {
      await this.start();
      return;
    }
    await (await this.client).restart();
  }

  dispose(): void {
    this.started.dispose();
    this.reports.dispose();
    void this.client?.then((client) => client.dispose());
  }

  private async launch(): Promise<LanguageClient> {
    // Loaded here and not at the top, so that opening a plain text costs nothing of it.
    const { createClient } = await import('./language-client');
    const module = this.context.asAbsolutePath('dist/server.js');
    const language = workspace.getConfiguration(SETTINGS.section).get(SETTINGS.language);
    const client = createClient(module, { language }, this.refuses);
    client.onDidChangeState(({ newState }) => {
      // 2 is State.Running; the enumeration itself lives in the module that is loaded late.
      if (newState === 2) this.started.fire();
    });
    client.onNotification(REPORTS_CHANGED, () => this.reports.fire());
    try {
      await client.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(t('The Nianbao language server did not start: {0}', reason));
    }
    return client;
  }
}
