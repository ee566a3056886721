import {
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { t } from '../texts';

/** A finding below its report. */
export interface FindingRow {
  readonly kind: 'finding';
  readonly id: string;
  readonly uri: string;
  readonly finding: Diagnostic;
}

const ICONS: Readonly<Record<DiagnosticSeverity, ThemeIcon>> = {
  [DiagnosticSeverity.Error]: icon('error', 'problemsErrorIcon.foreground'),
  [DiagnosticSeverity.Warning]: icon('warning', 'problemsWarningIcon.foreground'),
  [DiagnosticSeverity.Information]: icon('info', 'problemsInfoIcon.foreground'),
  [DiagnosticSeverity.Hint]: icon('lightbulb'),
};

/** The findings of a report that the window has, the worst first, then in the order of the text. */
export function findingsOf(uri: string): readonly FindingRow[] {
  return languages
    .getDiagnostics(Uri.parse(uri))
    .filter(isOurs)
    .sort(
      (one, other) => one.severity - other.severity || one.range.start.compareTo(other.range.start),
    )
    .map((finding, at) => ({ kind: 'finding', id: `finding:${at}:${uri}`, uri, finding }));
}

/** Other extensions speak of the same files; the server signs with its name, in English a small one. */
function isOurs({ source }: Diagnostic): boolean {
  return source?.toLowerCase() === t('Nianbao').toLowerCase();
}

/** The row of a finding; a click goes to its place. */
export function itemOfFinding({ id, uri, finding }: FindingRow): TreeItem {
  const { message, range, severity, code } = finding;
  const rule = String(typeof code === 'object' ? code.value : code);
  const [first = message] = message.split('\n');
  const item = new TreeItem(first, TreeItemCollapsibleState.None);
  item.id = id;
  item.description = t('line {0} · {1}', range.start.line + 1, rule);
  item.tooltip = message;
  item.iconPath = ICONS[severity];
  item.command = {
    command: 'vscode.open',
    title: t('Open'),
    arguments: [Uri.parse(uri), { selection: range }],
  };
  return item;
}

function icon(id: string, color?: string): ThemeIcon {
  return color === undefined ? new ThemeIcon(id) : new ThemeIcon(id, new ThemeColor(color));
}
