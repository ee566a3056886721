import type { Turns } from './turns';

/**
 * Work for which nobody waits. It is done in small steps, one at a time, and none begins while a request
 * waits for its answer; between two of them messages are read that have come.
 */
export class Background {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly turns: Turns) {}

  /** Does a step when its turn has come. Rejects with what the step throws. */
  step<T>(work: () => T): Promise<T> {
    const done = this.last.then(async () => {
      await this.turns.leave();
      return work();
    });
    this.last = done.catch(() => undefined);
    return done;
  }
}
