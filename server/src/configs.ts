import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { say } from '../../shared/src/messages';
import { CONFIG_NAME } from '../../shared/src/names';
import type { FoundConfig } from '../../shared/src/policy/nearest';
import { positionAt } from '../../shared/src/syntax/positions';
import { parse } from '../../shared/src/syntax/tree';
import type { Context } from './context';
import { sourceIn } from './features/diagnostics';

/**
 * Reads configuration files anew when the client tells that one of them has changed, and when a draft is
 * saved: not every client watches files, and none watches all folders.
 */
export function followConfigs(context: Context, renew: () => Promise<void>): void {
  const { connection, documents, client } = context;
  const report = (error: unknown): void => connection.console.warn(`watch: ${String(error)}`);
  connection.onDidChangeWatchedFiles(() => void renew().catch(report));
  documents.onDidSave(() => void renew().catch(report));
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: `**/${CONFIG_NAME}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
  }
}

/** Tells what is wrong with configuration files, in these files, be they open or not. */
export class ConfigFaults {
  private readonly told = new Set<string>();
  private asked = 0;

  constructor(private readonly context: Context) {}

  /** Tells of the files that rule the open drafts; of those that no longer do, nothing is left. */
  async tell(asked: Promise<readonly FoundConfig[]>): Promise<void> {
    const turn = ++this.asked;
    const ruling = new Map((await asked).map((one) => [one.uri, one]));
    // Files that take long to read may be overtaken by what was read of them later.
    if (turn !== this.asked) return;
    for (const uri of this.told) {
      if (!ruling.has(uri)) this.send(uri, []);
    }
    for (const [uri, one] of ruling) this.send(uri, this.diagnosticsOf(one));
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.told.delete(uri)) return;
    if (diagnostics.length > 0) this.told.add(uri);
    void this.context.connection.sendDiagnostics({ uri, diagnostics });
  }

  private diagnosticsOf({ text, config }: FoundConfig): Diagnostic[] {
    const locale = this.context.locale();
    const tree = parse(text);
    return config.faults.map(({ from, to, message }) => ({
      range: { start: positionAt(tree, from), end: positionAt(tree, to) },
      severity: DiagnosticSeverity.Error,
      source: sourceIn(locale),
      message: say(message, locale),
    }));
  }
}
