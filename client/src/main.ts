import { type ExtensionContext, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../shared/src/names';
import { Choices } from './choices';
import { registerCommands } from './commands';
import { tellOfConfigs } from './configs';
import { watchForReports } from './detect';
import { registerEnter } from './enter';
import { registerGoTo } from './go-to';
import { registerPaste } from './paste';
import { registerReports } from './reports/commands';
import { Server } from './server';
import { registerStatus } from './status';
import { registerWalkthrough } from './walkthrough';

/**
 * Activation on plain text and Markdown does only the cheap test of `detect`; the language client is
 * loaded and the server started when the first report is there, and nothing waits for it.
 */
export function activate(context: ExtensionContext): void {
  const choices = new Choices(context.globalState);
  const server = new Server(context, choices.refuses);
  context.subscriptions.push(server, watchForReports(choices), registerStatus(server));
  context.subscriptions.push(registerCommands(server), registerPaste(server), registerGoTo(server));
  context.subscriptions.push(registerWalkthrough(context));
  context.subscriptions.push(registerEnter(server), tellOfConfigs(server));
  context.subscriptions.push(registerReports(context, server, choices.refuses));
  const startFor = ({ languageId }: { readonly languageId: string }): void => {
    if (languageId === LANGUAGE_ID) void server.start();
  };
  context.subscriptions.push(workspace.onDidOpenTextDocument(startFor));
  workspace.textDocuments.forEach(startFor);
}
