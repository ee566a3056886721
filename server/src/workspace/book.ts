import {
  type Neighbours,
  NO_NEIGHBOURS,
  type ReportFacts,
  type ReportHead,
} from '../../../shared/src/facts/types';
import { neighboursOf } from '../../../shared/src/folder/neighbours';
import { Reports } from '../../../shared/src/folder/reports';
import type { DeclaredSums } from '../../../shared/src/folder/sums';
import { declaredSums, type FoundConfig } from '../../../shared/src/policy/nearest';
import { sameElements } from '../../../shared/src/text/memo';
import { isRead, type Known, type KnownReport } from './known-report';
import { isWithin } from './uri';

/** Where what is known of a report comes from. What is open in an editor goes before its file. */
export type Source = 'open' | 'file';

/** What else may be another when something is put into the book. */
interface Told {
  /** What is known of an address is another than before. */
  changed(uri: string): void;
  /** What some reports say is; by the keys of the organs whose reports they are. */
  said(organs: readonly string[]): void;
}

/** Against what a report is held, and by what that was found. */
interface Held {
  readonly asked: Question;
  readonly neighbours: Neighbours;
}

interface Question {
  readonly organKey: string;
  readonly year: number | undefined;
  readonly config: FoundConfig | undefined;
  readonly edition: number;
}

/**
 * All that is known of the reports of the workspace, and which of them goes with which. Knows neither
 * where it comes from nor who asks.
 */
export class Book {
  private readonly known: Readonly<Record<Source, Map<string, Known>>> = {
    open: new Map(),
    file: new Map(),
  };
  private readonly index = new Reports<ReportFacts>();
  /** Counts how often any report came to say something else. */
  private edition = 0;
  private readonly held = new Map<string, Held>();
  /** Files that cannot be read: each may be one that another report sums. */
  private readonly unread = new Set<string>();
  /** The folders all files of which have been read: of others, no sum is known. */
  private read: readonly string[] = [];

  constructor(private readonly told: Told) {}

  find(uri: string): Known | undefined {
    return this.known.open.get(uri) ?? this.known.file.get(uri);
  }

  /** What is known of a report where its address is that of one. */
  report(uri: string): KnownReport | undefined {
    const known = this.find(uri);
    return known && isRead(known) ? known : undefined;
  }

  /** What one source says of an address. */
  of(source: Source, uri: string): Known | undefined {
    return this.known[source].get(uri);
  }

  files(): readonly Known[] {
    return [...this.known.file.values()];
  }

  all(): readonly Known[] {
    const { open, file } = this.known;
    return [...open.values(), ...[...file.values()].filter(({ uri }) => !open.has(uri))];
  }

  /** Takes in what is known of an address by one of its sources; undefined where that is gone. */
  set(source: Source, uri: string, known: Known | undefined): void {
    const before = this.find(uri);
    const own = this.known[source];
    if (known) own.set(uri, known);
    else own.delete(uri);
    const now = this.find(uri);
    if (!now) this.held.delete(uri);
    this.tellUnread(uri, now !== undefined && !isRead(now));
    this.put(uri, now && isRead(now) ? now.facts : undefined);
    if (now !== before) this.told.changed(uri);
  }

  /**
   * Takes in what a file says before it is known what is found in it, for those that are held against it
   * meanwhile. What is open says by itself what it says.
   */
  foretell(facts: ReportFacts): void {
    if (!this.known.open.has(facts.uri)) this.put(facts.uri, facts);
  }

  /**
   * The reports against which one is held: the same object as long as they say the same. `config` is
   * the configuration file that rules it, which may declare whose sum it is.
   */
  neighboursOf(head: ReportHead, config: FoundConfig | undefined): Neighbours {
    const before = this.held.get(head.uri);
    const asked = { organKey: head.organKey, year: head.year, config, edition: this.edition };
    if (before && isSameQuestion(before.asked, asked)) return before.neighbours;
    const declared = config && this.declaredIn(config, head);
    const found = withoutItself(neighboursOf(head, this.index, declared), head);
    const neighbours = before && isSame(before.neighbours, found) ? before.neighbours : found;
    this.held.set(head.uri, { asked, neighbours });
    return neighbours;
  }

  /** What a configuration file declares of sums; nothing while, or where, no files are read. */
  private declaredIn(config: FoundConfig, { uri }: ReportHead): DeclaredSums | undefined {
    const declared = declaredSums(config);
    if (!declared || this.known.file.size === 0) return undefined;
    const isRead = this.read.some((folder) => isWithin(uri, folder));
    return isRead ? { ...declared, unread: this.unread } : undefined;
  }

  /** Which folders have been read since they were listed, each as a whole. */
  complete(read: readonly string[]): void {
    if (sameElements(this.read, read)) return;
    this.read = read;
    this.edition++;
  }

  private tellUnread(uri: string, isUnread: boolean): void {
    if (this.unread.has(uri) === isUnread) return;
    if (isUnread) this.unread.add(uri);
    else this.unread.delete(uri);
    this.edition++;
  }

  private put(uri: string, facts: ReportFacts | undefined): void {
    const before = this.index.get(uri);
    if (before === facts) return;
    this.edition++;
    if (facts) this.index.put(facts);
    else this.index.remove(uri);
    this.told.said([before, facts].flatMap((one) => one?.organKey ?? []));
  }
}

function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.organKey === other.organKey &&
    one.year === other.year &&
    one.config === other.config &&
    one.edition === other.edition
  );
}

/** What is known of a report may be of a year that its title no longer says. */
function withoutItself(found: Neighbours, { uri }: ReportHead): Neighbours {
  if (found.lastYear?.uri !== uri) return found;
  return found.sum ? { sum: found.sum } : NO_NEIGHBOURS;
}

function isSame(one: Neighbours, other: Neighbours): boolean {
  return (
    one.lastYear === other.lastYear &&
    sameElements(one.lastYears ?? [], other.lastYears ?? []) &&
    isSameSum(one.sum, other.sum)
  );
}

function isSameSum(one: Neighbours['sum'], other: Neighbours['sum']): boolean {
  if (!one || !other) return one === other;
  const [{ units, ...others }, { units: otherUnits, ...same }] = [one, other];
  return sameElements(units, otherUnits) && JSON.stringify(others) === JSON.stringify(same);
}
