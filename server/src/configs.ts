import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { say } from '../../shared/src/messages';
import type { FoundConfig } from '../../shared/src/policy/nearest';
import { positionAt } from '../../shared/src/syntax/positions';
import { parse } from '../../shared/src/syntax/tree';
import type { Context } from './context';
import { sourceIn } from './features/diagnostic';

const NONE = '[]';

/** Tells what is wrong with configuration files, in these files, be they open or not. */
export class ConfigFaults {
  /** By the address of the file. */
  private readonly told = new Map<string, string>();
  private asked = 0;

  constructor(private readonly context: Context) {}

  /** Tells of the files that rule any draft; of those that no longer do, nothing is left. */
  async tell(asked: Promise<readonly FoundConfig[]>): Promise<void> {
    const turn = ++this.asked;
    const ruling = new Map((await asked).map((one) => [one.uri, one]));
    // Files that take long to read may be overtaken by what was read of them later.
    if (turn !== this.asked) return;
    for (const uri of this.told.keys()) {
      if (!ruling.has(uri)) this.send(uri, []);
    }
    for (const [uri, one] of ruling) this.send(uri, this.diagnosticsOf(one));
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    const before = this.told.get(uri) ?? NONE;
    const now = JSON.stringify(diagnostics);
    if (now === before) return;
    if (now === NONE) this.told.delete(uri);
    else this.told.set(uri, now);
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
