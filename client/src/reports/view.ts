import {
  commands,
  Disposable,
  type ExtensionContext,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  REPORTS_REQUEST,
  type ReportItem,
  type ReportsResult,
  SETTINGS,
} from '../../../shared/src/names';
import type { Server } from '../server';
import { t } from '../texts';
import type { Layout, ReportNode } from './nodes';
import { type Row, Rows } from './rows';
import { treeOf } from './tree';

export const VIEW = 'nianbao.reports';

/** Under what the chosen layout is remembered for a window, and told to the menus. */
const LAYOUT = 'nianbao.reports.layout';
/** The server tells of every file that it has read; the view follows so often, in milliseconds. */
const PACE = 250;

const NONE: ReportsResult = { reports: [], complete: true };

/** The view of all reports of the window, kept in step with what the server knows. */
export class ReportsView implements Disposable {
  private readonly rows = new Rows(() => this.read());
  private readonly view: TreeView<Row>;
  private readonly listeners: Disposable;
  private result = NONE;
  private isRead = false;
  private reading: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private layout: Layout;

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: Server,
    private readonly refuses: (uri: string) => boolean,
  ) {
    const layout = context.workspaceState.get<Layout>(LAYOUT);
    this.layout = { grouping: layout?.grouping ?? 'organ', order: layout?.order ?? 'name' };
    this.view = window.createTreeView(VIEW, {
      treeDataProvider: this.rows,
      showCollapseAll: true,
    });
    this.listeners = Disposable.from(
      server.onDidStart(() => this.soon()),
      server.onDidChangeReports(() => this.soon()),
      workspace.onDidChangeWorkspaceFolders(() => this.show()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.language}`)) this.show();
      }),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      this.view.onDidChangeVisibility(() => this.follow()),
    );
    this.tellMenus();
  }

  /** Changes how the tree is laid out, for this window and the next time that it is opened. */
  arrange(change: Partial<Layout>): void {
    this.layout = { ...this.layout, ...change };
    void this.context.workspaceState.update(LAYOUT, this.layout);
    this.tellMenus();
    this.show();
  }

  /** The reports as they are known now. */
  get reports(): readonly ReportItem[] {
    return this.result.reports;
  }

  /** Asks for the reports anew, at once. */
  async renew(): Promise<void> {
    this.reading = this.ask();
    await this.reading;
  }

  /** The row of the report at an address; the reports are asked for if they have not been yet. */
  async find(uri: Uri): Promise<ReportNode | undefined> {
    await this.read();
    return this.rows.reportAt(uri.toString());
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.view.dispose();
    this.rows.dispose();
  }

  /** The first time, the server is started for it; after that it says itself what has changed. */
  private read(): Promise<void> {
    this.reading ??= this.ask();
    return this.reading;
  }

  /** Asks again, but not for each of many changes that come together. */
  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.reading = this.ask();
    }, PACE);
  }

  private async ask(): Promise<void> {
    try {
      const client = await this.server.start();
      if (!client.isRunning()) return;
      const result = await client.sendRequest<ReportsResult | null>(REPORTS_REQUEST);
      const { reports, complete } = result ?? NONE;
      const shown = reports.map(inEditorsWords).filter(({ uri }) => !this.refuses(uri));
      this.take({ reports: shown, complete });
    } catch {
      // A server that is going down or starting again is asked when it is there.
    }
  }

  private take(result: ReportsResult): void {
    // Rows that are drawn anew lose the click that is just made on them.
    const isSame = this.isRead && JSON.stringify(result) === JSON.stringify(this.result);
    this.isRead = true;
    this.result = result;
    if (!isSame) this.show();
  }

  private show(): void {
    const { reports, complete } = this.result;
    const roots = (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({
      uri: uri.toString(),
      name,
    }));
    this.rows.show(treeOf(reports, roots, this.layout));
    const wrong = reports.filter(({ errors }) => errors > 0).length;
    const tooltip = wrong === 1 ? t('1 report has errors') : t('{0} reports have errors', wrong);
    this.view.badge = wrong === 0 ? undefined : { value: wrong, tooltip };
    // A message takes the place of the words for an empty view, which would be wrong until all is read.
    // Until then nothing is said of a view without rows.
    if (complete) void commands.executeCommand('setContext', `${VIEW}.read`, true);
    this.view.message = complete ? '' : t('Reading… {0} reports so far', reports.length);
    this.follow();
  }

  /** Selects the report in front, without taking the focus from it; a hidden view is not brought up. */
  private follow(): void {
    const uri = window.activeTextEditor?.document.uri;
    const row = uri && this.view.visible ? this.rows.reportAt(uri.toString()) : undefined;
    const [selected] = this.view.selection;
    const isThere = selected?.kind === 'finding' && selected.uri === row?.report.uri;
    if (!row || isThere || selected?.id === row.id) return;
    this.view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  }

  private tellMenus(): void {
    for (const [key, value] of Object.entries(this.layout)) {
      void commands.executeCommand('setContext', `${VIEW}.${key}`, value);
    }
  }
}

/** The same address is written in several ways; the editor’s own is what all others are compared with. */
function inEditorsWords(report: ReportItem): ReportItem {
  return { ...report, uri: Uri.parse(report.uri).toString() };
}
