import type { ArtifactLocation, Notification, Region, ReportingDescriptor } from 'sarif';
import { type Locale, type Message, message, say } from '../../../../shared/src/messages';
import type { CheckedFile, Stretch } from '../checked';

/** What is no result of a check: it is noted beside the results. */
export interface Notes {
  readonly execution: Notification[];
  readonly configuration: Notification[];
}

export function noNotes(): Notes {
  return { execution: [], configuration: [] };
}

const KINDS = [
  { id: 'nianbao/unreadable', key: 'cli/note-unreadable' },
  { id: 'nianbao/configuration', key: 'cli/note-config' },
  { id: 'nianbao/fault', key: 'cli/note-fault' },
] as const;

/** What may be noted, in a steady order: each note names its kind by the index as well. */
export function noteDescriptors(locale: Locale): ReportingDescriptor[] {
  return KINDS.map(({ id, key }) => ({
    id,
    shortDescription: { text: say(message(key), locale) },
    defaultConfiguration: { level: 'error' },
  }));
}

/** Notes what could not be read or checked, and what is wrong with configuration files. */
export function note(
  { execution, configuration }: Notes,
  file: CheckedFile,
  locale: Locale,
  placeOf: (uri: string) => ArtifactLocation,
): void {
  const uri = placeOf(file.uri);
  const about = (id: Id, told: Message, region?: Region) =>
    notification(id, say(told, locale), uri, region);
  if (file.kind === 'unreadable') execution.push(about('nianbao/unreadable', file.reason));
  if (file.kind === 'fault') execution.push(about('nianbao/fault', file.reason));
  if (file.kind !== 'faulty-config') return;
  for (const fault of file.faults) {
    configuration.push(about('nianbao/configuration', fault.message, regionOf(fault)));
  }
}

type Id = (typeof KINDS)[number]['id'];

function notification(
  id: Id,
  text: string,
  artifactLocation: ArtifactLocation,
  region: Region | undefined,
): Notification {
  return {
    descriptor: { id, index: KINDS.findIndex((kind) => kind.id === id) },
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
  };
}

/** A stretch as the format counts it, which is as ours is counted. */
export function regionOf({ line, column, endLine, endColumn }: Stretch): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
