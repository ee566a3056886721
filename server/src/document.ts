import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { offsetAt, type Position, positionAt } from '../../shared/src/syntax/positions';
import { reparse } from '../../shared/src/syntax/reparse';
import { parse, type Tree } from '../../shared/src/syntax/tree';

/**
 * One version of a document that is open in an editor. The blocks of its text are the only copy of it:
 * an edit reads the blocks around it, however long the text is, and makes another document.
 */
export class OpenDocument {
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly tree: Tree,
  ) {}

  /** A document whose text is known, open or not. */
  static of(uri: string, text: string, version = 0): OpenDocument {
    return new OpenDocument(uri, version, parse(text));
  }

  /** The document after changes, each of which is made to what the one before it left. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument {
    return new OpenDocument(this.uri, version, changes.reduce(treeAfter, this.tree));
  }

  /** The protocol's position of an offset in UTF-16 units; clamped to the text. */
  positionAt(offset: number): Position {
    return positionAt(this.tree, offset);
  }

  /** The offset, in UTF-16 units, of one of the protocol's positions; clamped to the text. */
  offsetAt(position: Position): number {
    return offsetAt(this.tree, position);
  }
}

/** How the library that follows open documents makes and changes ours. */
export const OPEN_DOCUMENTS = {
  create: (uri: string, _languageId: string, version: number, text: string): OpenDocument =>
    OpenDocument.of(uri, text, version),
  update: (
    document: OpenDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): OpenDocument => document.changed(changes, version),
};

function treeAfter(tree: Tree, change: TextDocumentContentChangeEvent): Tree {
  // Some clients send a range of null for a change of the whole text.
  if (!('range' in change) || !change.range) return parse(change.text);
  const { start, end } = change.range;
  const [one, other] = [offsetAt(tree, start), offsetAt(tree, end)];
  const span = { from: Math.min(one, other), to: Math.max(one, other) };
  return reparse(tree, { ...span, text: change.text }).tree;
}
