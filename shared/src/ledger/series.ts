import { spanInTable, spanOf } from '../draft/locate';
import { sectionedProse } from '../draft/prose';
import type { ReportFacts } from '../facts/types';
import { fileName } from '../folder/below';
import { type Message, message } from '../messages';
import { type Decimal, formatDecimal } from '../numbers/decimal';
import { claimsIn } from '../prose/claims';
import { type Passage, writtenIn } from '../prose/passage';
import { termsOf } from '../rules/help/carry-remarks';
import { changeSaid } from '../rules/help/change-words';
import { figureName } from '../rules/help/figure-fixes';
import { placeOfWords } from '../rules/help/passages';
import { type Comparison, comparisons } from '../series/comparisons';
import {
  type GrowthClaim,
  type GrowthVerdict,
  growthVerdict,
  isGrowthClaim,
} from '../series/growth';
import { tablePairs } from '../series/last-table';
import { repetitionIn } from '../series/repeated';
import { judged } from './told';
import type { Checked, LedgerEntry, LedgerResult, Told } from './types';

/** What a report has that must follow from that of the year before, where this is at hand. */
export function* seriesEntries(checked: Checked): Generator<LedgerEntry> {
  const { lastYear } = checked.neighbours;
  if (!lastYear) return;
  const { draft } = checked;
  const { title, start } = draft.report;
  const { organ, year = '', uri } = lastYear;
  yield {
    id: 'series/last-year',
    kind: 'series',
    result: 'passed',
    message: message('ledger/last-year', { organ, year, file: fileName(uri) }),
    place: spanOf(draft, title ?? start),
  };
  yield* carriedEntries(checked, lastYear);
  yield* growthEntries(checked, lastYear);
  yield* wholeEntries(checked, lastYear);
}

/** Figures that follow from those of last year, each by itself. */
function* carriedEntries(checked: Checked, lastYear: ReportFacts): Generator<LedgerEntry> {
  const { draft } = checked;
  for (const one of comparisons(draft.report, lastYear)) {
    const { carry, table, figure, actual, expected, result } = one;
    const cell = figure.cell ?? table.anchor;
    const place = spanInTable(draft, table, cell);
    yield {
      id: `series/${table.spec.id}/${carry.id}/${figure.row.id}/${figure.column.id}`,
      kind: 'series',
      ...judged(toldOf(checked, one), RESULTS[result]),
      message: message('ledger/carried', {
        table: table.spec.name,
        name: figureName(figure),
        relation: carry.name,
        actual: written(actual),
        expected: written(expected),
        terms: termsOf(one),
      }),
      place,
    };
  }
}

/** A difference that a mistake within one of the tables may explain is told there, and left open here. */
const RESULTS: Readonly<Record<Comparison['result'], LedgerResult>> = {
  holds: 'passed',
  differs: 'failed',
  told: 'undecided',
  unknown: 'undecided',
};

/** What is carried over is told once for all columns of a table, what is in force at its own figure. */
function toldOf({ draft, told }: Checked, one: Comparison): readonly Told[] {
  const { carry, table, figure, result } = one;
  if (result !== 'differs') return [];
  const rules =
    carry.id === 'over' ? ['series.carry', 'series.carry-columns'] : ['series.in-force'];
  const whole = spanInTable(
    draft,
    table,
    carry.id === 'over' ? table : (figure.cell ?? table.anchor),
  );
  return rules
    .flatMap((rule) => told.get(rule) ?? [])
    .filter(({ from }) => whole.from <= from && from <= whole.to);
}

function written(value: Decimal | undefined): string {
  return value ? formatDecimal(value) : '□';
}

/** Growths that the prose states, held against the figures of both years. */
function* growthEntries(checked: Checked, lastYear: ReportFacts): Generator<LedgerEntry> {
  const { draft, told } = checked;
  let count = 0;
  for (const { passages } of sectionedProse(draft)) {
    for (const { passage } of passages) {
      for (const claim of claimsIn(passage)) {
        if (!isGrowthClaim(claim)) continue;
        const place = spanOf(draft, placeOfWords(passage, claim));
        const own = (told.get('series.growth') ?? []).filter(({ from }) => from === place.from);
        const verdict = growthVerdict(claim, draft.report, lastYear);
        count++;
        yield {
          id: `series/growth/${count}`,
          kind: 'series',
          ...judged(own, GROWTHS[verdict.kind]),
          message: growthWords(passage, claim, verdict),
          place,
        };
      }
    }
  }
}

const GROWTHS = { fits: 'passed', contradicts: 'failed', unknown: 'undecided' } as const;

function growthWords(passage: Passage, claim: GrowthClaim, verdict: GrowthVerdict): Message {
  const reading = verdict.kind === 'fits' ? verdict.reading : undefined;
  const [first] = verdict.kind === 'contradicts' ? verdict.readings : [];
  const shown = reading ?? first;
  const stated = writtenIn(passage, claim);
  if (!shown) return message('ledger/growth-unknown', { stated });
  const args = { now: formatDecimal(shown.value), before: formatDecimal(shown.before) };
  if (claim.kind === 'change') {
    return message('ledger/growth/change', { said: changeSaid(passage, claim), ...args });
  }
  const key = claim.direction === 'up' ? 'ledger/growth' : 'ledger/growth/down';
  return message(key, { stated, ...args });
}

/** What is held against last year’s report as a whole: the size of its figures, and its sentences. */
function* wholeEntries({ draft, told }: Checked, lastYear: ReportFacts): Generator<LedgerEntry> {
  const pairs = tablePairs(draft.report, lastYear);
  const figures = pairs.reduce((count, { last }) => count + last.figures.length, 0);
  yield {
    id: 'series/jumps',
    kind: 'series',
    ...judged(told.get('series.jump') ?? [], figures > 0 ? 'passed' : 'not-applicable'),
    message: message('ledger/jumps', { figures }),
  };
  const { counted, repeated } = repetitionIn(sectionedProse(draft), lastYear);
  yield {
    id: 'series/repeated',
    kind: 'series',
    ...judged(told.get('series.repeated') ?? [], counted > 0 ? 'passed' : 'not-applicable'),
    message: message('ledger/repeated', { counted, repeated: repeated.length }),
  };
}
