import { headOfText } from '../../../shared/src/draft/head';
import {
  NO_NEIGHBOURS,
  type ReportFacts,
  type ReportHead,
  type UnitsOfReport,
} from '../../../shared/src/facts/types';
import { readUnitsOf, type UnitFiles } from '../../../shared/src/folder/read-units';
import { declaredSums, type FoundConfig } from '../../../shared/src/policy/nearest';
import type { Background } from './background';
import type { Book } from './book';
import type { Files } from './files';
import type { FolderSettings, SettingsOfFolders } from './folder-settings';
import { isHiddenBy } from './hidden';
import type { KnownReport } from './known-report';
import { isReport, readReport } from './read-report';
import { textOf } from './text-of';
import { canonical } from './uri';

export interface UnreadUnitsParts {
  readonly files: Files;
  readonly settings: SettingsOfFolders;
  readonly background: Background;
  readonly book: Book;
}

/** A folder of the workspace, or that of the report where it lies in none, and what is set for it. */
interface Place {
  readonly root: string;
  readonly set: FolderSettings;
}

/** Units, and what is known of each beside what it says. */
export interface ReadUnits {
  readonly sum: UnitsOfReport;
  find(uri: string): Pick<KnownReport, 'findings'> | undefined;
}

/**
 * Reads the units of a report in a folder whose files are not read: once, because their sum is asked for.
 * Nothing of it is kept. Undefined where no units are declared.
 */
export async function readUnread(
  report: ReportHead,
  config: FoundConfig,
  place: Place,
  parts: UnreadUnitsParts,
): Promise<ReadUnits | undefined> {
  const declared = declaredSums(config);
  const units = new UnreadUnits(place, parts);
  const sum = declared && (await readUnitsOf(report, declared, units));
  return sum && { sum, find: (uri) => units.known.get(uri) ?? parts.book.report(uri) };
}

/** What is open in an editor goes before its file. */
class UnreadUnits implements UnitFiles {
  readonly known = new Map<string, Pick<KnownReport, 'findings'>>();

  constructor(
    private readonly place: Place,
    private readonly parts: UnreadUnitsParts,
  ) {}

  async below(config: string): Promise<readonly string[]> {
    const uri = canonical(config);
    const { root, set } = this.place;
    const isHidden = (one: string): boolean => isHiddenBy(set.hidden, root, one);
    const listed = await this.parts.files.list(uri.slice(0, uri.lastIndexOf('/')), isHidden);
    return listed.map((one) => one.uri);
  }

  async headAt(uri: string): Promise<ReportHead | 'unread' | undefined> {
    const { book, background } = this.parts;
    const open = book.report(uri);
    if (open) return open.facts;
    try {
      const text = await this.textAt(uri);
      return text === undefined ? undefined : await background.step(() => headOfText(text, uri));
    } catch {
      return 'unread';
    }
  }

  async factsAt(uri: string): Promise<ReportFacts | undefined> {
    const { settings, background, book } = this.parts;
    const open = book.report(uri);
    if (open) return open.facts;
    try {
      const text = await this.textAt(uri);
      if (text === undefined) return undefined;
      const rule = await settings.ruleOf(uri, this.place.set);
      const asked = { rule, known: (one: ReportFacts) => one, neighboursOf: () => NO_NEIGHBOURS };
      const { facts, findings } = await readReport(uri, text, asked, background);
      this.known.set(uri, { findings });
      return facts;
    } catch {
      return undefined;
    }
  }

  /** The text of a file; undefined where there is none, or no report. Rejects where it cannot be read. */
  private async textAt(uri: string): Promise<string | undefined> {
    const { files, background } = this.parts;
    const bytes = await files.read(uri);
    const text = bytes && textOf(bytes, this.place.set.encoding);
    if (text === undefined) return undefined;
    return (await background.step(() => isReport(uri, text, this.place.set))) ? text : undefined;
  }
}
