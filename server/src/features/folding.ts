import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldsIn } from '../../../shared/src/features/folds';
import { handle, STILL_GOOD } from '../context';
import type { Feature } from './feature';

export const FOLDING: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(context) {
    context.connection.onFoldingRanges(
      handle<{ textDocument: { uri: string } }, FoldingRange[]>(
        context,
        [],
        ({ draft }) =>
          foldsIn(draft).map(({ from, to, kind }) => ({
            startLine: from,
            endLine: to,
            ...(kind === 'region' && { kind: FoldingRangeKind.Region }),
          })),
        STILL_GOOD,
      ),
    );
  },
};
