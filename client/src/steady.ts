/** How long after the last keystroke a new finding beside the caret is kept back, in milliseconds. */
export const WAIT = 500;

/** Whole lines, counted from 0, both ends included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

interface Range {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** As much of a diagnostic as steadiness must know. */
interface Finding {
  readonly range: Range;
  readonly code?: unknown;
}

/** As much of an edit as tells whether it was typed. */
interface Change {
  readonly range: Range;
  readonly text: string;
}

/** Where somebody types: the findings of these lines wait, unless their rule spoke there before. */
interface Typing {
  readonly lines: Lines;
  readonly rules: ReadonlySet<string>;
}

/** Of one document: the last answer, what is shown of it, and what ends the wait. */
interface Draft<F> {
  newest: readonly F[];
  shown: readonly F[];
  typing?: Typing | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Decides when findings come on the screen. What has gone goes at once, and what is new comes at
 * once, except in the lines in which somebody is typing: there a figure is half written most of the
 * time, and what is new waits until no key was struck for `WAIT` milliseconds or the caret has left.
 * The stretch is whole lines, which is a cell where tables have a line for each cell, and a row in
 * all other layouts, whose total is wrong as long as a part of it is being typed. A finding of a
 * rule that spoke in these lines already stays and does not flicker.
 *
 * The last answer is kept whole, so that nothing is lost: when the wait ends, all of it is shown.
 */
export class Steady<F extends Finding> {
  private readonly drafts = new Map<string, Draft<F>>();

  /** `show` is given what is to be on the screen for a document, each time that this changes. */
  constructor(private readonly show: (uri: string, findings: readonly F[]) => void) {}

  /** Takes a new answer of the server for a document. */
  answered(uri: string, findings: readonly F[]): void {
    const draft = this.draft(uri);
    const { typing } = draft;
    draft.newest = findings;
    draft.shown = typing ? findings.filter((finding) => !waits(finding, typing)) : findings;
    this.show(uri, draft.shown);
  }

  /** Says which lines were just typed in; `before` is where they were in the text until then. */
  typed(uri: string, { lines, before }: TypedLines): void {
    const draft = this.draft(uri);
    const there = draft.shown.filter(({ range }) => isWithin(range, before));
    draft.typing = { lines, rules: new Set(there.map(ruleOf)) };
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => this.release(uri), WAIT);
  }

  /**
   * Says that a document was changed, but not by typing. The answer to that is shown whole; until it
   * is there, the places of the last one are those of another text, so that nothing else is shown.
   */
  changed(uri: string): void {
    const draft = this.drafts.get(uri);
    if (draft) draft.typing = undefined;
  }

  /** Says where the caret is, after it was moved. */
  moved(uri: string, line: number): void {
    const typing = this.drafts.get(uri)?.typing;
    if (typing && (line < typing.lines.first || line > typing.lines.last)) this.release(uri);
  }

  /** Ends the wait of a document: its last answer is shown whole. */
  release(uri: string): void {
    const draft = this.drafts.get(uri);
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.timer = undefined;
    draft.typing = undefined;
    if (draft.shown.length === draft.newest.length) return;
    draft.shown = draft.newest;
    this.show(uri, draft.shown);
  }

  releaseAll(): void {
    for (const uri of this.drafts.keys()) this.release(uri);
  }

  /** Drops what is known of a document; nothing is shown for it any more. */
  forget(uri: string): void {
    clearTimeout(this.drafts.get(uri)?.timer);
    this.drafts.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.drafts.keys()]) this.forget(uri);
  }

  private draft(uri: string): Draft<F> {
    const known = this.drafts.get(uri);
    if (known) return known;
    const draft: Draft<F> = { newest: [], shown: [] };
    this.drafts.set(uri, draft);
    return draft;
  }
}

export interface TypedLines {
  /** In the text as it is now. */
  readonly lines: Lines;
  /** The same in the text before the edit. */
  readonly before: Lines;
}

/**
 * The lines in which somebody typed, if these changes were typed at the caret, whose line is given:
 * text without a line break or with one, which Enter and what follows it write. Anything larger was
 * pasted or written by a command, and is complete. Of several carets the first one counts.
 */
export function linesTyped(changes: readonly Change[], caret: number): TypedLines | undefined {
  for (const { range, text } of changes) {
    const breaks = text.split('\n').length - 1;
    const lines = { first: range.start.line, last: range.start.line + breaks };
    const before = { first: range.start.line, last: range.end.line };
    // The caret may not have followed the edit yet.
    const isHere = caret >= lines.first && caret <= Math.max(lines.last, before.last);
    if (isHere && breaks <= 1) return { lines, before };
  }
  return undefined;
}

function waits(finding: Finding, { lines, rules }: Typing): boolean {
  return isWithin(finding.range, lines) && !rules.has(ruleOf(finding));
}

function isWithin({ start, end }: Range, { first, last }: Lines): boolean {
  return start.line <= last && end.line >= first;
}

/** A code is a word, or a word with the address of its page. */
function ruleOf({ code }: Finding): string {
  const hasValue = typeof code === 'object' && code !== null && 'value' in code;
  return String(hasValue ? code.value : code);
}
