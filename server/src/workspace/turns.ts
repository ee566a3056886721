/** Turns of those for whom somebody waits, and of work for which nobody does. */
export class Turns {
  private waiting = 0;

  /** `defer` calls back when the message that is next in the queue, if there is one, has been read. */
  constructor(private readonly defer: (step: () => void) => void) {}

  /** Resolves when the messages that have already come are read, or at least the next of them. */
  async take(): Promise<void> {
    this.waiting++;
    await this.next();
    this.waiting--;
  }

  /** The same for work that makes way for all other. */
  async leave(): Promise<void> {
    do await this.next();
    while (this.waiting > 0);
  }

  private next(): Promise<void> {
    return new Promise((resolve) => this.defer(resolve));
  }
}
