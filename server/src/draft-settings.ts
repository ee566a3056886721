import type { Connection } from 'vscode-languageserver';
import { type FormatSettings, SETTINGS } from '../../shared/src/names';
import { levelsOf } from '../../shared/src/policy/levels';
import {
  type FoundConfig,
  nearestConfig,
  policyFor,
  type ReadText,
} from '../../shared/src/policy/nearest';
import type { Level, Policy } from '../../shared/src/policy/types';
import { formatIn, type Given, recordOf } from './given';
import type { UserSettings } from './settings';

/** What is set for one draft: the settings of the folder in which it lies. */
export interface DraftSettings {
  readonly format: FormatSettings;
  readonly inlayHints: {
    /** Σ and the difference beside a total that is wrong. */
    readonly totals: boolean;
    /** The column of each figure, where the layout shows bare numbers. */
    readonly columns: boolean;
  };
  readonly policy: Policy;
  /** The configuration file that rules the draft. */
  readonly config: FoundConfig | undefined;
  readonly codeLens: {
    /** Format, year and findings above the title. */
    readonly title: boolean;
    /** Whether the identities hold, above each table. */
    readonly tables: boolean;
  };
}

/** Keeps the settings of each open draft, asked for once and again when something is set anew. */
export class SettingsOfDrafts {
  private known = new Map<string, Promise<DraftSettings>>();

  constructor(
    private readonly connection: Connection,
    private readonly user: UserSettings,
    private readonly read: ReadText,
  ) {}

  /** The settings of a draft; what cannot be asked for is as at the start. Never rejects. */
  of(uri: string): Promise<DraftSettings> {
    const found = this.known.get(uri);
    if (found) return found;
    const asked = this.ask(uri);
    this.known.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  /** Asks for all settings anew, and tells whether any is another than before. */
  async renew(): Promise<boolean> {
    const before = this.known;
    this.known = new Map();
    const changes = [...before].map(async ([uri, settings]) => {
      const asked = this.askAgain(uri, settings);
      this.known.set(uri, asked);
      const [one, other] = await Promise.all([settings, asked]);
      return one !== other;
    });
    return (await Promise.all(changes)).includes(true);
  }

  /** The configuration files that rule any of the drafts. */
  async configs(): Promise<FoundConfig[]> {
    const settings = await Promise.all(this.known.values());
    return settings.flatMap(({ config }) => config ?? []);
  }

  /** The settings of now; where they say the same, the same object, by which answers are still good. */
  private async askAgain(uri: string, before: Promise<DraftSettings>): Promise<DraftSettings> {
    const [one, other] = await Promise.all([before, this.ask(uri)]);
    return JSON.stringify(one) === JSON.stringify(other) ? one : other;
  }

  private async ask(uri: string): Promise<DraftSettings> {
    const [given, config] = await Promise.all([this.given(uri), this.config(uri)]);
    return draftSettingsIn(uri, given, config);
  }

  private async config(uri: string): Promise<FoundConfig | undefined> {
    try {
      return await nearestConfig(uri, this.read);
    } catch (error) {
      this.connection.console.warn(`configuration file: ${String(error)}`);
      return undefined;
    }
  }

  private given(uri: string): Promise<Given> {
    return settingsAt(uri, this.connection, this.user);
  }
}

/** What is set at a place; what cannot be asked for is as at the start. Never rejects. */
export async function settingsAt(
  scopeUri: string,
  connection: Connection,
  user: UserSettings,
): Promise<Given> {
  if (!user.canBeAsked) return user.atStart;
  try {
    const { section } = SETTINGS;
    const settings: unknown = await connection.workspace.getConfiguration({ scopeUri, section });
    // A client without such settings answers null: what it said at the start still holds.
    return settings === null || settings === undefined ? user.atStart : recordOf(settings);
  } catch (error) {
    connection.console.warn(`settings: ${String(error)}`);
    return user.atStart;
  }
}

function draftSettingsIn(
  uri: string,
  given: Given,
  config: FoundConfig | undefined,
): DraftSettings {
  const hints = recordOf(given[SETTINGS.inlayHints]);
  const lens = recordOf(given[SETTINGS.codeLens]);
  return {
    format: formatIn(recordOf(given[SETTINGS.format])),
    policy: policyFor(uri, levelsIn(recordOf(given[SETTINGS.rules])), config),
    config,
    inlayHints: { totals: hints.totals !== false, columns: hints.columns === true },
    codeLens: { title: lens.title !== false, tables: lens.tables !== false },
  };
}

/** What the editor’s settings say of rules; its own schema tells of what is wrong with them. */
export function levelsIn(given: Given): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const [rule, value] of Object.entries(given)) {
    const level = levelsOf(rule).find((one) => one === value);
    if (level) levels[rule] = level;
  }
  return levels;
}
