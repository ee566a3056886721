/** Something that is asked for many times in a row and done once, a while after it was first asked for. */
export class Gathered {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** In milliseconds. */
    private readonly wait: number,
    private readonly work: () => void,
  ) {}

  ask(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.work();
    }, this.wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
