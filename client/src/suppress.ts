import { type QuickPickItem, window, workspace } from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import {
  SUPPRESS_REQUEST,
  SUPPRESSED_REQUEST,
  type SuppressCommandParams,
  type SuppressedFinding,
  type SuppressParams,
} from '../../shared/src/names';
import { isConfig } from './configs';
import { draftInFront, rangeOf, select } from './front';
import type { Server } from './server';
import { t } from './texts';

/** Asks why a finding may stand, and where to say so, and writes it there. */
export async function suppress(server: Server, given?: SuppressCommandParams): Promise<void> {
  if (!given) return;
  const reason = await window.showInputBox({
    title: t('Suppress {0} here', given.rule),
    prompt: t('Why may it stand as it is? The reason is written beside it.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? t('A reason is needed') : undefined),
  });
  if (reason === undefined) return;
  const by = await askPlace();
  if (by === undefined) return;
  const client = await server.start();
  const params: SuppressParams = { ...given, reason, by };
  const edit = await client.sendRequest<WorkspaceEdit | null>(SUPPRESS_REQUEST, params);
  if (edit && !isUnsaved(client, edit)) await apply(client, edit);
  else if (!edit) {
    void window.showWarningMessage(
      t(
        'The draft has changed since, or lies in no folder, or nianbao.json has mistakes; nothing was written.',
      ),
    );
  }
}

async function askPlace(): Promise<SuppressParams['by'] | undefined> {
  const picks: (QuickPickItem & { readonly by: SuppressParams['by'] })[] = [
    {
      by: 'comment',
      label: t('Into the draft'),
      detail: t('A comment on a line of its own, which is left out of copies and conversions'),
    },
    {
      by: 'file',
      label: t('Into nianbao.json'),
      detail: t('For drafts that must stay clean; beside the draft if there is none yet'),
    },
  ];
  const pick = await window.showQuickPick(picks, {
    title: t('Where is it written?'),
    ignoreFocusOut: true,
  });
  return pick?.by;
}

/** Places in a file are those of the disk: a file with changes of its own is saved first. */
function isUnsaved(client: LanguageClient, { documentChanges = [] }: WorkspaceEdit): boolean {
  const uris = documentChanges.flatMap((change) =>
    'textDocument' in change && change.textDocument.version === null
      ? [change.textDocument.uri]
      : [],
  );
  const dirty = workspace.textDocuments.find(
    (document) =>
      document.isDirty && uris.includes(client.code2ProtocolConverter.asUri(document.uri)),
  );
  if (!dirty) return false;
  const name = workspace.asRelativePath(dirty.uri);
  void window.showWarningMessage(t('Save {0} first; nothing was written.', name));
  return true;
}

async function apply(client: LanguageClient, edit: WorkspaceEdit): Promise<void> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  await workspace.applyEdit(converted);
  // What is suppressed by the file holds as soon as it is on the disk.
  for (const [uri] of converted.entries()) {
    if (isConfig(uri)) await (await workspace.openTextDocument(uri)).save();
  }
}

/** Lists what is suppressed in the draft in front, with the reasons; a choice leads there. */
export async function showSuppressed(server: Server): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const found = await client.sendRequest<SuppressedFinding[]>(SUPPRESSED_REQUEST, { uri });
  if (found.length === 0) {
    void window.showInformationMessage(t('Nothing is suppressed in this draft.'));
    return;
  }
  const picks = found.map(({ range, rule, message, reason, by }) => ({
    label: message,
    description: t('line {0} · {1}', range.start.line + 1, rule),
    detail: by === 'file' ? `${reason} (nianbao.json)` : reason,
    range: rangeOf(range),
  }));
  const pick = await window.showQuickPick(picks, {
    title: t('Suppressed findings: {0}', found.length),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  if (pick) select(editor, pick.range);
}
