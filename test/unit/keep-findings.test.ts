import { expect, test, vi } from 'vitest';
import type { CancellationToken, TextDocument } from 'vscode';
import { keepFindings } from '../../client/src/findings';

type Report = Awaited<ReturnType<typeof keepFindings>>;

vi.mock('vscode', () => ({ CancellationError: class extends Error {}, Uri: class {} }));
vi.mock('vscode-languageclient/node', () => ({
  vsdiag: { DocumentDiagnosticReportKind: { full: 'full', unChanged: 'unChanged' } },
}));

const full = (resultId?: string) => ({ kind: 'full', items: [], resultId }) as Report;

/** What becomes of an answer, if the user types so many times before it is there. */
async function kept(answer: Report, previous?: string, typed = 0): Promise<Report> {
  const document = { version: 1 };
  const next = async (): Promise<Report> => {
    document.version += typed;
    return answer;
  };
  const token = {} as CancellationToken;
  return keepFindings(document as TextDocument, previous, token, next);
}

test('an answer of the server goes on as it is', async () => {
  const unchanged = { kind: 'unChanged', resultId: '1' } as Report;
  expect(await kept(full('2'), '1')).toEqual(full('2'));
  expect(await kept(unchanged, '1')).toEqual(unchanged);
});

test('what is made up for want of an answer takes nothing from the screen', async () => {
  expect(await kept(full(), '1')).toEqual({ kind: 'unChanged', resultId: '1' });
  expect(await kept(undefined, '1')).toEqual({ kind: 'unChanged', resultId: '1' });
  // Nothing is on the screen yet.
  expect(await kept(full(), undefined)).toEqual(full());
});

test('an answer about a text that is gone is not shown, and is asked for again', async () => {
  await expect(kept(full('2'), '1', 1)).rejects.toThrow();
});
