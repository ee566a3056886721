import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

/** What the wait is for is named, so that a failure says more than that time ran out. */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await pause(50);
  }
}

/** Long enough for a reaction that must not come. */
export function pause(milliseconds = 1500): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Every test has a file of its own, so that none depends on what another remembered. */
export function writeFile(name: string, text: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite needs a folder; the launcher opens one.');
  const file = join(folder.uri.fsPath, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return vscode.Uri.file(file);
}

/**
 * Opens a file by command, as a click on it does. A document that openTextDocument opened would
 * be held for minutes after its editor was closed, and could not be opened anew.
 */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return waitFor(`the editor of ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path === uri.path && editor;
  });
}

/** Opens a draft as a user does and waits until it is known as one. */
export async function showDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const editor = await show(writeFile(name, text));
  await waitFor(`${name} to become a report`, () => editor.document.languageId === 'nianbao');
  return editor;
}

export function errors(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((finding) => finding.severity === vscode.DiagnosticSeverity.Error);
}

/** Closing must not ask whether to save, because nobody would answer. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
