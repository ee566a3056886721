import { SUBJECTS } from '../../format/prose';
import type { Aspect, GeneralWords, Party, Subject } from '../../format/prose/types';
import { GENERAL_WORDS } from '../../format/prose/words';

/** What a general word does; see `GeneralWords`. */
export type WordUse = keyof GeneralWords;

/** All that one word may be. */
export interface WordEntry {
  readonly subjects: readonly Subject[];
  /** Subjects that it names only where the paragraph speaks of them. */
  readonly short: readonly Subject[];
  readonly aspects: ReadonlyMap<Subject, Aspect>;
  /** Those of whom a part of a subject’s figures counts. */
  readonly parties: ReadonlyMap<Subject, Party>;
  readonly uses: ReadonlySet<WordUse>;
}

interface Growing {
  readonly subjects: Subject[];
  readonly short: Subject[];
  readonly aspects: Map<Subject, Aspect>;
  readonly parties: Map<Subject, Party>;
  readonly uses: Set<WordUse>;
}

/** Words by their UTF-16 units; a word ends where there is an entry. */
interface Branch {
  readonly next: Map<number, Branch>;
  entry?: Growing;
}

const ROOT: Branch = rooted();

function rooted(): Branch {
  const root: Branch = { next: new Map() };
  for (const subject of SUBJECTS) addSubject(root, subject);
  for (const [use, words] of Object.entries(GENERAL_WORDS)) {
    for (const word of words) entryIn(root, word).uses.add(use as WordUse);
  }
  return root;
}

function addSubject(root: Branch, subject: Subject): void {
  for (const word of subject.words) entryIn(root, word).subjects.push(subject);
  for (const word of subject.short ?? []) entryIn(root, word).short.push(subject);
  for (const aspect of subject.aspects) {
    for (const word of aspect.words) entryIn(root, word).aspects.set(subject, aspect);
  }
  for (const party of subject.parties ?? []) {
    for (const word of party.words) entryIn(root, word).parties.set(subject, party);
  }
}

function entryIn(root: Branch, word: string): Growing {
  let branch = root;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const known = branch.next.get(unit);
    const next: Branch = known ?? { next: new Map() };
    if (!known) branch.next.set(unit, next);
    branch = next;
  }
  branch.entry ??= {
    subjects: [],
    short: [],
    aspects: new Map(),
    parties: new Map(),
    uses: new Set(),
  };
  return branch.entry;
}

/** The longest word that begins at an index, and where it ends; undefined where none does. */
export function wordAt(
  words: string,
  from: number,
): { readonly entry: WordEntry; readonly to: number } | undefined {
  let branch: Branch | undefined = ROOT;
  let found: { readonly entry: WordEntry; readonly to: number } | undefined;
  for (let at = from; branch; at++) {
    if (branch.entry) found = { entry: branch.entry, to: at };
    branch = branch.next.get(words.charCodeAt(at));
  }
  return found;
}
