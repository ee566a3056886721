import { t } from '../texts';
import type { GroupNode, ReportNode, ReportsNode } from './nodes';
import { type State, stateOf, type Tally } from './tally';

/** What a row shows, and what is read out of it. */
export interface Look {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly icon: Icon;
}

/** A sign of the editor’s own, and the colour that it has there. */
interface Icon {
  readonly id: string;
  readonly color?: string;
}

const STATES: Readonly<Record<State, Icon>> = {
  error: { id: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { id: 'warning', color: 'problemsWarningIcon.foreground' },
  clean: { id: 'pass', color: 'testing.iconPassed' },
  unread: { id: 'circle-slash', color: 'disabledForeground' },
};

/** How a row of the tree looks. */
export function lookOf(node: ReportsNode): Look {
  return node.kind === 'report' ? lookOfReport(node) : lookOfGroup(node);
}

function lookOfReport(node: ReportNode): Look {
  const { report, calledBy, path, tally } = node;
  const place = [...(path.root === undefined ? [] : [path.root]), ...path.folders, path.file];
  const found = report.unread ?? foundIn(tally);
  const beside = [
    ...(calledBy === 'organ' ? [yearOf(node)] : []),
    // Only where the file tells them apart does it stand in the row.
    ...(node.isDoubled ? [path.file] : []),
    ...(calledBy === 'path' && path.folders.length > 0 ? [path.folders.join('/')] : []),
    ...(path.root === undefined ? [] : [path.root]),
    ...(report.unread === undefined ? countsOf(tally) : [report.unread]),
  ];
  const organ = report.organ === '' ? t('Organ not recognised') : report.organ;
  return {
    label: labelOf(node),
    description: beside.join(' · '),
    tooltip: [organ, yearOf(node), place.join('/'), found].join('\n'),
    spoken: [
      report.organ === '' ? path.file : report.organ,
      yearOf(node),
      ...(node.isDoubled ? [path.file] : []),
      found,
    ].join(', '),
    icon: STATES[stateOf(tally)],
  };
}

function labelOf(node: ReportNode): string {
  if (node.calledBy === 'year') return yearOf(node);
  return node.calledBy === 'organ' ? node.report.organ : node.path.file;
}

function yearOf({ report: { year } }: ReportNode): string {
  return year === undefined ? t('Year not recognised') : t('{0} report', year);
}

function lookOfGroup({ kind, name, tally }: GroupNode): Look {
  const label = kind === 'unnamed' ? t('Organ not recognised') : name;
  const reports = tally.reports === 1 ? t('1 report') : t('{0} reports', tally.reports);
  return {
    label,
    description: [reports, ...countsOf(tally)].join(' · '),
    tooltip: [label, reports, foundIn(tally)].join('\n'),
    spoken: [label, reports, foundIn(tally)].join(', '),
    icon: iconOfGroup(kind, stateOf(tally)),
  };
}

/** A folder is told from a report by its sign, and shows by its colour how those in it stand. */
function iconOfGroup(kind: GroupNode['kind'], state: State): Icon {
  if (kind !== 'folder') return STATES[state];
  return state === 'clean' ? { id: 'symbol-folder' } : { ...STATES[state], id: 'symbol-folder' };
}

/** What is found, in words; of a report without findings that there are none. */
function foundIn(tally: Tally): string {
  const counts = countsOf(tally);
  return counts.length === 0 ? t('No findings') : counts.join(' · ');
}

function countsOf({ errors, warnings, others, unread }: Tally): string[] {
  return [
    ...(errors === 0 ? [] : [errors === 1 ? t('1 error') : t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)]),
    ...(others === 0 ? [] : [others === 1 ? t('1 note') : t('{0} notes', others)]),
    ...(unread === 0 ? [] : [t('{0} unread', unread)]),
  ];
}
