import type { Place } from './documents';

/** A request that an editor sends by itself, or that a user waits for, right after a keystroke. */
export interface BenchRequest {
  readonly name: string;
  readonly method: string;
  /** Where a server announces it: a path in its capabilities. */
  readonly capability: string;
  /** Its parameters beside the document, at a place, after an answer to the same request. */
  params(at: Place, last: unknown): object;
}

/** So many lines are on the screen, above and below the place. */
const HALF_A_SCREEN = 20;

const atPlace = (position: Place) => ({ position });
const atCaret = (at: Place) => ({
  range: { start: at, end: at },
  context: { diagnostics: [] },
});
const onScreen = ({ line }: Place) => ({
  range: {
    start: { line: Math.max(0, line - HALF_A_SCREEN), character: 0 },
    end: { line: line + HALF_A_SCREEN, character: 0 },
  },
});
const nothing = () => ({});

/** Each is measured with every server that announces it. */
export const BENCH_REQUESTS: readonly BenchRequest[] = [
  request('hover', 'textDocument/hover', 'hoverProvider', atPlace),
  request('outline', 'textDocument/documentSymbol', 'documentSymbolProvider', nothing),
  request('code action', 'textDocument/codeAction', 'codeActionProvider', atCaret),
  request('completion', 'textDocument/completion', 'completionProvider', atPlace),
  request('highlight', 'textDocument/documentHighlight', 'documentHighlightProvider', atPlace),
  request('definition', 'textDocument/definition', 'definitionProvider', atPlace),
  request('references', 'textDocument/references', 'referencesProvider', (position) => ({
    position,
    context: { includeDeclaration: true },
  })),
  request(
    'before a rename',
    'textDocument/prepareRename',
    'renameProvider.prepareProvider',
    atPlace,
  ),
  request('rename', 'textDocument/rename', 'renameProvider', (position) => ({
    position,
    newName: '7',
  })),
  request('inlay hints of a screen', 'textDocument/inlayHint', 'inlayHintProvider', onScreen),
  request('code lens', 'textDocument/codeLens', 'codeLensProvider', nothing),
  request('folding', 'textDocument/foldingRange', 'foldingRangeProvider', nothing),
  request('selection', 'textDocument/selectionRange', 'selectionRangeProvider', (at) => ({
    positions: [at],
  })),
  request(
    'tokens of a screen',
    'textDocument/semanticTokens/range',
    'semanticTokensProvider.range',
    onScreen,
  ),
  request('tokens', 'textDocument/semanticTokens/full', 'semanticTokensProvider.full', nothing),
  request(
    'tokens that changed',
    'textDocument/semanticTokens/full/delta',
    'semanticTokensProvider.full.delta',
    (_, last) => ({ previousResultId: resultIdOf(last) }),
  ),
];

/** Whether a server announces in its capabilities that it answers a request. */
export function isAnnounced({ capability }: BenchRequest, capabilities: unknown): boolean {
  let value = capabilities;
  for (const name of capability.split('.')) value = Object(value)[name];
  return value !== undefined && value !== null && value !== false;
}

function request(
  name: string,
  method: string,
  capability: string,
  params: BenchRequest['params'],
): BenchRequest {
  return { name, method, capability, params };
}

function resultIdOf(answer: unknown): string {
  const { resultId } = Object(answer);
  return typeof resultId === 'string' ? resultId : '';
}
