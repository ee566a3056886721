import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sumUnits } from '../../client/src/roll-up/sum-units';
import type { SumUnitsResult } from '../../shared/src/names';

interface Row {
  readonly label: string;
  readonly kind?: number;
}

const seen = vi.hoisted(() => ({
  warned: [] as string[],
  said: [] as string[],
  /** The rows of the list of units, each time that it is shown, and which of them the user takes. */
  listed: [] as string[][],
  takes: (_: readonly { readonly label: string }[]): unknown => undefined,
  opened: [] as string[],
  sheets: [] as string[],
  written: [] as unknown[],
  document: { languageId: 'nianbao', uri: 'file:///county.md', version: 4 },
}));

vi.mock('vscode', async () => {
  const pick = () => {
    const listeners = { accept: () => undefined, hide: () => undefined };
    const shown = {
      selectedItems: [] as unknown[],
      onDidTriggerButton: () => undefined,
      onDidChangeActive: () => undefined,
      onDidAccept: (listener: () => undefined) => Object.assign(listeners, { accept: listener }),
      onDidHide: (listener: () => undefined) => Object.assign(listeners, { hide: listener }),
      show: () => listeners.accept(),
      hide: () => listeners.hide(),
      dispose: () => undefined,
    };
    return shown;
  };
  return {
    ...(await import('../helpers/vscode')),
    env: { language: 'en' },
    ProgressLocation: { Window: 10 },
    QuickPickItemKind: { Separator: -1 },
    ThemeIcon: class {},
    ViewColumn: { Beside: -2 },
    Uri: { parse: (uri: string) => uri },
    commands: { executeCommand: (_: string, uri: string) => seen.opened.push(uri) },
    window: {
      activeTextEditor: { document: seen.document },
      showWarningMessage: (text: string) => seen.warned.push(text),
      showInformationMessage: (text: string) => {
        seen.said.push(text);
        return Promise.resolve(undefined);
      },
      showQuickPick: (rows: readonly Row[]) => {
        seen.listed.push(rows.map(({ label, kind }) => (kind === -1 ? `— ${label}` : label)));
        return Promise.resolve(seen.takes(rows));
      },
      createQuickPick: pick,
      showTextDocument: ({ content }: { content: string }) => seen.sheets.push(content),
      withProgress: (_: unknown, task: () => unknown) => task(),
    },
    workspace: {
      applyEdit: ({ edits }: { edits: unknown[] }) =>
        Promise.resolve(seen.written.push(...edits) > 0),
      asRelativePath: (uri: string) => uri.replace('file:///', ''),
      getConfiguration: () => ({ get: () => 'auto' }),
      openTextDocument: (document: unknown) => Promise.resolve(document),
    },
  };
});

type Server = Parameters<typeof sumUnits>[0];

function serverWith(answer: SumUnitsResult | null): Server {
  const client = {
    code2ProtocolConverter: { asUri: String },
    sendRequest: () => Promise.resolve(answer),
  };
  return { start: () => Promise.resolve(client) } as unknown as Server;
}

const SOUND = {
  version: 4,
  figures: [
    {
      range: { start: { line: 3, character: 1 }, end: { line: 3, character: 3 } },
      newText: '54',
      name: 'row, column',
      before: '45',
      after: '54',
      terms: '30+24',
    },
  ],
  undecided: [],
  units: [
    { uri: 'file:///a.md', organ: '青石县财政局', errors: 0, warnings: 2 },
    { uri: 'file:///b.md', organ: '青石县水利局', errors: 0, warnings: 0 },
  ],
  missing: [],
  sheet: '# sheet\n',
} as const satisfies SumUnitsResult;

const DOUBTFUL: SumUnitsResult = {
  ...SOUND,
  units: [{ uri: 'file:///w.md', organ: '青石县民政局', errors: 2, warnings: 0 }, ...SOUND.units],
  missing: ['青石县档案局'],
  undecided: ['row: 青石县水利局 leaves it blank'],
};

beforeEach(() => {
  for (const list of [
    seen.warned,
    seen.said,
    seen.listed,
    seen.opened,
    seen.sheets,
    seen.written,
  ]) {
    list.length = 0;
  }
  seen.takes = () => undefined;
});

describe('the units of the report in front', () => {
  test('are summed into the figures that stay chosen, with the sheet beside', async () => {
    await sumUnits(serverWith(SOUND));
    expect(seen.listed).toEqual([]);
    expect(seen.written).toEqual([[3, 1, 3, 3, '54']]);
    expect(seen.sheets).toEqual(['# sheet\n']);
  });

  test('that have mistakes come first, then those that are missing, and nothing is written yet', async () => {
    await sumUnits(serverWith(DOUBTFUL));
    expect(seen.listed).toEqual([
      [
        '$(arrow-right) Sum the units as they are',
        '— With mistakes of their own',
        '$(error) 青石县民政局',
        '— Missing',
        '$(circle-slash) 青石县档案局',
        '— Cannot be summed',
        '$(question) row: 青石县水利局 leaves it blank',
      ],
    ]);
    expect([seen.written, seen.sheets, seen.opened]).toEqual([[], [], []]);
  });

  test('are summed as they are where their user says so', async () => {
    seen.takes = ([first]) => first;
    await sumUnits(serverWith(DOUBTFUL));
    expect(seen.written).toEqual([[3, 1, 3, 3, '54']]);
  });

  test('are opened where one is chosen, and nothing is written', async () => {
    seen.takes = (rows) => rows.find(({ label }) => label.includes('民政局'));
    await sumUnits(serverWith(DOUBTFUL));
    expect(seen.opened).toEqual(['file:///w.md']);
    expect(seen.written).toEqual([]);
  });

  test('are not written into a draft that changed since', async () => {
    await sumUnits(serverWith({ ...SOUND, version: 3 }));
    expect([seen.written, seen.sheets]).toEqual([[], []]);
    expect(seen.warned).toEqual(['The draft has changed since; nothing was written.']);
  });

  test('leave a report alone that is their sum', async () => {
    await sumUnits(serverWith({ ...SOUND, figures: [] }));
    expect(seen.said).toEqual(['Every figure that can be summed is the sum of the units.']);
    expect(seen.written).toEqual([]);
  });

  test.each([
    [{ refusal: 'No file says so.' }, 'No file says so.'],
    [null, 'The units could not be summed.'],
  ])('are not summed without an answer', async (answer, told) => {
    await sumUnits(serverWith(answer));
    expect(seen.warned).toEqual([told]);
  });
});
