import type { Connection } from 'vscode-languageserver';
import { SETTINGS } from '../../../shared/src/names';
import {
  type FoundConfig,
  nearestConfig,
  policyFor,
  type ReadText,
} from '../../../shared/src/policy/nearest';
import type { Level, Policy } from '../../../shared/src/policy/types';
import { levelsIn, settingsAt } from '../draft-settings';
import { type Given, recordOf } from '../given';
import type { UserSettings } from '../settings';
import { hiddenIn } from './hidden';
import { canonical } from './uri';

/** What is set for the files of a folder of the workspace that are not open. */
export interface FolderSettings {
  /** Whether they are read at all. */
  readonly isChecked: boolean;
  /** Whether a file is a report by what it says; else only by its name. */
  readonly detects: boolean;
  /** Patterns of what is not looked at, by `files.exclude`: of paths below the folder. */
  readonly hidden: readonly string[];
  /** What `files.encoding` says, by the names of VS Code. */
  readonly encoding: string | undefined;
  readonly levels: Readonly<Record<string, Level>>;
}

/** By what a file that is not open is judged. */
export interface FileRule {
  readonly policy: Policy;
  readonly config: FoundConfig | undefined;
}

/** What is set for the folders of the workspace, and the configuration files in them; asked for once. */
export class SettingsOfFolders {
  private known = new Map<string, Promise<FolderSettings>>();
  private configs = new Map<string, Promise<FoundConfig | undefined>>();
  private texts = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly connection: Connection,
    private readonly user: UserSettings,
    private readonly read: ReadText,
  ) {}

  /** The settings of a folder of the workspace. Never rejects. */
  of(folder: string): Promise<FolderSettings> {
    return kept(this.known, folder, () => this.ask(folder));
  }

  /** By what a file in such a folder is judged. Never rejects. */
  async ruleOf(uri: string, { levels }: FolderSettings): Promise<FileRule> {
    const config = await this.configOf(uri.slice(0, uri.lastIndexOf('/')));
    return { policy: policyFor(uri, levels, config), config };
  }

  /** The configuration files that rule any file which was asked about. */
  async ruling(): Promise<FoundConfig[]> {
    return (await Promise.all(this.configs.values())).flatMap((config) => config ?? []);
  }

  /** Whether what is set depends on a file: a configuration file, or one that this names. */
  dependsOn(uri: string): boolean {
    return this.texts.has(uri);
  }

  /** Asks for everything anew, and tells whether anything is another than before. */
  async renew(): Promise<boolean> {
    const before = await everything(this.known, this.configs);
    const [folders, files] = [[...this.known.keys()], [...this.configs.keys()]];
    this.known = new Map();
    this.configs = new Map();
    this.texts = new Map();
    await Promise.all(folders.map((folder) => this.of(folder)));
    for (const folder of files) this.configOf(folder);
    return (await everything(this.known, this.configs)) !== before;
  }

  private async ask(folder: string): Promise<FolderSettings> {
    const { connection, user } = this;
    const [given, { encoding, exclude }] = await Promise.all([
      settingsAt(folder, connection, user),
      this.setForFiles(folder),
    ]);
    return {
      isChecked: recordOf(given.folder).check !== false,
      detects: given[SETTINGS.detect] !== 'off',
      hidden: hiddenIn(exclude),
      encoding: typeof encoding === 'string' ? encoding : undefined,
      levels: levelsIn(recordOf(given[SETTINGS.rules])),
    };
  }

  /** What VS Code itself has set for files; nothing in other editors. */
  private async setForFiles(scopeUri: string): Promise<Given> {
    const { connection, user } = this;
    if (!user.canBeAsked) return {};
    try {
      const section = 'files';
      return recordOf(await connection.workspace.getConfiguration({ scopeUri, section }));
    } catch {
      // A client that knows no such section may well refuse to answer.
      return {};
    }
  }

  /** The configuration file that rules the files in a folder. */
  private configOf(folder: string): Promise<FoundConfig | undefined> {
    return kept(this.configs, folder, async () => {
      try {
        const read = (uri: string) => kept(this.texts, canonical(uri), () => this.read(uri));
        return await nearestConfig(`${folder}/file`, read);
      } catch (error) {
        this.connection.console.warn(`configuration file: ${String(error)}`);
        return undefined;
      }
    });
  }
}

/** All that was given, to be compared. */
async function everything(
  known: ReadonlyMap<string, Promise<FolderSettings>>,
  configs: ReadonlyMap<string, Promise<FoundConfig | undefined>>,
): Promise<string> {
  const texts = (await Promise.all(configs.values())).map((one) => [
    one?.uri,
    one?.text,
    one?.config.sums,
  ]);
  return JSON.stringify([await Promise.all(known.values()), texts]);
}

function kept<V>(known: Map<string, V>, key: string, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
