import {
  type CodeAction,
  CodeActionKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixesAt, losslessEdits } from '../../../shared/src/features/fixes';
import { message, say } from '../../../shared/src/messages';
import type { Edit } from '../../../shared/src/rules/types';
import { type Context, handle } from '../context';
import { toRange, toSpan } from '../convert';
import type { Snapshot } from '../snapshot';
import { toDiagnostic } from './diagnostics';
import type { Feature } from './feature';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.nianbao`;

/** Quick fixes at the caret, and the lossless ones for a whole draft when these are asked for. */
export const CODE_ACTIONS: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  }),
  register(context) {
    context.connection.onCodeAction(
      handle(context, [], (snapshot, { range, context: { only } }) => [
        ...(wants(only, CodeActionKind.QuickFix) ? quickFixes(context, snapshot, range) : []),
        // Without being named by the client, an action on the whole source is not offered.
        ...(only && wants(only, FIX_ALL) ? fixAll(context, snapshot) : []),
      ]),
    );
  },
};

/** A kind is wanted when it, or a kind above it, is asked for; all are when nothing is. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(
  context: Context,
  snapshot: Snapshot,
  range: Parameters<typeof toSpan>[1],
): CodeAction[] {
  const { document, findings } = snapshot;
  return fixesAt(findings, toSpan(document, range)).map(({ finding, fix }) => ({
    title: say(fix.title, context.locale()),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(context, document, finding)],
    isPreferred: fix.preferred,
    edit: workspaceEdit(context, snapshot, fix.edits),
  }));
}

function fixAll(context: Context, snapshot: Snapshot): CodeAction[] {
  const edits = losslessEdits(snapshot.findings);
  if (edits.length === 0) return [];
  const title = say(message('fix/all-lossless', { count: edits.length }), context.locale());
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(context, snapshot, edits) }];
}

/** The edit carries the version it was computed from, so that a client refuses it for another. */
function workspaceEdit(
  { client }: Context,
  { document, version }: Snapshot,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri } = document;
  const textEdits: TextEdit[] = edits.map((edit) => ({
    range: toRange(document, edit),
    newText: edit.text,
  }));
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
