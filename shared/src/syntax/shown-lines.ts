import { isDirective } from '../text/directive';
import { firstIndex } from '../text/search';
import type { LineFeed } from './line-feed';

/**
 * The lines of a feed without those that speak to the checker, by an index of their own, so that such
 * a line never parts a table.
 */
export class ShownLines {
  /** The line of each index, as far as somebody asked. */
  private readonly known: number[] = [];
  /** The first line of which it is not known whether it shows. */
  private next = 0;

  constructor(private readonly lines: LineFeed) {}

  /** The line of the feed that an index stands for; behind the last one, a line that is not there. */
  lineOf(index: number): number {
    while (this.known.length <= index) {
      const line = this.lines.at(this.next);
      if (!line) return this.next;
      if (!isDirective(line.words)) this.known.push(this.next);
      this.next++;
    }
    return this.known[index] ?? this.next;
  }

  /** The index of a line of the feed that shows. */
  indexOf(line: number): number {
    while (this.next <= line) this.lineOf(this.known.length);
    return firstIndex(this.known.length, (index) => (this.known[index] ?? line) >= line);
  }
}
