/** A range of VS Code, as the four numbers of which it is made. */
export class Range {
  readonly places: readonly number[];

  constructor(...places: number[]) {
    this.places = places;
  }
}

/** Edits as a list: the four numbers of each, and its text. */
export class WorkspaceEdit {
  readonly edits: unknown[] = [];

  replace(_: string, { places }: Range, text: string): void {
    this.edits.push([...places, text]);
  }
}
