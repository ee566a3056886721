import type { Connection, InitializeParams } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Locale, localeOf } from '../../shared/src/messages';
import { type LanguageSetting, SETTINGS } from '../../shared/src/names';
import { type Given, recordOf } from './given';

/** What VS Code itself has set, and files of the folder are read by. */
const SETTINGS_OF_EDITOR = ['files.encoding', 'files.exclude'];

/** What the user has set; where a client has no such settings, what it said at the start. */
export class UserSettings {
  private values: Values;

  constructor(private readonly params: InitializeParams) {
    this.values = valuesIn(this.atStart);
  }

  /** The language in which the user reads: the setting, else the client's own. */
  get locale(): Locale {
    const { language } = this.values;
    return language === 'auto' ? localeOf(this.params.locale) : language;
  }

  /** Whether what is read edit by edit is held against reading it at once. */
  get verifiesIncremental(): boolean {
    return this.values.verifiesIncremental;
  }

  /** Whether the client answers what is set. */
  get canBeAsked(): boolean {
    return this.params.capabilities.workspace?.configuration === true;
  }

  /** What the client said at the start. */
  get atStart(): Given {
    return recordOf(this.params.initializationOptions);
  }

  /** Reads what is set for all drafts alike, now and at each change, and calls back behind it. */
  follow(connection: Connection, read: () => Promise<void>): void {
    if (!this.canBeAsked) return;
    const readAll = async (): Promise<void> => {
      const settings: unknown = await connection.workspace.getConfiguration(SETTINGS.section);
      // A client without such settings answers null: what it said at the start still holds.
      if (settings !== null && settings !== undefined) this.values = valuesIn(recordOf(settings));
      await read();
    };
    // A client may refuse what it has announced; that is no reason to stop, and the log says so.
    const report = (error: unknown): void => connection.console.warn(`settings: ${String(error)}`);
    connection.onDidChangeConfiguration(() => void readAll().catch(report));
    if (this.params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      const section = [SETTINGS.section, ...SETTINGS_OF_EDITOR];
      connection.client
        .register(DidChangeConfigurationNotification.type, { section })
        .catch(report);
    }
    void readAll().catch(report);
  }
}

interface Values {
  readonly language: LanguageSetting;
  readonly verifiesIncremental: boolean;
}

function valuesIn(settings: Given): Values {
  const language = settings[SETTINGS.language];
  return {
    language: language === 'en' || language === 'zh-cn' ? language : 'auto',
    verifiesIncremental: settings[SETTINGS.verifyIncremental] === true,
  };
}
