import { beforeEach, describe, expect, test, vi } from 'vitest';
import { convertTable, copyTable } from '../../client/src/tables';
import type { ConvertTableResult, TableTextResult } from '../../shared/src/names';

const seen = vi.hoisted(() => ({
  said: [] as string[],
  warned: [] as string[],
  written: [] as unknown[],
  copied: [] as string[],
  document: { languageId: 'nianbao', uri: 'file:///draft.txt', version: 4 },
}));

vi.mock('vscode', async () => ({
  ...(await import('../helpers/vscode')),
  env: {
    language: 'en',
    clipboard: { writeText: (text: string) => Promise.resolve(seen.copied.push(text)) },
  },
  window: {
    activeTextEditor: { document: seen.document, selection: { active: { line: 3, character: 2 } } },
    showInformationMessage: (text: string) => seen.said.push(text),
    showWarningMessage: (text: string) => seen.warned.push(text),
  },
  workspace: {
    applyEdit: ({ edits }: { edits: unknown[] }) => seen.written.push(...edits),
    getConfiguration: () => ({ get: () => 'auto' }),
  },
}));

type Server = Parameters<typeof convertTable>[0];

/** A server that gives this answer; the user may type before it comes. */
function serverWith(answer: ConvertTableResult | TableTextResult | null, typed = 0): Server {
  const client = {
    code2ProtocolConverter: { asUri: String },
    sendRequest: () => {
      seen.document.version += typed;
      return Promise.resolve(answer);
    },
  };
  return { start: () => Promise.resolve(client) } as unknown as Server;
}

const PLACE = { start: { line: 1, character: 0 }, end: { line: 5, character: 7 } };
const EDIT: ConvertTableResult = { version: 4, range: PLACE, newText: '| 1 |' };

beforeEach(() => {
  for (const list of [seen.said, seen.warned, seen.written, seen.copied]) list.length = 0;
  seen.document.version = 4;
});

describe('the table at the caret', () => {
  test('is written where the server says', async () => {
    await convertTable(serverWith(EDIT), 'markdown');
    expect(seen.written).toEqual([[1, 0, 5, 7, '| 1 |']]);
    expect([...seen.said, ...seen.warned]).toEqual([]);
  });

  test.each([
    ['before the answer came', EDIT, 1],
    ['before the server had read it', { ...EDIT, version: 3 }, 0],
    ['twice', { ...EDIT, version: 5 }, 1],
  ])('is not written into a draft that changed %s', async (_, answer, typed) => {
    await convertTable(serverWith(answer, typed), 'markdown');
    expect(seen.written).toEqual([]);
    expect(seen.warned).toEqual(['The draft has changed since; nothing was written.']);
  });

  test('is not written where the server gives a reason, or no answer', async () => {
    await convertTable(serverWith({ refusal: 'no table' }), 'html');
    await convertTable(serverWith(null), 'html');
    expect(seen.written).toEqual([]);
    expect(seen.said).toEqual(['no table']);
    expect(seen.warned).toEqual(['The table could not be read.']);
  });

  test('is put on the clipboard, and the draft stays as it is', async () => {
    await copyTable(serverWith({ text: '1\t2\n' }));
    await copyTable(serverWith({ refusal: 'no table' }));
    expect(seen.copied).toEqual(['1\t2\n']);
    expect(seen.said).toEqual(['The table is on the clipboard.', 'no table']);
    expect(seen.written).toEqual([]);
  });
});
