import {
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID, type TotalToChange } from '../../shared/src/names';
import { t } from './texts';

/** What is to be written at a place of a document. */
interface Change {
  readonly range: Range;
  readonly newText: string;
}

/** The draft that the user has before them; without one they are told to open it. */
export function draftInFront(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE_ID) return editor;
  void window.showInformationMessage(t('Open an annual report first.'));
  return undefined;
}

/** A place as it comes from the server. */
export function rangeOf({ start, end }: TotalToChange['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Selects a place, and scrolls there where it is out of sight. */
export function select(editor: TextEditor, place: Range): void {
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Writes changes as one step to undo. Their places belong to one version of the draft: if it is not
 * every one of these, nothing is written, and the user is told. Tells whether it was written.
 */
export async function write(
  document: TextDocument,
  versions: readonly number[],
  changes: readonly Change[],
): Promise<boolean> {
  if (versions.some((version) => version !== document.version)) {
    void window.showWarningMessage(t('The draft has changed since; nothing was written.'));
    return false;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(document.uri, range, newText);
  return workspace.applyEdit(edit);
}
