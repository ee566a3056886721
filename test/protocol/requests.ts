import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver/node';
import * as library from 'vscode-languageserver/node';

/** A request of the protocol that a client sends, as the library knows it. */
export interface KnownRequest {
  /** The name by which the library exports it, such as `HoverRequest`. */
  readonly name: string;
  readonly method: string;
  /** Where a client says that it can do this, and where a server does: `textDocument.hover`. */
  readonly client: string | undefined;
  readonly server: string | undefined;
}

/**
 * Not a matter of what is announced: without the first two there is no talk at all, and the last one the
 * library answers by itself wherever it follows documents.
 */
const ALWAYS = ['initialize', 'shutdown', 'textDocument/willSaveWaitUntil'];

/** Every request of the protocol that a client may send, but for those that are always answered. */
export const REQUESTS: readonly KnownRequest[] = Object.entries(library).flatMap(
  ([name, exported]) => {
    const { method, messageDirection, capabilities } = recordOf(exported);
    if (typeof method !== 'string' || messageDirection !== 'clientToServer') return [];
    if (!name.endsWith('Request') || ALWAYS.includes(method)) return [];
    const { client, server } = recordOf(capabilities);
    return [{ name, method, client: textOf(client), server: textOf(server) }];
  },
);

/** Whether a server announces that it answers a request. */
export function announces(capabilities: ServerCapabilities, { server }: KnownRequest): boolean {
  if (server === undefined) return false;
  let value: unknown = capabilities;
  for (const name of server.split('.')) value = recordOf(value)[name];
  return value !== undefined && value !== null && value !== false;
}

/** What a client says that can do all that there is, so that a server need hold nothing back. */
export function everyCapability(): ClientCapabilities {
  const all: Record<string, unknown> = {};
  for (const { client } of REQUESTS) {
    let at = all;
    for (const name of client?.split('.') ?? []) {
      const below = recordOf(at[name]);
      at[name] = below;
      at = below;
    }
    if (client?.endsWith('.resolveSupport')) Object.assign(at, { properties: [] });
  }
  return all;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
