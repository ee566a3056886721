import type { Block } from './block';
import type { Tree } from './tree';

/** A place between two blocks of a tree, which only moves forward. */
export class Cursor {
  private constructor(
    private readonly tree: Tree,
    /** Which page, and which block of it, comes next. */
    public page: number,
    public index: number,
    /** Where that block starts. */
    public offset: number,
  ) {}

  /** Before the first block that the reader looked at this line for, or at one behind it. */
  static beforeReach(tree: Tree, line: number): Cursor {
    const cursor = new Cursor(tree, 0, 0, 0);
    let first = 0;
    for (const page of tree.pages) {
      if (first + page.reach > line) break;
      first += page.breaks;
      cursor.page++;
      cursor.offset += page.length;
    }
    for (let block = cursor.block; block; block = cursor.block) {
      if (first + block.reach > line) break;
      first += block.breaks;
      cursor.take();
    }
    return cursor;
  }

  copy(): Cursor {
    return new Cursor(this.tree, this.page, this.index, this.offset);
  }

  /** The block that comes next; undefined at the end. */
  get block(): Block | undefined {
    return this.tree.pages[this.page]?.blocks[this.index];
  }

  /** Moves behind the next block and gives it. */
  take(): Block | undefined {
    const { block } = this;
    if (!block) return undefined;
    this.offset += block.text.length;
    this.index++;
    if (this.index === this.tree.pages[this.page]?.blocks.length) {
      this.page++;
      this.index = 0;
    }
    return block;
  }

  /** Moves to the first boundary at an offset or behind it; true where it is exactly there. */
  seek(offset: number): boolean {
    while (this.block && this.offset < offset) this.take();
    return this.offset === offset;
  }
}
