/** So many files are on their way at once: while one is checked, the next are being fetched. */
const MOST = 4;

/** Keys that are to be worked on, each once, a few at a time, in the order in which they came. */
export class Queue {
  private readonly waiting = new Set<string>();
  private readonly running = new Set<string>();

  /** `work` never rejects; `idle` is called each time that nothing is left. */
  constructor(
    private readonly work: (key: string) => Promise<void>,
    private readonly idle: () => void,
  ) {}

  get left(): number {
    return this.waiting.size + this.running.size;
  }

  /** A key that is being worked on is worked on again behind that. */
  add(key: string): void {
    this.waiting.add(key);
    this.next();
  }

  delete(key: string): void {
    this.waiting.delete(key);
  }

  /** Breaks off; what is on its way is finished. */
  clear(): void {
    this.waiting.clear();
  }

  private next(): void {
    if (this.running.size >= MOST) return;
    for (const key of this.waiting) {
      if (this.running.has(key)) continue;
      this.waiting.delete(key);
      this.running.add(key);
      void this.work(key).then(() => {
        this.running.delete(key);
        if (this.left === 0) this.idle();
        else this.next();
      });
      if (this.running.size >= MOST) return;
    }
  }
}
