import { execFileSync } from 'node:child_process';
import type { BenchDocument, Keystroke, Place } from './documents';
import type { ServerUnderTest } from './servers';
import { Wire } from './wire';

const PULL_CAPABILITIES = { textDocument: { diagnostic: {} } };

/** A server with one document open, which a user types in. */
export class Session {
  private version = 1;

  private constructor(
    private readonly server: ServerUnderTest,
    private readonly wire: Wire,
    private readonly uri: string,
  ) {}

  /** Starts a server and opens a document; resolves when its first findings are there. */
  static async start(server: ServerUnderTest, document: BenchDocument): Promise<Session> {
    const wire = new Wire(server);
    const capabilities = server.way === 'pull' ? PULL_CAPABILITIES : {};
    const folder = { processId: process.pid, rootUri: null, workspaceFolders: null };
    await wire.request('initialize', { ...folder, capabilities });
    wire.notify('initialized', {});
    const uri = `file:///bench/${document.name}`;
    const session = new Session(server, wire, uri);
    const { languageId, text } = document;
    await session.found(() =>
      wire.notify('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    );
    return session;
  }

  /** Types; resolves when the findings of the new version are there. */
  type(keystroke: Keystroke): Promise<void> {
    return this.found(() => this.send(insertion(keystroke)));
  }

  /** Takes away what was typed; resolves likewise. */
  takeAway(keystroke: Keystroke): Promise<void> {
    return this.found(() => this.send(removal(keystroke)));
  }

  /** Types and takes away so many times in one go; resolves when the findings of the last are there. */
  burst(keystroke: Keystroke, count: number): Promise<void> {
    return this.found(() => {
      for (let at = 0; at < count; at++) {
        this.send(at % 2 === 0 ? insertion(keystroke) : removal(keystroke));
      }
    });
  }

  /** Types and asks at once, tells when the answer is there, and takes away what was typed. */
  async typeAndAsk(
    keystroke: Keystroke,
    method: string,
    place: Place,
    answered: () => void,
  ): Promise<void> {
    this.send(insertion(keystroke));
    const range = { start: place, end: place };
    const { error } = await this.wire.request(method, {
      textDocument: { uri: this.uri },
      position: place,
      range,
      context: { diagnostics: [] },
    });
    answered();
    if (error) throw new Error(`${this.server.name} answers ${error.code}: ${error.message}`);
    await this.takeAway(keystroke);
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

  private send(change: object): void {
    this.wire.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [change],
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
