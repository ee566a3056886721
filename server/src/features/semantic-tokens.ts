import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { tokensIn } from '../../../shared/src/features/tokens';
import {
  type LineToken,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
} from '../../../shared/src/features/tokens/types';
import { handle, STILL_GOOD } from '../context';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

/** What the parts of a report are, for an editor to colour: all of it, some lines, or what changed. */
export const SEMANTIC_TOKENS: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      range: true,
      full: { delta: true },
    },
  }),
  register(context) {
    const { semanticTokens } = context.connection.languages;
    const answers = new Answers();
    context.documents.onDidClose(({ document }) => answers.forget(document.uri));
    const empty: SemanticTokens = { data: [] };
    semanticTokens.on(
      handle(context, empty, (snapshot) => answers.give(snapshot).build(), STILL_GOOD),
    );
    semanticTokens.onDelta(
      handle(
        context,
        empty,
        (snapshot, { previousResultId }) => answers.give(snapshot, previousResultId).buildEdits(),
        STILL_GOOD,
      ),
    );
    semanticTokens.onRange(
      handle(context, empty, ({ draft }, { range: { start, end } }) => {
        const builder = new SemanticTokensBuilder();
        push(builder, tokensIn(draft, { from: start.line, to: end.line }));
        return { data: builder.build().data };
      }),
    );
  },
};

/** What was answered last for each open draft, of which the next answer may tell the difference. */
class Answers {
  private readonly builders = new Map<string, SemanticTokensBuilder>();

  /** A builder that holds the tokens of a snapshot, and those of the answer before if it was this one. */
  give({ document, draft }: Snapshot, before = ''): SemanticTokensBuilder {
    const builder = this.builders.get(document.uri) ?? new SemanticTokensBuilder();
    this.builders.set(document.uri, builder);
    builder.previousResult(before);
    push(builder, tokensIn(draft));
    return builder;
  }

  forget(uri: string): void {
    this.builders.delete(uri);
  }
}

function push(builder: SemanticTokensBuilder, tokens: readonly LineToken[]): void {
  for (const { line, character, length, type, modifiers } of tokens) {
    const set = modifiers.reduce((bits, one) => bits | (1 << TOKEN_MODIFIERS.indexOf(one)), 0);
    builder.push(line, character, length, TOKEN_TYPES.indexOf(type), set);
  }
}
