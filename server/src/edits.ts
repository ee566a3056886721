import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../shared/src/rules/types';
import type { Context } from './context';
import { toRange } from './convert';
import type { OpenDocument } from './document';
import type { Snapshot } from './snapshot';

/** An edit, and what to call it where its user confirms each edit by itself. */
export interface NamedEdit extends Edit {
  readonly words: string;
  /** Its user has asked for this very edit: it is shown with the others, and needs no confirmation. */
  readonly isAsked?: boolean;
}

/** The edit carries the version it was computed from, so that a client refuses it for another. */
export function workspaceEdit(
  { client }: Context,
  { document, version }: Snapshot,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri } = document;
  const textEdits = textEditsOf(document, edits);
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

/** Edits of a file that may not be there yet, nor open: made whatever its version is. */
export function createdFile(
  { client }: Context,
  document: OpenDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri } = document;
  const textEdits = textEditsOf(document, edits);
  const able = client.workspace?.workspaceEdit;
  if (!able?.documentChanges || !able.resourceOperations?.includes('create')) {
    return { changes: { [uri]: textEdits } };
  }
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: textEdits },
    ],
  };
}

/** Edits as the protocol has them. */
export function textEditsOf(document: OpenDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text }));
}

/** Edits that the client shows before they are made, where it can; else they are made at once. */
export function previewedEdit(
  context: Context,
  snapshot: Snapshot,
  edits: readonly NamedEdit[],
): WorkspaceEdit {
  const able = context.client.workspace?.workspaceEdit;
  if (!able?.documentChanges || !able.changeAnnotationSupport) {
    return workspaceEdit(context, snapshot, edits);
  }
  const { document, version } = snapshot;
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const textEdits = edits.map((edit, index): AnnotatedTextEdit => {
    const annotationId = String(index);
    changeAnnotations[annotationId] = { label: edit.words, needsConfirmation: !edit.isAsked };
    return { range: toRange(document, edit), newText: edit.text, annotationId };
  });
  const textDocument = { uri: document.uri, version };
  return { documentChanges: [{ textDocument, edits: textEdits }], changeAnnotations };
}
