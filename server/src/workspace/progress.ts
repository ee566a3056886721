import { message, say } from '../../../shared/src/messages';
import type { Context } from '../context';

/** What is done sooner, in milliseconds, or is less, in files, is not worth a sign. */
const SOON = 500;
const FEW = 20;
/** So often the sign is brought up to date, in milliseconds. */
const OFTEN = 250;

type Sign = Awaited<ReturnType<Context['connection']['window']['createWorkDoneProgress']>>;

/** Shows how far the reading of the folders is, in a client that shows progress, and lets it be broken off. */
export class FolderProgress {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How many files there were to read at most. */
  private most = 0;

  constructor(private readonly context: Context) {}

  /** Says that reading has begun. */
  begin(): void {
    if (!this.context.client.window?.workDoneProgress) return;
    this.timer ??= setTimeout(() => void this.show(), SOON);
  }

  private async show(): Promise<void> {
    const { connection, reports, locale } = this.context;
    if (reports.left < FEW) {
      this.timer = undefined;
      return;
    }
    try {
      const sign = await connection.window.createWorkDoneProgress();
      this.most = reports.left;
      sign.begin(say(message('folder/reading'), locale()), 0, undefined, true);
      sign.token.onCancellationRequested(() => reports.breakOff());
      this.timer = setTimeout(() => this.goOn(sign), OFTEN);
    } catch (error) {
      this.timer = undefined;
      connection.console.warn(`progress: ${String(error)}`);
    }
  }

  private goOn(sign: Sign): void {
    const { left } = this.context.reports;
    if (left === 0) {
      this.timer = undefined;
      sign.done();
      return;
    }
    this.most = Math.max(this.most, left);
    const done = this.most - left;
    sign.report((100 * done) / this.most, `${done}/${this.most}`);
    this.timer = setTimeout(() => this.goOn(sign), OFTEN);
  }
}
