import type { ReportItem } from '../../../shared/src/names';
import type { GroupNode, Path, ReportNode, ReportsNode, Sort } from './nodes';
import { tallyOf } from './tally';

/** A folder of the window; its address has no slash at the end. */
export interface Root {
  readonly uri: string;
  readonly name: string;
}

/** The folder of the window in which a file lies: of several within each other, the innermost. */
function rootOf(uri: string, roots: readonly Root[]): Root | undefined {
  return roots
    .filter((root) => uri.startsWith(`${root.uri}/`))
    .reduce<Root | undefined>(
      (best, root) => (best && best.uri.length > root.uri.length ? best : root),
      undefined,
    );
}

/** The last part of an address, as its user reads it. */
export function nameIn(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Where a file lies in the folders of the window. */
export function pathIn(uri: string, roots: readonly Root[]): Path {
  const root = rootOf(uri, roots);
  const below = root ? uri.slice(root.uri.length + 1).split('/') : uri.split('/').slice(-2);
  const folders = below.slice(0, -1).map(decoded);
  const isOne = !root || roots.length < 2;
  return { ...(!isOne && { root: root.name }), folders, file: nameIn(uri) };
}

/** A folder that is being filled. */
interface Folder {
  readonly root: Root;
  readonly folders: Map<string, Folder>;
  readonly reports: ReportItem[];
}

/**
 * Reports by the folders in which they lie. What has nothing but one folder in it is one row with it;
 * a folder of the window has a row of its own only beside others.
 */
export function foldersOf(
  reports: readonly ReportItem[],
  roots: readonly Root[],
  nodeOf: (report: ReportItem) => ReportNode,
  sorted: Sort,
): readonly ReportsNode[] {
  const tops = new Map<string, Folder>();
  for (const report of reports) {
    const root = rootOf(report.uri, roots) ?? outside(report.uri);
    let folder = folderIn(tops, root);
    const path = report.uri
      .slice(root.uri.length + 1)
      .split('/')
      .slice(0, -1);
    for (const name of path) {
      folder = folderIn(folder.folders, {
        uri: `${folder.root.uri}/${name}`,
        name: decoded(name),
      });
    }
    folder.reports.push(report);
  }
  const [only, ...others] = tops.values();
  if (!only) return [];
  if (others.length === 0 && roots.length <= 1) return contentOf(only);
  return sorted([...tops.values()].map(nodeOfFolder));

  function contentOf({ folders, reports: here }: Folder): readonly ReportsNode[] {
    return [...sorted([...folders.values()].map(nodeOfFolder)), ...sorted(here.map(nodeOf))];
  }

  function nodeOfFolder(folder: Folder): GroupNode {
    const { root, folders, reports: here } = folder;
    const [inner, ...more] = folders.values();
    if (inner && more.length === 0 && here.length === 0) {
      const node = nodeOfFolder(inner);
      return { ...node, name: `${root.name}/${node.name}` };
    }
    return {
      kind: 'folder',
      id: `folder:${root.uri}`,
      name: root.name,
      tally: tallyOf(all(folder)),
      children: contentOf(folder),
    };
  }
}

function folderIn(folders: Map<string, Folder>, root: Root): Folder {
  const known = folders.get(root.uri);
  if (known) return known;
  const folder: Folder = { root, folders: new Map(), reports: [] };
  folders.set(root.uri, folder);
  return folder;
}

/** A file that lies in no folder of the window stands in the folder next to it. */
function outside(uri: string): Root {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  return { uri: folder, name: nameIn(folder) };
}

function all({ folders, reports }: Folder): readonly ReportItem[] {
  return [...reports, ...[...folders.values()].flatMap(all)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
