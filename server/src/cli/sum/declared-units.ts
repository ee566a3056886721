import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headOfText } from '../../../../shared/src/draft/head';
import type { ReportFacts, ReportHead, UnitsOfReport } from '../../../../shared/src/facts/types';
import { readUnitsOf, type UnitFiles } from '../../../../shared/src/folder/read-units';
import { mayBeUnit } from '../../../../shared/src/folder/sums';
import { declaredSums, type FoundConfig } from '../../../../shared/src/policy/nearest';
import { type Input, inputsOf, uriOf } from '../inputs';
import { FactsAtHand } from '../run/facts-at-hand';
import { readReport } from '../run/read-report';

/** What so many units say is kept, a few KiB each: more of one year hardly any report sums. */
const MOST_UNITS = 1024;

/**
 * The units that configuration files declare, from where they lie, whether or not they are files of the
 * run. Of the last of these files it is kept what lies below it, so that the reports of one folder or of
 * several years do not each have all of it read anew.
 */
export class DeclaredUnits {
  private below: FilesBelow | undefined;

  /** The units of a report, and what they say; undefined where none are declared. */
  async of(
    report: ReportHead,
    ruling: FoundConfig | undefined,
  ): Promise<UnitsOfReport | undefined> {
    const declared = ruling && declaredSums(ruling);
    if (!declared) return undefined;
    const isSame = this.below?.config === declared.declaredIn;
    if (!isSame) this.below = new FilesBelow(declared.declaredIn);
    return this.below && readUnitsOf(report, declared, this.below);
  }
}

/** What lies below a configuration file; whose reports those are is kept, as far as it was asked. */
class FilesBelow implements UnitFiles {
  private inputs: Promise<ReadonlyMap<string, Input>> | undefined;
  private readonly heads = new Map<string, ReportHead | 'unread' | undefined>();
  private readonly facts = new FactsAtHand(MOST_UNITS);

  constructor(readonly config: string) {}

  async below(): Promise<readonly string[]> {
    return [...(await this.listed()).keys()];
  }

  async headAt(uri: string): Promise<ReportHead | 'unread' | undefined> {
    if (!this.heads.has(uri)) this.heads.set(uri, await this.readHead(uri));
    return this.heads.get(uri);
  }

  async factsAt(uri: string): Promise<ReportFacts | undefined> {
    const input = (await this.listed()).get(uri);
    return input && this.facts.of(input);
  }

  private listed(): Promise<ReadonlyMap<string, Input>> {
    this.inputs ??= inputsOf([dirname(fileURLToPath(this.config))], NO_INPUT).then(
      ({ files }) => new Map(files.map((input) => [uriOf(input), input])),
    );
    return this.inputs;
  }

  private async readHead(uri: string): Promise<ReportHead | 'unread' | undefined> {
    const input = (await this.listed()).get(uri);
    const read = input && (await readReport(input));
    if (!read) return undefined;
    if ('kind' in read) return read.kind === 'unreadable' ? 'unread' : undefined;
    return headOfText(read.text, uri);
  }
}

/** Whether a configuration file may declare units of the report in a file, whatever year that says. */
export function mayDeclareUnits(uri: string, ruling: FoundConfig | undefined): boolean {
  const declared = ruling && declaredSums(ruling);
  const someYear = { uri, organ: '', organKey: '', year: 0 };
  return declared !== undefined && mayBeUnit(someYear, declared) !== undefined;
}

const NO_INPUT = { read: async () => new Uint8Array(), name: undefined };
