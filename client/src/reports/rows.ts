import {
  type Disposable,
  EventEmitter,
  languages,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { t } from '../texts';
import { type FindingRow, findingsOf, itemOfFinding } from './findings';
import { lookOf } from './look';
import type { GroupNode, ReportNode, ReportsNode } from './nodes';

export type Row = ReportsNode | FindingRow;

/** So many groups are unfolded at first; of more, all that is in them would be read for the view. */
const FEW = 10;

/** The rows of the view: organs or folders, their reports, and the findings of these. */
export class Rows implements TreeDataProvider<Row>, Disposable {
  private tops: readonly ReportsNode[] = [];
  private readonly groups = new Map<string, GroupNode>();
  private readonly reports = new Map<string, ReportNode>();
  /** Reports whose findings the view has asked for. */
  private readonly unfolded = new Set<string>();
  private readonly changed = new EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly listener = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) this.renew(uri.toString());
  });

  /** `whenRead` is done when there is something to show, or nothing will come. */
  constructor(private readonly whenRead: () => Promise<void>) {}

  /** Shows these rows instead of those before. */
  show(tops: readonly ReportsNode[]): void {
    this.tops = tops;
    this.groups.clear();
    this.reports.clear();
    for (const node of tops) this.enter(node);
    this.changed.fire(undefined);
  }

  /** The row of a report, by its address as the editor writes it. */
  reportAt(uri: string): ReportNode | undefined {
    return this.reports.get(uri);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) {
      await this.whenRead();
      return [...this.tops];
    }
    if (row.kind === 'finding') return [];
    if (row.kind !== 'report') return [...row.children];
    this.unfolded.add(row.report.uri);
    return [...findingsOf(row.report.uri)];
  }

  getParent(row: Row): Row | undefined {
    return row.kind === 'finding' ? this.reports.get(row.uri) : this.groups.get(row.id);
  }

  getTreeItem(row: Row): TreeItem {
    if (row.kind === 'finding') return itemOfFinding(row);
    const { label, description, tooltip, spoken, icon } = lookOf(row);
    const item = new TreeItem(label, foldOf(row, this.tops.length <= FEW));
    item.id = row.id;
    item.description = description;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken };
    const color = icon.color === undefined ? undefined : new ThemeColor(icon.color);
    item.iconPath = new ThemeIcon(icon.id, color);
    item.contextValue = contextOf(row);
    if (row.kind === 'report') {
      const uri = Uri.parse(row.report.uri);
      item.command = { command: 'vscode.open', title: t('Open'), arguments: [uri] };
    }
    return item;
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private enter(node: ReportsNode): void {
    if (node.kind === 'report') {
      this.reports.set(node.report.uri, node);
      return;
    }
    for (const child of node.children) {
      this.groups.set(child.id, node);
      this.enter(child);
    }
  }

  private renew(uri: string): void {
    const row = this.unfolded.has(uri) ? this.reports.get(uri) : undefined;
    if (row) this.changed.fire(row);
  }
}

/** Where there are few groups, what is in them is seen at once; findings come when they are asked for. */
function foldOf(row: ReportsNode, areFew: boolean): TreeItemCollapsibleState {
  if (row.kind !== 'report' && areFew) return TreeItemCollapsibleState.Expanded;
  const { errors, warnings, others } = row.tally;
  const isBare = row.kind === 'report' && errors + warnings + others === 0;
  return isBare ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
}

/** What menus may ask of a row. */
function contextOf(row: ReportsNode): string {
  if (row.kind !== 'report') return row.kind;
  return row.lastYear ? 'reportWithLastYear' : 'report';
}
