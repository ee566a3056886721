import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import type { Context } from '../context';

/** An adaptor: what it lets the server announce, and its handlers. */
export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(context: Context): void;
}
