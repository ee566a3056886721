import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { message, say } from '../../../shared/src/messages';
import {
  ASKS_REASONS,
  COMMANDS,
  SUPPRESS_REQUEST,
  SUPPRESSED_REQUEST,
  type SuppressCommandParams,
  type SuppressedFinding,
  type SuppressedParams,
  type SuppressParams,
} from '../../../shared/src/names';
import { configUris, pathBelow } from '../../../shared/src/policy/nearest';
import {
  entryEdits,
  suppressByComment,
  suppressionEntry,
} from '../../../shared/src/policy/suppress';
import { isGate } from '../../../shared/src/rules';
import type { Finding } from '../../../shared/src/rules/types';
import { overlaps, type Span } from '../../../shared/src/text/span';
import { type Context, handle, hasExperimental, STILL_GOOD } from '../context';
import { toRange, toSpan } from '../convert';
import { OpenDocument } from '../document';
import { createdFile, workspaceEdit } from '../edits';
import type { Snapshot } from '../snapshot';
import { toDiagnostic } from './diagnostic';
import type { Feature } from './feature';

/** Requests of our own: what is suppressed in a draft, and the edit that suppresses one finding more. */
export const SUPPRESS: Feature = {
  capabilities: () => ({}),
  register(context) {
    const list = handle<{ textDocument: { uri: string } }, SuppressedFinding[]>(
      context,
      [],
      (snapshot) => suppressedIn(context, snapshot),
      STILL_GOOD,
    );
    const suppress = handle<{ textDocument: { uri: string }; params: SuppressParams }, Answer>(
      context,
      null,
      (snapshot, { params }) => editFor(context, snapshot, params),
    );
    const { connection } = context;
    connection.onRequest(SUPPRESSED_REQUEST, ({ uri }: SuppressedParams, token) =>
      list({ textDocument: { uri } }, token),
    );
    connection.onRequest(SUPPRESS_REQUEST, (params: SuppressParams, token) =>
      suppress({ textDocument: { uri: params.uri }, params }, token),
    );
  },
};

/** Null where the draft has changed since, or no file could hold the entry, or the one there is broken. */
type Answer = WorkspaceEdit | null;

function suppressedIn(context: Context, { document, suppressed }: Snapshot): SuppressedFinding[] {
  return suppressed.map(({ finding, reason, by }) => ({
    range: toRange(document, finding),
    rule: finding.rule,
    message: say(finding.message, context.locale()),
    reason,
    by,
  }));
}

function editFor(context: Context, snapshot: Snapshot, params: SuppressParams): Answer {
  if (params.version !== snapshot.version) return null;
  const { document, draft } = snapshot;
  const place = { ...toSpan(document, params.range), rule: params.rule };
  if (params.by === 'file') return entryIn(context, snapshot, place, params.reason);
  return workspaceEdit(context, snapshot, [suppressByComment(draft, place, params.reason)]);
}

/** An entry in the file that rules the draft; where there is none, in a new one beside it. */
function entryIn(
  context: Context,
  { document, draft, settings: { config } }: Snapshot,
  place: Span & { readonly rule: string },
  reason: string,
): Answer {
  const uri = config?.uri ?? configUris(document.uri)[0];
  if (uri === undefined) return null;
  const entry = suppressionEntry(draft, place, reason, pathBelow(uri, document.uri));
  const text = config?.text ?? '';
  const edits = entryEdits(text, entry);
  return edits ? createdFile(context, OpenDocument.of(uri, text), edits) : null;
}

/** The findings at a stretch of text, each to be suppressed; never what is about suppressing itself. */
export function suppressActions(context: Context, snapshot: Snapshot, span: Span): CodeAction[] {
  const found = snapshot.findings.filter(
    ({ rule, ...finding }) =>
      overlaps(finding, span) && !rule.startsWith('suppression.') && !isGate(rule),
  );
  const once = new Map(found.map((finding) => [finding.rule, finding]));
  return [...once.values()].map((finding) => suppressAction(context, snapshot, finding));
}

function suppressAction(context: Context, snapshot: Snapshot, finding: Finding): CodeAction {
  const { document, version, draft } = snapshot;
  const { rule } = finding;
  const about = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(context, document, finding)],
  };
  if (!hasExperimental(context.client, ASKS_REASONS)) {
    const title = say(message('suppress/by-comment', { rule }), context.locale());
    return {
      title,
      ...about,
      edit: workspaceEdit(context, snapshot, [suppressByComment(draft, finding, '')]),
    };
  }
  const range: Range = toRange(document, finding);
  const params: SuppressCommandParams = { uri: document.uri, version, rule, range };
  const title = say(message('suppress/ask', { rule }), context.locale());
  return { title, ...about, command: { title, command: COMMANDS.suppress, arguments: [params] } };
}
