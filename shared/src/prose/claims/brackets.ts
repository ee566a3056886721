import type { InSentence } from './holding';

/** What was counted last, which what follows may be said of. */
type Counted = Pick<InSentence, 'lastCount' | 'grows' | 'counted' | 'compared'>;

/** Lets what was counted within brackets hold no further than these: 申请 63 件（含上年结转 3 件），增长 26%. */
export class Brackets {
  private outside: Counted | undefined;

  constructor(private readonly sentence: InSentence) {}

  /** Takes the marks between two clauses. */
  pass(marks: string): void {
    for (const mark of marks) {
      if (mark === '（' || mark === '(') this.outside ??= countedIn(this.sentence);
      if (mark === '）' || mark === ')') this.close();
    }
  }

  private close(): void {
    const { outside, sentence } = this;
    this.outside = undefined;
    // 申请 54 件（上年 48 件）: only a count of its own is left behind.
    if (!outside || sentence.lastCount === outside.lastCount) return;
    sentence.lastCount = outside.lastCount;
    sentence.grows = outside.grows;
    sentence.counted = outside.counted;
    Object.assign(sentence.compared, outside.compared);
  }
}

function countedIn({ lastCount, grows, counted, compared }: InSentence): Counted {
  return { lastCount, grows, counted, compared: { ...compared } };
}
