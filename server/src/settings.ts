import type { Connection, InitializeParams } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Locale, localeOf } from '../../shared/src/messages';
import { type LanguageSetting, SETTINGS } from '../../shared/src/names';

/** The language in which the user reads: the setting, else the client's own. */
export class UserLanguage {
  private setting: LanguageSetting = 'auto';

  constructor(private readonly params: InitializeParams) {
    this.setting = languageIn(params.initializationOptions);
  }

  get locale(): Locale {
    return this.setting === 'auto' ? localeOf(this.params.locale) : this.setting;
  }

  /** Reads the setting now and at each change; calls back when the language is another. */
  follow(connection: Connection, changed: () => void): void {
    const { workspace } = this.params.capabilities;
    if (!workspace?.configuration) return;
    const read = async (): Promise<void> => {
      const before = this.locale;
      const settings = await connection.workspace.getConfiguration(SETTINGS.section);
      // A client without such settings answers null: what it said at the start still holds.
      if (settings !== null && settings !== undefined) this.setting = languageIn(settings);
      if (this.locale !== before) changed();
    };
    // A client may refuse what it has announced; that is no reason to stop, and the log says so.
    const report = (error: unknown): void => connection.console.warn(`settings: ${String(error)}`);
    connection.onDidChangeConfiguration(() => void read().catch(report));
    if (workspace.didChangeConfiguration?.dynamicRegistration) {
      const { section } = SETTINGS;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section })
        .catch(report);
    }
    void read().catch(report);
  }
}

/** Settings come from outside: anything but a known value means auto. */
function languageIn(settings: unknown): LanguageSetting {
  if (typeof settings !== 'object' || settings === null) return 'auto';
  const value = (settings as Readonly<Record<string, unknown>>)[SETTINGS.language];
  return value === 'en' || value === 'zh-cn' ? value : 'auto';
}
