import { labelKey, looseKey, splitDefinition } from '../text/key';
import { rememberedByWord } from '../text/memo';
import { unscraped } from '../text/scraped';
import { similarity } from '../text/similarity';
import type { Label } from './types';

/**
 * How a wording meets a label: `national` to the letter but for spacing, brackets, numbering, 的 or a
 * doubled 情况; `punctuation` but for commas and stops; `listed` and `wrong` as the format data say,
 * and listed too what is national but for traditional characters or their sounds in brackets;
 * `definition` with a note in brackets behind it; `shortened` without the note that the form prints;
 * `changed` in its words.
 */
export type LabelQuality =
  | 'national'
  | 'punctuation'
  | 'listed'
  | 'definition'
  | 'shortened'
  | 'wrong'
  | 'changed';

export interface LabelHit<T> {
  readonly item: T;
  readonly quality: LabelQuality;
}

/** How alike a national wording is to another, 0 to 1. */
interface Alike<T> {
  readonly item: T;
  readonly alike: number;
}

/** No label, its definition in brackets included, is longer; what is longer is not looked at. */
const LONGEST = 1000;

/** Finds which of many labels a wording meets. One label may belong to several items. */
export class LabelIndex<T> {
  private readonly entries = new Map<string, LabelHit<T>[]>();
  private readonly national: { readonly key: string; readonly item: T }[] = [];

  constructor(labels: Iterable<readonly [Label, T]>) {
    for (const [label, item] of labels) this.addLabel(label, item);
  }

  /** All items that the wording meets by one of its known wordings, best wording first. */
  readonly find = rememberedByWord((text): readonly LabelHit<T>[] => this.lookUp(text));

  /** The items whose national wording is at least as alike as `least` (0 to 1), most alike first. */
  findAlike(text: string, least: number): readonly Alike<T>[] {
    return this.compared(text).filter(({ alike }) => alike >= least);
  }

  /** The keys of all known wordings. */
  keys(): Iterable<string> {
    return this.entries.keys();
  }

  private readonly compared = rememberedByWord((text): readonly Alike<T>[] => {
    const key = labelKey(text);
    return this.national
      .map((entry) => ({ item: entry.item, alike: similarity(key, entry.key) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
  });

  private lookUp(text: string): readonly LabelHit<T>[] {
    if (text.length > LONGEST) return [];
    const key = labelKey(text);
    if (key === '') return [];
    const exact = this.entries.get(key) ?? this.entries.get(looseKey(key));
    if (exact) return exact;
    const bare = unscraped(text);
    if (bare !== text) return this.find(bare).map(asListed);
    const { head, note } = splitDefinition(text);
    if (note === '') return [];
    const known = this.entries.get(labelKey(head)) ?? [];
    return known
      .filter(({ quality }) => quality === 'national' || quality === 'listed')
      .map(({ item }) => ({ item, quality: 'definition' }));
  }

  private addLabel(label: Label, item: T): void {
    const key = labelKey(label.text);
    this.national.push({ key, item });
    this.add(key, item, 'national');
    for (const text of label.accepted ?? []) this.add(labelKey(text), item, 'national');
    for (const text of label.listed ?? []) this.add(labelKey(text), item, 'listed');
    for (const text of label.wrong ?? []) this.add(labelKey(text), item, 'wrong');
    this.add(looseKey(key), item, 'punctuation');
    const { head, note } = splitDefinition(label.text);
    if (note !== '' && labelKey(head) !== '') this.add(labelKey(head), item, 'shortened');
  }

  private add(key: string, item: T, quality: LabelQuality): void {
    const entries = this.entries.get(key) ?? [];
    if (!entries.some((entry) => entry.item === item)) entries.push({ item, quality });
    this.entries.set(key, entries);
  }
}

/** A wording that is national in other characters is still not written as the form prints it. */
function asListed<T>({ item, quality }: LabelHit<T>): LabelHit<T> {
  const asPrinted = quality === 'national' || quality === 'punctuation';
  return { item, quality: asPrinted ? 'listed' : quality };
}
