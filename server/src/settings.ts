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
  async follow(connection: Connection, changed: () => void): Promise<void> {
    const { workspace } = this.params.capabilities;
    if (!workspace?.configuration) return;
    const read = async (): Promise<void> => {
      const before = this.locale;
      this.setting = languageIn(await connection.workspace.getConfiguration(SETTINGS.section));
      if (this.locale !== before) changed();
    };
    connection.onDidChangeConfiguration(() => void read());
    if (workspace.didChangeConfiguration?.dynamicRegistration) {
      const section = SETTINGS.section;
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    await read();
  }
}

/** Settings come from outside: anything but a known value means auto. */
function languageIn(settings: unknown): LanguageSetting {
  if (typeof settings !== 'object' || settings === null) return 'auto';
  const value = (settings as Readonly<Record<string, unknown>>)[SETTINGS.language];
  return value === 'en' || value === 'zh-cn' ? value : 'auto';
}
