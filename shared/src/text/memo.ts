/**
 * What was derived from an object is kept on the object itself, unseen: it is not enumerable, so that a
 * copy does not have it. A WeakMap would do the same, but what it holds outlives its key until the next
 * full collection of garbage, and at every keystroke something is derived anew.
 */
interface Holder {
  [DERIVED]?: Derived;
}

/** By what was derived; written by assignment, which costs far less than a property that is unseen. */
type Derived = Record<symbol, unknown>;

const DERIVED = Symbol('derived');

function derivedOf(key: object): Derived {
  const known = (key as Holder)[DERIVED];
  if (known) return known;
  const derived: Derived = {};
  Object.defineProperty(key, DERIVED, { value: derived });
  return derived;
}

/** The function, asked once for each object: what is derived from it is kept as long as it lives. */
export function memoised<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const slot = Symbol('derived');
  return (key) => {
    const found = (key as Holder)[DERIVED]?.[slot] as { readonly value: V } | undefined;
    if (found) return found.value;
    const value = make(key);
    derivedOf(key)[slot] = { value };
    return value;
  };
}

/**
 * The function, asked once for each object as long as what else it depends on is the same. `same`
 * compares the rest with that of the last time.
 */
export function memoisedWith<K extends object, R, V>(
  make: (key: K, rest: R) => V,
  same: (one: R, other: R) => boolean = Object.is,
): (key: K, rest: R) => V {
  const slot = Symbol('derived');
  return (key, rest) => {
    const found = (key as Holder)[DERIVED]?.[slot] as { rest: R; value: V } | undefined;
    if (found && same(found.rest, rest)) return found.value;
    const value = make(key, rest);
    derivedOf(key)[slot] = { rest, value };
    return value;
  };
}

/** Whether two lists hold the same objects in the same order. */
export function sameElements(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** So many words are new before those that nobody asked for meanwhile are forgotten. */
const MOST_WORDS = 2048;
/** What is longer is no word. */
const LONGEST_WORD = 100;

/** What was found out about texts, until many others came: by what they say, so that they must be short. */
export class Remembered<V> {
  private known = new Map<string, { readonly value: V }>();
  private before: typeof this.known = new Map();

  constructor(private readonly most: number) {}

  /** What is known of a text, or is made of a copy of it. */
  of(text: string, make: (own: string) => V): V {
    const found = this.known.get(text);
    if (found) return found.value;
    if (this.known.size === this.most) [this.known, this.before] = [new Map(), this.known];
    const own = ownCopy(text);
    const made = this.before.get(text) ?? { value: make(own) };
    this.known.set(own, made);
    return made.value;
  }
}

/**
 * The function, which remembers what it gave for short words: labels and figures come again and again.
 * Longer text is worked out each time.
 */
export function rememberedByWord<V>(make: (word: string) => V): (word: string) => V {
  const words = new Remembered<V>(MOST_WORDS);
  return (word) => (word.length > LONGEST_WORD ? make(word) : words.of(word, make));
}

/**
 * A string of its own: a piece of a text keeps the whole text in memory as long as it is kept. What is
 * put together is made one piece when it is cut, so that of the text nothing is left in it.
 */
export function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}
