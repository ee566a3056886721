import type { ExtensionContext } from 'vscode';

type Choice = 'report' | 'not-report';

const KEY = 'nianbao.choices';

/** What users said of single files: that they are reports, or are not. Remembered over sessions. */
export class Choices {
  private readonly ofSession = new Map<string, Choice>();
  private readonly asked = new Set<string>();

  constructor(private readonly memory: ExtensionContext['globalState']) {}

  of(uri: string): Choice | undefined {
    return this.ofSession.get(uri) ?? this.stored()[uri];
  }

  /** Whether its user said that a file is no report, whatever it looks like. */
  readonly refuses = (uri: string): boolean => this.of(uri) === 'not-report';

  async set(uri: string, choice: Choice): Promise<void> {
    this.ofSession.set(uri, choice);
    // The name of an untitled document is given again to another one.
    if (uri.startsWith('untitled:')) return;
    await this.memory.update(KEY, { ...this.stored(), [uri]: choice });
  }

  /** Whether to ask now; a question that was put aside is asked again when the file is opened anew. */
  mayAsk(uri: string): boolean {
    if (this.asked.has(uri)) return false;
    this.asked.add(uri);
    return true;
  }

  closed(uri: string): void {
    this.asked.delete(uri);
    if (uri.startsWith('untitled:')) this.ofSession.delete(uri);
  }

  private stored(): Readonly<Record<string, Choice>> {
    return this.memory.get<Record<string, Choice>>(KEY, {});
  }
}
