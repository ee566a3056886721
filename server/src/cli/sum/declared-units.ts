import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headOfText } from '../../../../shared/src/draft/head';
import type {
  MissingUnit,
  ReportFacts,
  ReportHead,
  Units,
  UnitsOfReport,
} from '../../../../shared/src/facts/types';
import { fileName } from '../../../../shared/src/folder/below';
import { Reports } from '../../../../shared/src/folder/reports';
import { type DeclaredSums, mayBeUnit, unitsOf } from '../../../../shared/src/folder/sums';
import type { FoundConfig } from '../../../../shared/src/policy/nearest';
import { type Input, inputsOf, uriOf } from '../inputs';
import { FactsAtHand } from '../run/facts-at-hand';
import { readReport } from '../run/read-report';

/** What so many units say is kept, a few KiB each: more of one year hardly any report sums. */
const MOST_UNITS = 1024;

/** A file below a configuration file, and whose report it is. */
interface UnitHead extends ReportHead {
  readonly input: Input;
}

/** A file below a configuration file. */
interface Listed {
  readonly uri: string;
  readonly input: Input;
}

/** What lies below a configuration file, and whose reports those are that were asked about. */
interface Below {
  readonly declaredIn: string;
  readonly files: readonly Listed[];
  readonly heads: Map<string, UnitHead | 'unread' | undefined>;
}

/**
 * The units that configuration files declare, from where they lie, whether or not they are files of the
 * run. Of the last of these files it is kept what lies below it, so that the reports of one folder or of
 * several years do not each have all of it read anew.
 */
export class DeclaredUnits {
  private readonly facts = new FactsAtHand(MOST_UNITS);
  private below: Below | undefined;

  /** The units of a report, and what they say; undefined where none are declared. */
  async of(
    report: ReportHead,
    ruling: FoundConfig | undefined,
  ): Promise<UnitsOfReport | undefined> {
    const declared = declaredIn(ruling);
    const isUnit = declared && mayBeUnit(report, declared);
    if (!isUnit) return undefined;
    const { files, heads } = await this.listed(declared.declaredIn);
    const reports = new Reports<UnitHead>();
    const unread: string[] = [];
    for (const file of files) {
      if (!isUnit(file.uri)) continue;
      if (!heads.has(file.uri)) heads.set(file.uri, await headIn(file));
      const head = heads.get(file.uri);
      if (head === 'unread') unread.push(file.uri);
      else if (head) reports.put(head);
    }
    const units = unitsOf(report, { ...declared, unread }, reports);
    return units && this.read(units);
  }

  private async listed(config: string): Promise<Below> {
    if (this.below?.declaredIn === config) return this.below;
    const { files } = await inputsOf([dirname(fileURLToPath(config))], NO_INPUT);
    const named = files.map((input) => ({ uri: uriOf(input), input }));
    this.below = { declaredIn: config, files: named, heads: new Map() };
    return this.below;
  }

  /** What the units say. One that was there and cannot be read any more is missing. */
  private async read({ units: heads, missing, ...rest }: Units<UnitHead>): Promise<UnitsOfReport> {
    const units: ReportFacts[] = [];
    const gone: MissingUnit[] = [];
    for (const { uri, input } of heads) {
      const facts = await this.facts.of(input);
      if (facts) units.push(facts);
      else gone.push({ name: fileName(uri), reason: 'unread' });
    }
    return { ...rest, units, missing: [...missing, ...gone] };
  }
}

/** Whether a configuration file may declare units of the report in a file, whatever year that says. */
export function mayDeclareUnits(uri: string, ruling: FoundConfig | undefined): boolean {
  const declared = declaredIn(ruling);
  const someYear = { uri, organ: '', organKey: '', year: 0 };
  return declared !== undefined && mayBeUnit(someYear, declared) !== undefined;
}

function declaredIn(ruling: FoundConfig | undefined): DeclaredSums | undefined {
  const sums = ruling?.config.sums ?? [];
  return ruling && sums.length > 0 ? { declaredIn: ruling.uri, sums } : undefined;
}

/** Whose report a file is; undefined for a file of a folder that is none. */
async function headIn({ uri, input }: Listed): Promise<UnitHead | 'unread' | undefined> {
  const read = await readReport(input);
  if ('kind' in read) return read.kind === 'unreadable' ? 'unread' : undefined;
  return { ...headOfText(read.text, uri), input };
}

const NO_INPUT = { read: async () => new Uint8Array(), name: undefined };
