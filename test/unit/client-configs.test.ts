import { beforeEach, expect, test, vi } from 'vitest';
import { tellOfConfigs } from '../../client/src/configs';

interface Uri {
  readonly path: string;
}

const editor = vi.hoisted(() => ({ save: (_: { uri: Uri }): void => undefined }));

vi.mock('vscode', () => ({
  workspace: {
    getWorkspaceFolder: ({ path }: Uri) => (path.startsWith('/window/') ? {} : undefined),
    onDidSaveTextDocument: (listener: typeof editor.save) => {
      editor.save = listener;
    },
  },
}));

const sent: unknown[] = [];
const client = {
  isRunning: () => true,
  code2ProtocolConverter: { asUri: ({ path }: Uri) => `file://${path}` },
  sendNotification: (...message: unknown[]) => Promise.resolve(sent.push(message)),
};

beforeEach(() => sent.splice(0));

/** What the server is told when a file is saved. */
async function toldOf(path: string, isStarted = true): Promise<unknown[]> {
  const server = { isStarted, start: () => Promise.resolve(client) };
  tellOfConfigs(server as unknown as Parameters<typeof tellOfConfigs>[0]);
  editor.save({ uri: { path } });
  await Promise.resolve();
  return sent;
}

test('a nianbao.json outside the folders of the window is told of when it is saved', async () => {
  const changes = [{ uri: 'file:///elsewhere/nianbao.json', type: 2 }];
  expect(await toldOf('/elsewhere/nianbao.json')).toEqual([
    ['workspace/didChangeWatchedFiles', { changes }],
  ]);
});

test.each(['/window/county/nianbao.json', '/elsewhere/draft.md', '/elsewhere/my-nianbao.json'])(
  '%s is none of these',
  async (path) => {
    expect(await toldOf(path)).toEqual([]);
  },
);

test('a server that does not run is not started for that', async () => {
  expect(await toldOf('/elsewhere/nianbao.json', false)).toEqual([]);
});
