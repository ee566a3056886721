import { figuresOfForm, type Identity, identitiesOver } from '../../identities/identity';
import type { BoundTable, Figure } from '../../report/types';
import { memoised } from '../../text/memo';
import type { FigureSymbol } from './symbol';

/** What the identities of the form tie to a figure, each once; they count whether they hold or not. */
export interface Kin {
  /** What it is worked out from; none where it is no total. */
  readonly terms: readonly FigureSymbol[];
  /** What is worked out from it. */
  readonly totals: readonly FigureSymbol[];
  /** All with which it shares an identity, itself left out. */
  readonly all: readonly FigureSymbol[];
}

/** The kin of a figure, in the order of the form. */
export function kinOf({ table, figure }: FigureSymbol): Kin {
  const own = identitiesByFigure(table).get(figure) ?? [];
  const symbols = (figures: readonly Figure[]): FigureSymbol[] =>
    [...new Set(figures)].filter((one) => one !== figure).map((one) => ({ table, figure: one }));
  return {
    terms: symbols(own.filter(({ total }) => total === figure).flatMap(figuresIn)),
    totals: symbols(own.map(({ total }) => total)),
    all: symbols(own.flatMap(figuresIn)),
  };
}

/**
 * Which identities each figure is in. The form alone says so: those that an audit leaves out for the
 * author’s own rows are still what the figure is about.
 */
const identitiesByFigure = memoised(
  (table: BoundTable): ReadonlyMap<Figure, readonly Identity[]> => {
    const found = new Map<Figure, Identity[]>();
    for (const identity of identitiesOver(table.spec, figuresOfForm(table))) {
      for (const figure of figuresIn(identity)) {
        const known = found.get(figure);
        if (known) known.push(identity);
        else found.set(figure, [identity]);
      }
    }
    return found;
  },
);

function figuresIn({ left, right }: Identity): readonly Figure[] {
  return [...left, ...right];
}
