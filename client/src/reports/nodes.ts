import type { ReportItem } from '../../../shared/src/names';
import type { Tally } from './tally';

type Grouping = 'organ' | 'folder';
export type Order = 'name' | 'findings';

/** How the tree is laid out, as its user chose. */
export interface Layout {
  readonly grouping: Grouping;
  readonly order: Order;
}

/** What a report is called in its row; by its path, the folders stand beside the file. */
export type CalledBy = 'year' | 'organ' | 'file' | 'path';

export interface ReportNode {
  readonly kind: 'report';
  readonly id: string;
  readonly report: ReportItem;
  readonly calledBy: CalledBy;
  /** Where it lies in the folder of the window, which is named where there are several. */
  readonly path: Path;
  readonly tally: Tally;
  /** Whether another report has the same organ and year, so that only the file tells them apart. */
  readonly isDoubled: boolean;
  /** The one report of the same organ a year before. */
  readonly lastYear?: ReportItem;
}

/** An organ with several reports, the reports whose organ is not known, or a folder. */
export interface GroupNode {
  readonly kind: 'organ' | 'unnamed' | 'folder';
  readonly id: string;
  readonly name: string;
  readonly tally: Tally;
  readonly children: readonly ReportsNode[];
}

export type ReportsNode = ReportNode | GroupNode;

/** Names of folders, and of the file at their end, as their user reads them. */
export interface Path {
  readonly root?: string;
  readonly folders: readonly string[];
  readonly file: string;
}

/** Puts nodes of one level into their order. */
export type Sort = <N extends ReportsNode>(nodes: readonly N[]) => readonly N[];
