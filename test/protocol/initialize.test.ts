import { describe, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { FEATURES } from '../../server/src/features';
import { Client, PULLS } from './client';

const SYNC = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: true },
};

const COMMON = {
  ...SYNC,
  hoverProvider: true,
  documentSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  linkedEditingRangeProvider: true,
  semanticTokensProvider: {
    legend: {
      tokenTypes: ['namespace', 'keyword', 'type', 'variable', 'number', 'string'],
      tokenModifiers: ['total', 'wrong'],
    },
    range: true,
    full: { delta: true },
  },
  completionProvider: { triggerCharacters: ['、', '（', '#', '|'], resolveProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['|'] },
  codeActionProvider: {
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.nianbao'],
    resolveProvider: true,
  },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const PULL = {
  identifier: 'nianbao',
  interFileDependencies: true,
  workspaceDiagnostics: true,
};

const CLIENTS: readonly [string, ClientCapabilities, object][] = [
  ['a client that pulls', PULLS, { ...COMMON, diagnosticProvider: PULL }],
  ['a client that cannot pull', {}, COMMON],
];

describe.each(CLIENTS)('to %s', (_, capabilities, announced) => {
  test('the server announces what it can do, its name, and how it counts characters', async () => {
    const client = Client.spawn();
    const result = await client.initialize({ capabilities });
    expect(result).toEqual({ capabilities: announced, serverInfo: { name: 'nianbao', version } });
  });

  test('each feature announces its own, and nothing is announced beside them', async () => {
    const features = FEATURES.map((feature) => feature.capabilities(capabilities));
    const names = features.flatMap(Object.keys);
    expect(new Set(names).size, 'no feature overwrites another’s').toBe(names.length);
    const result = await Client.spawn().initialize({ capabilities });
    expect(result.capabilities).toEqual(Object.assign({}, SYNC, ...features));
  });
});

test('a client that offers UTF-8 first is still told UTF-16', async () => {
  const capabilities = { general: { positionEncodings: ['utf-8', 'utf-16'] } };
  const result = await Client.spawn().initialize({ capabilities });
  expect(result.capabilities.positionEncoding).toBe('utf-16');
});
