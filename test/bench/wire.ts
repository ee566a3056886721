import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

type Params = Readonly<Record<string, unknown>>;

/** How to start a server, and how it is spoken to. */
export interface ServerUnderTest {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Whether findings are asked for, or come unasked. */
  readonly way: 'push' | 'pull';
  readonly languageId: string;
}

interface Received {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly version?: number };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * A client that does as little as a client can, so that what is measured is the server: messages are
 * framed by hand, and every server is spoken to by the same code.
 */
export class Wire {
  private readonly process: ChildProcess;
  private readonly pending = new Map<number, (message: Received) => void>();
  private readonly awaited = new Map<number, () => void>();
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

  /** Resolves when findings for this version of the only open document are published. */
  published(version: number): Promise<void> {
    return new Promise((resolve) => this.awaited.set(version, resolve));
  }

  /** Ends the process, without manners. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.process.once('exit', () => resolve());
      this.process.kill('SIGKILL');
    });
  }

  private write(message: Params): void {
    const body = Buffer.from(JSON.stringify(message));
    this.process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin?.write(body);
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
    } else if (method === 'textDocument/publishDiagnostics') {
      const version = message.params?.version ?? -1;
      this.awaited.get(version)?.();
      this.awaited.delete(version);
    } else if (id !== undefined) {
      // What a server asks of its client is answered with nothing, so that it goes on.
      this.write({
        jsonrpc: '2.0',
        id,
        result: method === 'workspace/configuration' ? [null] : null,
      });
    }
  }
}

/** Milliseconds that a step takes. */
export async function timed(step: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}
