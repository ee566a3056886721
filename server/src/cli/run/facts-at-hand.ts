import { factsOf } from '../../../../shared/src/draft/facts';
import { type DraftFile, readDraftFile } from '../../../../shared/src/draft/file';
import type { ReportFacts } from '../../../../shared/src/facts/types';
import { type Input, uriOf } from '../inputs';
import { readReport } from './read-report';

/** Of a few KiB each. Reports come organ by organ, so that few are read twice. */
const ENOUGH_FOR_YEARS = 128;

/** What the reports that others are held against say; each is read when it is first asked for. */
export class FactsAtHand {
  private readonly known = new Map<string, ReportFacts | undefined>();

  /** So many reports are kept at a time, those that were read last. */
  constructor(private readonly most = ENOUGH_FOR_YEARS) {}

  /** Keeps what a report says that was read anyway. */
  keep(uri: string, file: DraftFile): void {
    this.put(uri, factsOf(file.draft, uri, file.rangeOf));
  }

  /** What a report says; undefined where it cannot be read. */
  async of(input: Input): Promise<ReportFacts | undefined> {
    const uri = uriOf(input);
    if (this.known.has(uri)) return this.known.get(uri);
    const read = await readReport(input);
    if ('kind' in read) this.put(uri, undefined);
    else this.keep(uri, readDraftFile(read.text));
    return this.known.get(uri);
  }

  private put(uri: string, facts: ReportFacts | undefined): void {
    if (this.known.size >= this.most) {
      const [oldest] = this.known.keys();
      if (oldest !== undefined) this.known.delete(oldest);
    }
    this.known.set(uri, facts);
  }
}
