import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../../shared/src/features/figures/rename';
import { type Message, say } from '../../../shared/src/messages';
import { type Context, handle } from '../context';
import { toRange } from '../convert';
import { type NamedEdit, previewedEdit, workspaceEdit } from '../edits';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

/** A figure gets another value wherever the draft states it; why one cannot is an error that is shown. */
export const RENAME: Feature = {
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register(context) {
    const { connection, client } = context;
    connection.onRenameRequest(
      handle<RenameParams, WorkspaceEdit | Refused | null>(
        context,
        null,
        (snapshot, { position, newName }) => {
          const { document, draft } = snapshot;
          const renaming = renameAt(draft, document.offsetAt(position), newName);
          if (renaming.refusal) return refused(context, renaming.refusal);
          return shownEdit(context, snapshot, renaming.edits);
        },
      ),
    );
    if (!client.textDocument?.rename?.prepareSupport) return;
    connection.onPrepareRename(
      handle<PrepareRenameParams, PrepareRenameResult | Refused | null>(
        context,
        null,
        ({ document, draft }, { position }) => {
          const found = renamableAt(draft, document.offsetAt(position));
          if (found.refusal) return refused(context, found.refusal);
          return { range: toRange(document, found), placeholder: found.text };
        },
      ),
    );
  },
};

/** What changes at the caret is seen there; what changes elsewhere with it is shown first. */
function shownEdit(
  context: Context,
  snapshot: Snapshot,
  edits: readonly NamedEdit[],
): WorkspaceEdit {
  return context.client.textDocument?.rename?.honorsChangeAnnotations
    ? previewedEdit(context, snapshot, edits)
    : workspaceEdit(context, snapshot, edits);
}

type Refused = ResponseError<void>;

function refused(context: Context, refusal: Message): Refused {
  return new ResponseError(LSPErrorCodes.RequestFailed, say(refusal, context.locale()));
}
