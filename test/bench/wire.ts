import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerUnderTest } from './servers';

type Params = Readonly<Record<string, unknown>>;

/** What a server sends. */
export interface Received {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly version?: number };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Waiting {
  version(): number;
  resolve(): void;
}

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * A client that does as little as a client can, so that what is measured is the server. Messages are
 * framed by hand, and every server is spoken to by the same code.
 */
export class Wire {
  private readonly process: ChildProcess;
  private readonly pending = new Map<number, (message: Received) => void>();
  private waiting: Waiting | undefined;
  private buffered: Buffer = Buffer.alloc(0);
  private nextId = 0;

  constructor({ command, args }: ServerUnderTest) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout?.on('data', (chunk: Buffer) => this.read(chunk));
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  notify(method: string, params: Params): void {
    this.write({ jsonrpc: '2.0', method, params });
  }

  /** Resolves with the answer, be it a result or an error. */
  request(method: string, params: Params): Promise<Received> {
    const id = ++this.nextId;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.write({ jsonrpc: '2.0', id, method, params });
    });
  }

  /**
   * Resolves when findings are published that are of a version, or of one unnamed. The version is asked
   * for when findings come, so that it may be one that is yet to be sent.
   */
  nextPublished(version: () => number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = { version, resolve };
    });
  }

  /** Ends the process, without manners. */
  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  private write(message: Params): void {
    const body = JSON.stringify(message);
    const length = Buffer.byteLength(body);
    this.process.stdin?.write(`Content-Length: ${length}\r\n\r\n${body}`);
  }

  private read(chunk: Buffer): void {
    this.buffered = this.buffered.length === 0 ? chunk : Buffer.concat([this.buffered, chunk]);
    for (;;) {
      const end = this.buffered.indexOf(HEADER_END);
      if (end < 0) return;
      const header = this.buffered.toString('latin1', 0, end);
      const length = Number(/content-length: *(\d+)/iu.exec(header)?.[1] ?? 0);
      const stop = end + HEADER_END.length + length;
      if (this.buffered.length < stop) return;
      const body = this.buffered.toString('utf8', end + HEADER_END.length, stop);
      this.buffered = this.buffered.subarray(stop);
      this.take(JSON.parse(body) as Received);
    }
  }

  private take(message: Received): void {
    const { id, method } = message;
    if (method === undefined && id !== undefined) {
      this.pending.get(id)?.(message);
      this.pending.delete(id);
    } else if (method === 'textDocument/publishDiagnostics') this.published(message);
    else if (id !== undefined) this.answer(id, method);
  }

  private published({ params }: Received): void {
    const { waiting } = this;
    if (!waiting) return;
    const version = params?.version ?? waiting.version();
    if (version !== waiting.version()) return;
    this.waiting = undefined;
    waiting.resolve();
  }

  /** What a server asks of its client is answered with nothing, so that it goes on. */
  private answer(id: number, method: string | undefined): void {
    this.write({
      jsonrpc: '2.0',
      id,
      result: method === 'workspace/configuration' ? [null] : null,
    });
  }
}
