import { FORMATS } from '../../../shared/src/format';
import type { Format } from '../../../shared/src/format/types';
import { DISTRACTORS, SAYINGS, type Saying } from './corpus';
import { fill, type Occasion, type Sentence } from './fill';
import { type Relined, relocate, withCarriageReturns, wrapped } from './lines';
import { ORGANS } from './organs';
import { quantityOf } from './quantities';
import { type Random, seeded } from './random';
import { type Spot, spotFor, writeReport } from './report';
import { fillTables } from './tables';

/** A saying in a report, with the places of what it states there. */
interface Said {
  readonly saying: Saying;
  readonly from: number;
  readonly to: number;
  readonly statements: Sentence['statements'];
}

export interface SaidReport {
  readonly text: string;
  readonly said: readonly Said[];
}

/** What a report is made of, before it is put together. */
interface Plan {
  readonly occasion: Occasion;
  readonly chosen: readonly { readonly saying: Saying; readonly sentence: Sentence }[];
}

/** Before each sentence nothing, or what sorts it. */
const LINKS = ['', '', '', '', '同时，', '此外，', '\n\n'];

/** How many seeds are tried for a saying that few tables and organs lend themselves to. */
const SEEDS_TRIED = 400;

/**
 * The report of a number, which is right: some sayings and some distractors, filled from its own
 * tables. One of the sayings comes by turns, so that in a few hundred reports none is left out.
 */
export function generate(number: number): SaidReport {
  const turn = SAYINGS[number % SAYINGS.length];
  if (!turn) throw new Error('no sayings');
  for (let seed = number * SEEDS_TRIED; seed < (number + 1) * SEEDS_TRIED; seed++) {
    const occasion = occasionOf(seed);
    const sentence = fill(turn.pieces, occasion);
    if (sentence) return around({ saying: turn, sentence }, occasion);
  }
  throw new Error(`no figures let it be said that ${turn.template}`);
}

function around(first: Plan['chosen'][number], occasion: Occasion): SaidReport {
  const { random } = occasion;
  const others = SAYINGS.filter((saying) => saying !== first.saying);
  const chosen = [
    first,
    ...several(others, random.between(3, 9), occasion),
    ...several(DISTRACTORS, random.between(4, 10), occasion),
  ];
  return putTogether({ occasion, chosen: random.some(chosen, chosen.length) });
}

/**
 * A report with one statement that its tables contradict, and the same with that statement right, or,
 * where its figures would have to be others, without the saying.
 */
export interface Planted {
  readonly right: SaidReport;
  readonly wrong: SaidReport;
  readonly saying: Saying;
  /** The statement in question, in the wrong report. */
  readonly at: Said['statements'][number];
}

/**
 * Plants a contradiction into one of a saying’s statements. The sayings around it are about other
 * tables, so that the report does not also contradict itself. Nothing where the seed’s figures do not
 * lend themselves to it.
 */
export function plant(seed: number, saying: Saying, statement: number): Planted | undefined {
  const occasion = occasionOf(seed);
  const wrong = fill(saying.pieces, { ...occasion, random: seeded(seed) }, statement);
  if (!wrong) return undefined;
  const { random } = occasion;
  const apart = (other: Saying) => isApart(saying, other, occasion.filled.format);
  const others = [
    ...several(SAYINGS.filter(apart), random.between(2, 5), occasion),
    ...several(DISTRACTORS.filter(apart), random.between(4, 10), occasion),
  ];
  const at = random.between(0, others.length);
  const inTheMidst = (sentence: Sentence | undefined) => [
    ...others.slice(0, at),
    ...(sentence ? [{ saying, sentence }] : []),
    ...others.slice(at),
  ];
  const right = fill(saying.pieces, { ...occasion, random: seeded(seed) });
  const together = (sentence: Sentence | undefined) =>
    putTogether({ occasion: { ...occasion, random: seeded(seed) }, chosen: inTheMidst(sentence) });
  const report = together(wrong);
  const place = report.said.find((one) => one.saying === saying)?.statements[statement];
  if (!place) throw new Error(`no statement ${statement} in ${saying.template}`);
  return { right: together(right), wrong: report, saying, at: place };
}

function occasionOf(seed: number): Occasion {
  const random = seeded(seed);
  const format = random.chance(20) ? FORMATS[0] : FORMATS.at(-1);
  if (!format) throw new Error('no format');
  const { from, to } = format.years;
  const year = random.between(from, to ?? from + 3);
  return { filled: fillTables(format, random), organ: random.pick(ORGANS), year, random };
}

/** Some that can be said on an occasion, no two of them alike. */
function several(from: readonly Saying[], count: number, occasion: Occasion): Plan['chosen'] {
  const chosen: { saying: Saying; sentence: Sentence }[] = [];
  for (const saying of occasion.random.some(from, from.length)) {
    if (chosen.length === count) break;
    const sentence = fill(saying.pieces, occasion);
    if (sentence) chosen.push({ saying, sentence });
  }
  return chosen;
}

function isApart(one: Saying, other: Saying, format: Format): boolean {
  const tables = ({ terms }: Saying) =>
    new Set(terms.map((term) => quantityOf(format, term)?.figures.table));
  const own = tables(one);
  return [...tables(other)].every((table) => !own.has(table));
}

function putTogether({ occasion, chosen }: Plan): SaidReport {
  const { random } = occasion;
  const prose = new Map<Spot, string>();
  const placed: { spot: Spot; said: Said }[] = [];
  for (const { saying, sentence } of chosen) {
    const spot = spotFor(sentence.text, random);
    const last = placed.findLast((one) => one.spot === spot)?.said.saying;
    const before = (prose.get(spot) ?? '') + link(last, random);
    placed.push({ spot, said: { saying, ...moved(sentence, before.length) } });
    prose.set(spot, before + sentence.text);
  }
  // Some are copied from pages, line by line; some come from systems with other line breaks.
  const width = random.chance(15) ? random.between(22, 40) : Infinity;
  const lines = new Map([...prose].map(([spot, text]) => [spot, wrapped(text, width)]));
  const setting = { marks: random.chance(70), runIn: random.chance(50) };
  const { text, starts } = writeReport({ ...occasion, prose: lines, setting });
  const said = placed.map(({ spot, said: one }) => {
    const relined = lines.get(spot);
    const inProse = relined ? inLines(one, relined) : one;
    return { ...one, ...shifted(inProse, starts.get(spot) ?? 0) };
  });
  if (!random.chance(15)) return { text, said };
  const other = withCarriageReturns(text);
  return { text: other.text, said: said.map((one) => inLines(one, other)) };
}

function inLines(said: Said, relined: Relined): Said {
  const statements = said.statements.map((one) => relocate(one, relined));
  return relocate({ ...said, statements }, relined);
}

function link(last: Saying | undefined, random: Random): string {
  if (!last) return '';
  return last.closes ? '\n\n' : random.pick(LINKS);
}

function moved({ text, statements }: Sentence, by: number) {
  return shifted({ from: 0, to: text.length, statements }, by);
}

function shifted({ from, to, statements }: Omit<Said, 'saying'>, by: number) {
  return {
    from: from + by,
    to: to + by,
    statements: statements.map((one) => ({ ...one, from: one.from + by, to: one.to + by })),
  };
}
