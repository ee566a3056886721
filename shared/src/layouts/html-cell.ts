import { isBlank, trimSpan } from '../text/blanks';
import { oneLine } from '../text/one-line';
import type { Cell } from './types';

/** A cell of an HTML table while its text comes in. Offsets are those of the region. */
export class OpenCell {
  private readonly parts: string[] = [];
  private shown: { from: number; to: number } | undefined;
  /** A tag or a comment stands behind what was shown last. */
  private interrupted = false;
  private broken = false;
  /** Where a figure goes if nothing shows: the inside of the innermost element that came first. */
  private hole: { from: number; to: number | undefined };

  constructor(from: number) {
    this.hole = { from, to: undefined };
  }

  /** Text of the source, entities already read; it stands in the source from `from` to `to`. */
  addText(text: string, from: number, to: number, source: string): void {
    this.parts.push(text.replace(/[ \t\r\n\f]+/gu, ' '));
    if (isBlank(text)) return;
    const words = text === source ? trimSpan(source, { from: 0, to: source.length }) : undefined;
    const start = from + (words?.from ?? 0);
    this.broken ||= this.shown !== undefined && this.interrupted;
    this.shown ??= { from: start, to: start };
    this.shown.to = words ? from + words.to : to;
    this.interrupted = false;
  }

  /** An element begins; `to` is behind its tag. Between two blocks runs a line break. */
  openElement(to: number, isBlock: boolean): void {
    if (this.hole.to === undefined) this.hole = { from: to, to: undefined };
    this.interrupt(isBlock);
  }

  /** An element ends with a tag that begins at `from`. */
  closeElement(from: number, isBlock: boolean): void {
    this.hole.to ??= from;
    this.interrupt(isBlock);
  }

  /** Something that is no element and shows no text, such as a comment, begins at `from`. */
  pass(from: number, isBlock: boolean): void {
    this.hole.to ??= from;
    this.interrupt(isBlock);
  }

  private interrupt(isBlock: boolean): void {
    this.interrupted = true;
    if (isBlock) this.parts.push('\n');
  }

  /** The cell, which ends at `to`. */
  close(to: number): Cell {
    const text = oneLine(this.parts.join('').replace(/ {2,}/gu, ' '));
    if (!this.shown) return { from: this.hole.from, to: this.hole.to ?? to, text: '' };
    const words = trimSpan(text, { from: 0, to: text.length });
    const cell = { text: text.slice(words.from, words.to), ...this.shown };
    return this.broken ? { ...cell, broken: true } : cell;
  }
}
