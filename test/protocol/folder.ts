import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ProgressType,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { REPORTS_REQUEST, type ReportsResult } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { Client, type ClientOptions, PULLS } from './client';

/** What VS Code can do, as far as folders are concerned. */
export const FOLLOWS: ClientCapabilities = {
  ...PULLS,
  workspace: {
    ...PULLS.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** A folder of files that goes with the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'nianbao-folder-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  /** The address of a file as VS Code writes it. */
  address(name: string): string {
    return `${this.uri}/${name.split('/').map(encodeURIComponent).join('/')}`;
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  delete(name: string): void {
    rmSync(join(this.path, name), { recursive: true });
  }

  rename(name: string, to: string): void {
    renameSync(join(this.path, name), join(this.path, to));
  }
}

/** Starts a server on folders. */
export function startIn(folders: readonly Folder[], options: ClientOptions = {}): Promise<Client> {
  const workspaceFolders = folders.map(({ uri }) => ({ uri, name: uri }));
  return Client.start({ capabilities: FOLLOWS, workspaceFolders, ...options });
}

/** Tells the server what became of files, as VS Code does. */
export function tell(
  client: Client,
  ...changes: readonly [uri: string, type: FileChangeType][]
): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });
}

export const { Created, Changed, Deleted } = FileChangeType;

export function reportsIn(client: Client): Promise<ReportsResult> {
  return client.connection.sendRequest(REPORTS_REQUEST);
}

/** The findings of a workspace as VS Code’s client keeps them: by a request that stays open. */
export class Watched {
  readonly files = new Map<string, readonly Diagnostic[]>();
  /** The kinds of what came, in turn, by the address. */
  readonly came: string[] = [];
  readonly ids = new Map<string, string>();
  isAnswered = false;
  private readonly source = new CancellationTokenSource();
  private static count = 0;
  readonly answer: Promise<unknown>;

  constructor(client: Client, previous: Iterable<readonly [string, string]> = []) {
    const token = `partial ${++Watched.count}`;
    const type = new ProgressType<Pick<WorkspaceDiagnosticReport, 'items'>>();
    client.connection.onProgress(type, token, ({ items }) => {
      for (const item of items) {
        this.came.push(`${item.kind} ${item.uri}`);
        if (item.kind === 'full') this.files.set(item.uri, item.items);
        if (item.resultId !== undefined) this.ids.set(item.uri, item.resultId);
      }
    });
    this.answer = client.connection
      .sendRequest(
        WorkspaceDiagnosticRequest.type,
        {
          previousResultIds: [...previous].map(([uri, value]) => ({ uri, value })),
          partialResultToken: token,
        },
        this.source.token,
      )
      .catch((error: unknown) => error)
      .finally(() => {
        this.isAnswered = true;
      });
  }

  /** The rules that speak in a file; undefined where nothing was said of it. */
  rules(uri: string): string[] | undefined {
    return this.files.get(uri)?.map(({ code }) => String(code));
  }

  cancel(): void {
    this.source.cancel();
  }
}

/** A sound report of an organ and a year. */
export function sound(organ: string, year = 2023): string {
  const report = year === 2022 ? LAST_YEAR : STANDARD_REPORTS['2021'];
  return report.replaceAll('青溪县', organ);
}

const LAST_YEAR = readText('test/fixtures/report-2021-last-year.md');

/** The same with digits that are told as `figure.full-width`. */
export function wide(organ: string): string {
  return swap(sound(organ), '| 行政处罚 | 129 |', '| 行政处罚 | １２９ |');
}

/** Waits until a check holds; what becomes known is gathered in several places, each for a while. */
export function until(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, 15_000);
}
