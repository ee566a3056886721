import type { Finding } from '../../../shared/src/rules/types';
import { findingsIn } from '../check';
import { SAYINGS, type Saying } from './corpus';
import { generate, type Planted, plant, type SaidReport } from './generate';
import type { NumberPlace, WordsPlace } from './template';

/** The rules that compare a statement with the tables. */
const COMPARING = ['claim.figure', 'claim.vague', 'claim.share', 'claim.growth'];

/** Few figures let it be said that there was nothing of one thing and something of the next. */
const SEEDS_TRIED = 400;

/** How far apart the seeds of two rounds are: more than are ever tried in one. */
const ROUND_APART = 1009;

/** How an engine does on one saying or distractor. */
export interface Tally {
  readonly template: string;
  planted: number;
  found: number;
  /** Sentences that missed, and what was said instead. */
  readonly missed: string[];
  /** Correct sentences that something was said of. */
  readonly alarms: string[];
}

/** What was said of a planted contradiction. */
export interface Outcome {
  /** Exactly one comparing rule speaks, exactly at the number, or within the words where there is none. */
  readonly found: boolean;
  /** What else is said that was not said while the statement was right. */
  readonly beside: readonly string[];
  /** All that is said of the saying. */
  readonly all: readonly string[];
}

/** The findings of the rules about claims. */
function claimsIn(text: string): Finding[] {
  return findingsIn(text).filter(({ rule }) => rule.startsWith('claim.'));
}

/** How the engine takes one planted contradiction. */
export function outcomeOf({ wrong, right, at, saying }: Planted): Outcome {
  const found = claimsIn(wrong.text);
  const hits = found.filter((finding) => COMPARING.includes(finding.rule) && isAt(finding, at));
  const beside = found.filter((finding) => !hits.includes(finding)).map(({ rule }) => rule);
  // What was said before is asked only where something is to be accounted for.
  for (const { rule } of beside.length > 0 ? claimsIn(right.text) : []) {
    const index = beside.indexOf(rule);
    if (index >= 0) beside.splice(index, 1);
  }
  const said = wrong.said.find((one) => one.saying === saying);
  const all = found
    .filter(({ from, to }) => said && from < said.to && to > said.from)
    .map(({ rule, from, to }) => `${rule} «${wrong.text.slice(from, to)}»`);
  // That there was neither the one nor the other may be wrong twice.
  const most = at.place.kind === 'number' ? 1 : at.place.terms.length;
  return { found: hits.length > 0 && hits.length <= most, beside, all };
}

function isAt({ from, to }: Finding, at: Planted['at']): boolean {
  if (at.place.kind !== 'number') return from < at.to && to > at.from;
  return from === at.from && to >= at.to && to <= at.to + 1;
}

/** The sayings and distractors of a correct report that something is said of. */
export function alarmsIn(report: SaidReport): { saying: Saying | undefined; words: string }[] {
  return claimsIn(report.text).map((finding) => {
    const said = report.said.find(({ from, to }) => finding.from < to && finding.to > from);
    const around = said ? report.text.slice(said.from, said.to) : '';
    const words = report.text.slice(finding.from, finding.to);
    return { saying: said?.saying, words: `${finding.rule} «${words}» in ${around}` };
  });
}

/** Every statement of a saying that can be contradicted, by its number. */
export function plantable(saying: Saying): number[] {
  return saying.pieces
    .flatMap((piece) => (typeof piece !== 'string' && 'terms' in piece ? [piece] : []))
    .flatMap((place, at) => (isPlantable(place) ? [at] : []));
}

function isPlantable(place: NumberPlace | WordsPlace): boolean {
  if (place.kind !== 'number') return place.kind !== 'every';
  return place.manner !== 'some' && place.manner !== 'slice';
}

/** The first of the seeds whose figures let a statement of a saying be contradicted. */
export function plantedFrom(first: number, saying: Saying, statement: number): Planted | undefined {
  // Each saying begins elsewhere, so that they are not all about the same figures.
  const start = first + saying.template.length * 13;
  for (let seed = start; seed < start + SEEDS_TRIED; seed++) {
    const planted = plant(seed, saying, statement);
    if (planted) return planted;
  }
  return undefined;
}

/** Measures the engine: correct reports of so many seeds, and so many contradictions of each statement. */
export function measure(seeds: number, rounds: number): Tally[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (template: string) => {
    const known = tallies.get(template);
    const tally = known ?? { template, planted: 0, found: 0, missed: [], alarms: [] };
    tallies.set(template, tally);
    return tally;
  };
  for (let seed = 0; seed < seeds; seed++) {
    for (const { saying, words } of alarmsIn(generate(seed))) {
      tallyOf(saying?.template ?? '(between)').alarms.push(words);
    }
  }
  for (const saying of SAYINGS) {
    for (let round = 0; round < rounds; round++) tryOut(saying, round, tallyOf(saying.template));
  }
  return [...tallies.values()];
}

/** Contradicts each statement of a saying once. */
function tryOut(saying: Saying, round: number, tally: Tally): void {
  for (const statement of plantable(saying)) {
    const planted = plantedFrom(round * ROUND_APART, saying, statement);
    if (!planted) continue;
    const outcome = outcomeOf(planted);
    tally.planted++;
    if (outcome.found && outcome.beside.length === 0) tally.found++;
    else tally.missed.push(missedWords(planted, outcome));
  }
}

function missedWords({ wrong, saying, at }: Planted, { found, beside, all }: Outcome): string {
  const said = wrong.said.find((one) => one.saying === saying);
  const sentence = said ? wrong.text.slice(said.from, said.to) : '';
  const more = found ? `, beside it ${beside.join(' ')}` : '';
  return `«${wrong.text.slice(at.from, at.to)}» in ${sentence} — said: ${all.join(' ') || 'nothing'}${more}`;
}
