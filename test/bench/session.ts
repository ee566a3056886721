import { execFileSync } from 'node:child_process';
import type { BenchDocument, Keystroke } from './documents';
import type { ServerUnderTest } from './servers';
import { Wire } from './wire';

/** What editors of today say of themselves, as far as servers make a difference by it. */
const PULL_CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A server with one document open, which a user types in. */
export class Session {
  private version = 1;

  private constructor(
    private readonly server: ServerUnderTest,
    private readonly wire: Wire,
    private readonly uri: string,
    /** What the server announces. */
    readonly capabilities: unknown,
    /** The text, where the server wants all of it at each change. */
    private whole: string | undefined,
  ) {}

  /** Starts a server and opens a document; resolves when its first findings are there. */
  static async start(server: ServerUnderTest, document: BenchDocument): Promise<Session> {
    const wire = new Wire(server);
    const capabilities = server.way === 'pull' ? PULL_CAPABILITIES : {};
    const folder = { processId: process.pid, rootUri: null, workspaceFolders: null };
    const { result } = await wire.request('initialize', { ...folder, capabilities });
    wire.notify('initialized', {});
    const uri = `file:///bench/${document.name}`;
    const { languageId, text } = document;
    const announced = (result as { readonly capabilities: unknown }).capabilities;
    const whole = wantsWhole(announced) ? text : undefined;
    const session = new Session(server, wire, uri, announced, whole);
    await session.found(() =>
      wire.notify('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    );
    return session;
  }

  /** Types; resolves when the findings of the new version are there. */
  type(keystroke: Keystroke): Promise<void> {
    return this.found(() => this.send(keystroke, true));
  }

  /** Takes away what was typed; resolves likewise. */
  takeAway(keystroke: Keystroke): Promise<void> {
    return this.found(() => this.send(keystroke, false));
  }

  /** Types and takes away so many times in one go; resolves when the findings of the last are there. */
  burst(keystroke: Keystroke, count: number): Promise<void> {
    return this.found(() => {
      for (let at = 0; at < count; at++) {
        this.send(keystroke, at % 2 === 0);
      }
    });
  }

  /**
   * Types and asks at once, tells when the answer is there, and takes away what was typed. Resolves with
   * the answer.
   */
  async typeAndAsk(
    keystroke: Keystroke,
    method: string,
    params: object,
    answered: () => void,
  ): Promise<unknown> {
    this.send(keystroke, true);
    const textDocument = { uri: this.uri };
    const { error, result } = await this.wire.request(method, { textDocument, ...params });
    answered();
    if (error) throw new Error(`${this.server.name} answers ${error.code}: ${error.message}`);
    await this.takeAway(keystroke);
    return result;
  }

  /** What the process has in memory, in MiB; undefined where no `ps` tells. */
  memory(): number | undefined {
    try {
      const kib = execFileSync('ps', ['-o', 'rss=', '-p', String(this.wire.pid)], {
        encoding: 'utf8',
      });
      return Number(kib.trim()) / 1024;
    } catch {
      return undefined;
    }
  }

  stop(): Promise<void> {
    return this.wire.stop();
  }

  /** Types what a keystroke types, or takes it away. */
  private send(keystroke: Keystroke, types: boolean): void {
    const change = types ? insertion(keystroke) : removal(keystroke);
    if (this.whole !== undefined) this.whole = changedText(this.whole, keystroke, types);
    this.wire.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [this.whole === undefined ? change : { text: this.whole }],
    });
  }

  /** Resolves when the findings are there of the version to which a step leads. */
  private async found(step: () => void): Promise<void> {
    if (this.server.way === 'push') {
      const published = this.wire.nextPublished(() => this.version);
      step();
      await published;
      return;
    }
    step();
    const params = { textDocument: { uri: this.uri } };
    const { error } = await this.wire.request('textDocument/diagnostic', params);
    if (error) throw new Error(`${this.server.name} answers ${error.code}: ${error.message}`);
  }
}

function insertion({ at, text }: Keystroke): object {
  return { range: { start: at, end: at }, text };
}

function removal({ at, text }: Keystroke): object {
  const end = text.endsWith('\n')
    ? { line: at.line + 1, character: at.character }
    : { line: at.line, character: at.character + text.length };
  return { range: { start: at, end }, text: '' };
}

function changedText(text: string, { offset, text: typed }: Keystroke, types: boolean): string {
  const [from, to] = types ? [offset, offset] : [offset, offset + typed.length];
  return text.slice(0, from) + (types ? typed : '') + text.slice(to);
}

/** Whether a server announces that it wants the whole text at each change. */
function wantsWhole(capabilities: unknown): boolean {
  const FULL = 1;
  const { textDocumentSync: sync } = Object(capabilities);
  return sync === FULL || Object(sync).change === FULL;
}
