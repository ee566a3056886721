import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recomputeTotals } from '../../client/src/totals';
import type { TotalsResult } from '../../shared/src/names';

const said = vi.hoisted(() => ({ information: [] as string[], warning: [] as string[] }));

vi.mock('vscode', () => ({
  env: { language: 'en' },
  workspace: { getConfiguration: () => ({ get: () => 'auto' }) },
  window: {
    activeTextEditor: { document: { languageId: 'nianbao', uri: 'file:///draft.txt' } },
    showInformationMessage: (text: string) => said.information.push(text),
    showWarningMessage: (text: string) => said.warning.push(text),
  },
}));

type Server = Parameters<typeof recomputeTotals>[0];

/** A server that gives this answer, whatever it is asked. */
function serverWith(answer: TotalsResult | null): Server {
  const client = {
    code2ProtocolConverter: { asUri: String },
    sendRequest: () => Promise.resolve(answer),
  };
  return { start: () => Promise.resolve(client) } as unknown as Server;
}

describe('where no total would change, the user is told', () => {
  beforeEach(() => {
    said.information.length = 0;
    said.warning.length = 0;
  });

  test('that totals could not be worked out, if the server gave no answer', async () => {
    await recomputeTotals(serverWith(null));
    expect(said).toEqual({ information: [], warning: ['The totals could not be worked out.'] });
  });

  test('of no more totals than could be worked out, if there are none to change', async () => {
    await recomputeTotals(serverWith({ version: 1, totals: [] }));
    expect(said).toEqual({
      information: ['Every total that can be worked out is the sum of its parts.'],
      warning: [],
    });
  });
});
