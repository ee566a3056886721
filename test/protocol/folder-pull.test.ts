import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  ShowDocumentRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { Folder, reportsIn, sound, startIn, until, Watched, wide } from './folder';

test('reports that nobody opened are checked, and nothing is opened for it', async () => {
  const folder = new Folder({
    'a.md': wide('甲县'),
    '下级/乙县 (终).txt': wide('乙县'),
    'c.html': sound('丙县'),
    'notes.md': '# 会议纪要\n\n没有表格。\n',
    'data.csv': wide('丁县'),
    '.cache/d.md': wide('丁县'),
    'node_modules/e/README.md': wide('戊县'),
  });
  const client = await startIn([folder]);
  const opened: unknown[] = [];
  client.connection.onRequest(ShowDocumentRequest.type, (params) => {
    opened.push(params);
    return { success: true };
  });
  const watched = new Watched(client);
  const [a, b, c] = [
    folder.address('a.md'),
    `${folder.uri}/${encodeURIComponent('下级')}/${encodeURIComponent('乙县 ')}%28${encodeURIComponent('终')}%29.txt`,
    folder.address('c.html'),
  ];
  await until(() => expect([...watched.files.keys()].sort()).toEqual([a, c, b].sort()));
  expect(watched.rules(a)).toEqual(['figure.full-width']);
  expect(watched.rules(b)).toEqual(['figure.full-width']);
  expect(watched.rules(c)).toEqual([]);
  expect(watched.files.get(a)).toMatchObject([
    { source: '年报', range: { start: { line: 38, character: 9 } } },
  ]);
  expect(opened).toEqual([]);
});

test('the request stays open, so that it is not asked again and again', async () => {
  const folder = new Folder({ 'a.md': sound('甲县') });
  const client = await startIn([folder]);
  const watched = new Watched(client);
  await until(() => expect(watched.files.size).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(watched.isAnswered).toBe(false);
  watched.cancel();
  expect(await watched.answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('what a client has already is not sent to it again; what is gone is taken back', async () => {
  const folder = new Folder({ 'a.md': wide('甲县'), 'b.md': wide('乙县') });
  const client = await startIn([folder]);
  const first = new Watched(client);
  await until(() => expect(first.files.size).toBe(2));
  first.cancel();
  const gone = 'file:///gone/c.md';
  const second = new Watched(client, [...first.ids, [gone, 'an old answer']]);
  await until(() =>
    expect(second.came.sort()).toEqual([
      `full ${gone}`,
      `unchanged ${folder.address('a.md')}`,
      `unchanged ${folder.address('b.md')}`,
    ]),
  );
  expect(second.files.get(gone)).toEqual([]);
});

test('a client that takes no pieces is answered at once, with all there is', async () => {
  const folder = new Folder({ 'a.md': wide('甲县'), 'b.md': sound('乙县') });
  const client = await startIn([folder]);
  const ask = (previousResultIds: { uri: string; value: string }[]) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  const { items } = await ask([]);
  expect(items.map((item) => [item.uri, item.kind === 'full' && item.items.length])).toEqual([
    [folder.address('a.md'), 1],
    [folder.address('b.md'), 0],
  ]);
  const ids = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  expect((await ask(ids)).items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
});

test('a client that no longer waits for it is refused', async () => {
  const client = await startIn([new Folder({ 'a.md': wide('甲县') })]);
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(
    WorkspaceDiagnosticRequest.type,
    { previousResultIds: [] },
    source.token,
  );
  source.cancel();
  const error: unknown = await answer.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

describe('a file in the midst of others', () => {
  test.each([
    ['that is none of text', new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0xff])],
    ['with bytes that mean nothing', new Uint8Array([0xff, 0x80, 0x81, 0xfe, 0x20, 0xc0])],
    ['that is cut off', wide('乙县').slice(0, 900)],
    ['that is empty', ''],
  ])('%s does not stop the others', async (_, broken) => {
    const folder = new Folder({ 'a.md': wide('甲县'), 'b.md': broken, 'c.md': wide('丙县') });
    const client = await startIn([folder]);
    const watched = new Watched(client);
    await until(() => expect(watched.rules(folder.address('c.md'))).toBeDefined());
    expect(watched.rules(folder.address('a.md'))).toEqual(['figure.full-width']);
    expect(watched.rules(folder.address('c.md'))).toEqual(['figure.full-width']);
    await until(async () => expect((await reportsIn(client)).complete).toBe(true));
  });
});

describe('a file in another encoding', () => {
  const encodings: readonly [string, Uint8Array][] = [
    ['UTF-16, little end first', utf16(wide('甲县'), false)],
    ['UTF-16, big end first', utf16(wide('甲县'), true)],
    ['UTF-16 without a mark', utf16(wide('甲县'), false).subarray(2)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${wide('甲县')}`)],
    ['GB18030', gb18030(wide('甲县'))],
  ];

  test.each(encodings)('%s is read as its bytes say', async (_, bytes) => {
    const folder = new Folder({ 'a.txt': bytes });
    const client = await startIn([folder]);
    const watched = new Watched(client);
    await until(() => expect(watched.files.size).toBe(1));
    expect(watched.files.get(folder.address('a.txt'))).toMatchObject([
      { code: 'figure.full-width', range: { start: { line: 38, character: 9 } } },
    ]);
    expect((await reportsIn(client)).reports).toMatchObject([{ organ: '甲县', year: 2023 }]);
  });
});

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

/** Characters of a text by their bytes, found by decoding every pair of bytes that there is. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      known.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
    }
  }
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? [code] : (known.get(character) ?? []);
  });
  return new Uint8Array(bytes.flat());
}
