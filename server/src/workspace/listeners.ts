/** Those who want to be told of something, until they no longer do. */
export class Listeners<T> {
  private readonly all = new Set<(what: T) => void>();

  /** Gives what ends it. */
  add(listener: (what: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(what: T): void {
    for (const listener of this.all) listener(what);
  }
}
