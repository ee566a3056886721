import type { Held } from '../../claims/held';
import { type Verdict, verdictOn } from '../../claims/verdict';
import type { Draft } from '../../draft';
import { passageAt, sectionedProse } from '../../draft/prose';
import { proseOf } from '../../prose';
import { claimsIn } from '../../prose/claims';
import type { Claim } from '../../prose/claims/types';
import { type Passage, sourceOf } from '../../prose/passage';
import type { Figure, Report } from '../../report/types';
import type { SectionedPage } from '../../rules/types';
import { memoisedWith } from '../../text/memo';
import { type Span, shift, touches } from '../../text/span';
import type { FigureSymbol } from './symbol';

/**
 * What a claim is about, in the figures of the tables. same: it states their value, or the sum of
 * several. about: it states a part of it, a share, or how it has grown.
 */
export interface Statement {
  readonly passage: Passage;
  readonly claim: Claim;
  readonly readings: readonly Held[];
  /** All figures of its readings. */
  readonly figures: readonly FigureSymbol[];
  readonly kind: 'same' | 'about';
  /** Whether the tables bear it out; where they do not, it is about the only figures it can mean. */
  readonly holds: boolean;
}

/** A statement, and where the block of its passage starts, in UTF-16 units of the whole text. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly start: number;
}

/** Where a statement stands in the whole text: its number, or the words that deny it. */
export function placeOf({ statement: { passage, claim }, start }: PlacedStatement): Span {
  return shift(sourceOf(passage, claim), start);
}

/** The statement at an offset of the text; a caret at either end of its number still hits. */
export function statementAt(draft: Draft, offset: number): PlacedStatement | undefined {
  const found = passageAt(draft, offset);
  if (!found) return undefined;
  const { passage, start } = found;
  const inside = offset - start;
  const statement = statementsIn(passage, draft.report).find(({ claim }) =>
    touches(sourceOf(passage, claim), inside),
  );
  return statement && { statement, start };
}

/** Every statement about a figure, alone or with others, in the order of the text. */
export function statementsAbout(draft: Draft, { figure }: FigureSymbol): PlacedStatement[] {
  const { pages } = proseOf(draft.tree);
  return sectionedProse(draft).flatMap((sectioned, index) => {
    const page = pages[index];
    const found = byFigure(sectioned, draft.report).get(figure) ?? [];
    return found.flatMap((statement) => {
      const start = page?.prose.starts.get(statement.passage.block);
      return page && start !== undefined ? { statement, start: page.from + start } : [];
    });
  });
}

/** The statements of a page by the figure; typing in a paragraph asks its own page alone. */
const byFigure = memoisedWith(
  ({ passages }: SectionedPage, report: Report): ReadonlyMap<Figure, readonly Statement[]> => {
    const found = new Map<Figure, Statement[]>();
    for (const { passage } of passages) {
      for (const statement of statementsIn(passage, report)) {
        for (const { figure } of statement.figures) {
          const known = found.get(figure);
          if (known) known.push(statement);
          else found.set(figure, [statement]);
        }
      }
    }
    return found;
  },
);

const statementsIn = memoisedWith((passage: Passage, report: Report): readonly Statement[] =>
  claimsIn(passage).flatMap((claim) => {
    const meant = meantBy(verdictOn(claim, report));
    return meant ? [{ passage, claim, ...meant }] : [];
  }),
);

type Meant = Pick<Statement, 'readings' | 'figures' | 'kind' | 'holds'>;

/** What is meant, where that is not open: the reading that fits, or the only one that there is. */
function meantBy(verdict: Verdict): Meant | undefined {
  if (verdict.kind === 'unknown') return undefined;
  const kind = verdict.as === 'figure' ? 'same' : 'about';
  const readings = readingsOf(verdict);
  if (readings === undefined) return undefined;
  const figures = readings.flatMap(symbolsOf);
  return { readings, figures, kind, holds: verdict.kind === 'fits' };
}

function readingsOf(verdict: Exclude<Verdict, { kind: 'unknown' }>): readonly Held[] | undefined {
  if (verdict.as === 'share' || verdict.as === 'all') {
    const [only, ...others] = verdict.kind === 'fits' ? [verdict.reading] : verdict.readings;
    return only && others.length === 0 ? [only.part, only.whole] : undefined;
  }
  const [only, ...others] = verdict.kind === 'fits' ? [verdict.reading] : verdict.readings;
  return only && others.length === 0 ? [only] : undefined;
}

function symbolsOf({ table, figures }: Held): FigureSymbol[] {
  return figures.map((figure) => ({ table, figure }));
}
