import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { LANGUAGE_ID, SETTINGS, STATUS_REQUEST, type StatusResult } from '../../shared/src/names';
import { ROOT } from '../helpers/texts';

/** What most clients of today can do; a test takes away or adds what it is about. */
export const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

export interface ClientOptions extends Partial<InitializeParams> {
  /** The answer to `workspace/configuration` for our own section. */
  readonly settings?: (scope: string | undefined) => unknown;
  /** The same for what VS Code itself has set for files. */
  readonly files?: () => unknown;
  /** How further requests of the server are answered. */
  readonly answers?: readonly (readonly [method: string, answer: (params: never) => unknown])[];
  /** Whether the test itself looks at how the process ends and at what it logs. */
  readonly unchecked?: boolean;
}

/** A server process and the client's end of its connection, with all that the server sent unasked. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: RegistrationParams[] = [];
  readonly sectionsAsked: (string | undefined)[] = [];
  readonly errors: string[] = [];
  refreshes = 0;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly exit: Promise<number | null>,
  ) {}

  /** Starts the server as an editor does; it ends with the test. */
  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = Client.spawn(options);
    await client.initialize(options);
    return client;
  }

  /** Starts the process and says nothing to it yet. */
  static spawn(options: ClientOptions = {}) {
    const { answers = [], unchecked = false } = options;
    const server = spawn(process.execPath, [`${ROOT}/dist/server.js`, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exit = once(server, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = new Client(server, connection, exit);
    for (const [method, answer] of answers) connection.onRequest(method, answer);
    client.listen(options);
    onTestFinished(async () => {
      const alive = server.exitCode === null;
      server.kill('SIGKILL');
      await exit;
      if (unchecked) return;
      // A feature that throws is answered with nothing, so that only the log tells of the fault.
      expect(client.errors, 'errors logged by the server').toEqual([]);
      expect(alive, 'the server is alive at the end of the test').toBe(true);
    });
    return client;
  }

  async initialize(options: ClientOptions = {}): Promise<InitializeResult> {
    const { settings: _, files: __, answers: ___, unchecked: ____, ...params } = options;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: PULLS,
      ...params,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(text: string, uri = 'file:///draft.txt', version = 1): Promise<string> {
    const textDocument = { uri, languageId: LANGUAGE_ID, version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  async change(
    uri: string,
    version: number,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** What is sent in these steps reaches the server all at once. */
  async together<T>(send: () => T): Promise<T> {
    const { stdin } = this.process;
    stdin?.cork();
    const sent = send();
    // Messages are written a little after they are sent, so that the last of them is awaited here.
    await new Promise((resolve) => setTimeout(resolve, 50));
    stdin?.uncork();
    return sent;
  }

  async close(uri: string): Promise<void> {
    const textDocument = { uri };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  pull(uri: string, previousResultId?: string) {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of a document, where an unchanged answer would be a mistake. */
  async diagnostics(uri: string) {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('nothing was said to be known');
    return report.items;
  }

  hover(uri: string, line: number, character: number) {
    const position = { line, character };
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  symbols(uri: string) {
    return this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  }

  actions(uri: string, range: Range, only?: string[]) {
    return this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  status(uri: string): Promise<StatusResult | null> {
    return this.connection.sendRequest<StatusResult | null>(STATUS_REQUEST, { uri });
  }

  private listen({ settings = () => null, files = () => null }: ClientOptions): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
    });
    connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.errors.push(message);
    });
    connection.onRequest(RegistrationRequest.type, (params) => {
      this.registered.push(params);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      this.sectionsAsked.push(...items.map(({ section }) => section));
      return items.map(({ section, scopeUri }) => {
        if (section === SETTINGS.section) return settings(scopeUri);
        return section === 'files' ? files() : null;
      });
    });
    // A connection does not give up by itself on what a dead server will never answer.
    void this.exit.then(() => connection.dispose());
    connection.listen();
  }
}
