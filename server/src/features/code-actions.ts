import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { spanInTable } from '../../../shared/src/draft/locate';
import { fixesAt, losslessEdits } from '../../../shared/src/features/fixes';
import { type TotalChange, totalChanges } from '../../../shared/src/features/recompute';
import { message, say } from '../../../shared/src/messages';
import { COMMANDS, PICKS_TOTALS, type TotalsParams } from '../../../shared/src/names';
import { overlaps, type Span } from '../../../shared/src/text/span';
import { type Context, handle, hasExperimental } from '../context';
import { toSpan } from '../convert';
import { type NamedEdit, previewedEdit, workspaceEdit } from '../edits';
import type { Snapshot } from '../snapshot';
import { toDiagnostic } from './diagnostic';
import type { Feature } from './feature';
import { showPlaceActions } from './show-place';
import { suppressActions } from './suppress';
import { resolveTableAction, tableActions } from './table-actions';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.nianbao`;

/**
 * Quick fixes at the caret, the totals of the table around it and its other layouts, and the lossless
 * fixes for a whole draft when these are asked for.
 */
export const CODE_ACTIONS: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
      resolveProvider: true,
    },
  }),
  register(context) {
    const resolve = resolveTableAction(context);
    context.connection.onCodeActionResolve(async (action, token) => {
      const uri: unknown = action.data?.uri;
      if (typeof uri !== 'string') return action;
      return (await resolve({ textDocument: { uri }, action }, token)) ?? action;
    });
    context.connection.onCodeAction(
      handle(context, [], (snapshot, { range, context: { only, triggerKind } }) => {
        const span = toSpan(snapshot.document, range);
        return [
          ...(wants(only, CodeActionKind.QuickFix) ? quickFixes(context, snapshot, span) : []),
          // What mends nothing lights no lamp: it is there for those who ask.
          ...(triggerKind === CodeActionTriggerKind.Automatic
            ? []
            : askedActions(context, snapshot, span, only)),
          // Without being named by the client, an action on the whole source is not offered.
          ...(only && wants(only, FIX_ALL) ? fixAll(context, snapshot) : []),
        ];
      }),
    );
  },
};

/** A kind is wanted when it, or a kind above it, is asked for; all are when nothing is, or the empty kind. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    !only ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}

function quickFixes(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  const { document, findings } = snapshot;
  return fixesAt(findings, span).map(({ finding, fix }) => ({
    title: say(fix.title, context.locale()),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(context, document, finding)],
    isPreferred: fix.preferred,
    edit: workspaceEdit(context, snapshot, fix.edits),
  }));
}

function askedActions(
  context: Context,
  snapshot: Snapshot,
  span: Span,
  only: readonly string[] | undefined,
): CodeAction[] {
  return [
    ...(wants(only, CodeActionKind.QuickFix) ? settlingActions(context, snapshot, span) : []),
    ...(wants(only, CodeActionKind.RefactorRewrite) ? rewriteActions(context, snapshot, span) : []),
  ];
}

/** What a user may do about a finding beside mending it. */
function settlingActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  return [
    ...showPlaceActions(context, snapshot, span),
    ...suppressActions(context, snapshot, span),
  ];
}

function rewriteActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  return [...recomputeActions(context, snapshot, span), ...tableActions(context, snapshot, span)];
}

/** Figures may change here, so it is no action on the source, and shows what it would change. */
function recomputeActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  const { document, draft } = snapshot;
  return draft.report.tables.flatMap((table, index) => {
    const around = overlaps(spanInTable(draft, table, table), span);
    const changes = around ? totalChanges(draft, table) : [];
    if (changes.length === 0) return [];
    const args = { table: table.spec.name, count: changes.length };
    const title = say(message('fix/recompute-totals', args), context.locale());
    const params: TotalsParams = { uri: document.uri, table: index };
    const done = hasExperimental(context.client, PICKS_TOTALS)
      ? { command: { title, command: COMMANDS.recomputeTotals, arguments: [params] } }
      : { edit: previewedEdit(context, snapshot, changes.map(named)) };
    return { title, kind: CodeActionKind.RefactorRewrite, ...done };
  });
}

/** Names and numbers only, so that the words are the same in every language. */
function named({ name, before, after, terms, ...edit }: TotalChange): NamedEdit {
  return { ...edit, words: `${name} ${before} → ${after} (${terms})` };
}

function fixAll(context: Context, snapshot: Snapshot): CodeAction[] {
  const edits = losslessEdits(snapshot.findings);
  if (edits.length === 0) return [];
  const title = say(message('fix/all-lossless', { count: edits.length }), context.locale());
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(context, snapshot, edits) }];
}
