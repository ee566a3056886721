import type { Connection, InitializeParams } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Locale, localeOf } from '../../shared/src/messages';
import { type FormatSettings, type LanguageSetting, SETTINGS } from '../../shared/src/names';

/** What the user has set; where a client has no such settings, what it said at the start. */
export class UserSettings {
  private values: Values;

  constructor(private readonly params: InitializeParams) {
    this.values = valuesIn(params.initializationOptions);
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

  /** How a document is to be formatted, by the settings of the folder in which it lies. */
  async formatting(connection: Connection, uri: string): Promise<FormatSettings> {
    if (!this.params.capabilities.workspace?.configuration) return this.values.format;
    try {
      const { section } = SETTINGS;
      const settings = await connection.workspace.getConfiguration({ scopeUri: uri, section });
      return settings === null || settings === undefined
        ? this.values.format
        : valuesIn(settings).format;
    } catch (error) {
      connection.console.warn(`settings: ${String(error)}`);
      return this.values.format;
    }
  }

  /** Reads the settings now and at each change; calls back when the language is another. */
  follow(connection: Connection, changed: () => void): void {
    const { workspace } = this.params.capabilities;
    if (!workspace?.configuration) return;
    let told = this.locale;
    const read = async (): Promise<void> => {
      const settings = await connection.workspace.getConfiguration(SETTINGS.section);
      // A client without such settings answers null: what it said at the start still holds.
      if (settings !== null && settings !== undefined) this.values = valuesIn(settings);
      // Answers may overtake one another: what counts is what was told last, not what held when asked.
      if (this.locale === told) return;
      told = this.locale;
      changed();
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

type Given = Readonly<Record<string, unknown>>;

interface Values {
  readonly language: LanguageSetting;
  readonly verifiesIncremental: boolean;
  readonly format: FormatSettings;
}

/** Settings come from outside: anything but a known value means what holds without it. */
function valuesIn(settings: unknown): Values {
  const values = recordOf(settings);
  const language = values[SETTINGS.language];
  return {
    language: language === 'en' || language === 'zh-cn' ? language : 'auto',
    verifiesIncremental: values[SETTINGS.verifyIncremental] === true,
    format: formatIn(recordOf(values[SETTINGS.format])),
  };
}

function formatIn({ enable, onType, ambiguousWidth }: Given): FormatSettings {
  return {
    enable: enable !== false,
    onType: onType === true,
    ambiguousWidth: ambiguousWidth === 'wide' ? 'wide' : 'narrow',
  };
}

function recordOf(value: unknown): Given {
  return typeof value === 'object' && value !== null ? (value as Given) : {};
}
