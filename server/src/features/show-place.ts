import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { say } from '../../../shared/src/messages';
import { COMMANDS, SHOWS_PLACES, type ShowPlaceParams } from '../../../shared/src/names';
import { overlaps, type Span } from '../../../shared/src/text/span';
import { type Context, hasExperimental } from '../context';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshot';
import { toDiagnostic } from './diagnostic';

/**
 * Ways from the findings at a stretch of text to the places with which they are compared, for a client
 * that goes there. To all others these are what findings are related to.
 */
export function showPlaceActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  if (!hasExperimental(context.client, SHOWS_PLACES)) return [];
  const { document, findings } = snapshot;
  return findings
    .filter((finding) => overlaps(finding, span))
    .flatMap((finding) =>
      finding.related.flatMap(({ goTo, from, to }) => {
        if (!goTo) return [];
        const title = say(goTo, context.locale());
        const range = toRange(document, { from, to });
        const params: ShowPlaceParams = { uri: document.uri, range };
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(context, document, finding)],
          command: { title, command: COMMANDS.showPlace, arguments: [params] },
        };
      }),
    );
}
