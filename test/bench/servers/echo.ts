/**
 * The lowest floor: a process that answers every request with nothing, and every change with an empty
 * list, and keeps no text.
 */
const HEADER_END = '\r\n\r\n';
let buffered: Buffer = Buffer.alloc(0);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly textDocument?: { readonly uri: string; readonly version: number } };
}

process.stdin.on('data', (chunk: Buffer) => {
  buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
  for (;;) {
    const end = buffered.indexOf(HEADER_END);
    if (end < 0) return;
    const length = Number(
      /content-length: *(\d+)/iu.exec(buffered.toString('latin1', 0, end))?.[1],
    );
    const stop = end + HEADER_END.length + length;
    if (buffered.length < stop) return;
    answer(JSON.parse(buffered.toString('utf8', end + HEADER_END.length, stop)) as Message);
    buffered = buffered.subarray(stop);
  }
});

function answer({ id, method, params }: Message): void {
  if (id !== undefined)
    write({ id, result: method === 'initialize' ? { capabilities: {} } : null });
  const document = params?.textDocument;
  if (!document || !/^textDocument\/did(?:Open|Change)$/u.test(method ?? '')) return;
  const { uri, version } = document;
  const published = { uri, version, diagnostics: [] };
  write({ method: 'textDocument/publishDiagnostics', params: published });
}

function write(message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}${HEADER_END}${body}`);
}
