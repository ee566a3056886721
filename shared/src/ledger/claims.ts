import { distinctReadings } from '../claims/held';
import { heldWords, listed, shareWords } from '../claims/names';
import { isOfAnotherYear, isPartBy, type Verdict, verdictOn } from '../claims/verdict';
import { spanOf } from '../draft/locate';
import { sectionedProse } from '../draft/prose';
import type { Bilingual } from '../format/types';
import { type Message, message } from '../messages';
import { claimsIn } from '../prose/claims';
import type { Claim } from '../prose/claims/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { placeOfWords } from '../rules/help/passages';
import { judged } from './told';
import type { Checked, LedgerEntry, LedgerResult, Told } from './types';

/** Rules that say of a claim that the tables contradict it. */
const AGAINST_TABLES: ReadonlySet<string> = new Set([
  'claim.figure',
  'claim.vague',
  'claim.share',
  'claim.growth',
  'claim.change',
]);

/** Each number that the prose states of figures of the form, held against the tables. */
export function* claimEntries({ draft, told }: Checked): Generator<LedgerEntry> {
  const findings = new Map<number, Told[]>();
  for (const [rule, own] of told) {
    if (!AGAINST_TABLES.has(rule)) continue;
    for (const one of own) findings.set(one.from, [...(findings.get(one.from) ?? []), one]);
  }
  const counts = new Map<string, number>();
  for (const { passages } of sectionedProse(draft)) {
    for (const { passage, section } of passages) {
      const where = section?.id ?? 'opening';
      for (const claim of claimsIn(passage)) {
        const count = (counts.get(where) ?? 0) + 1;
        counts.set(where, count);
        const place = spanOf(draft, placeOfWords(passage, claim));
        const { result, words } = heldAgainst(passage, claim, draft.report);
        yield {
          id: `claim/${where}/${count}`,
          kind: 'claim',
          ...judged(findings.get(place.from) ?? [], result),
          message: words,
          place,
        };
      }
    }
  }
}

interface Outcome {
  readonly result: LedgerResult;
  readonly words: Message;
}

function heldAgainst(passage: Passage, claim: Claim, report: Report): Outcome {
  const verdict = verdictOn(claim, report);
  const stated = contextOf(passage, claim);
  switch (verdict.kind) {
    case 'fits':
      return { result: RESULTS[verdict.as], words: fitting(stated, verdict) };
    case 'contradicts': {
      const words = message('ledger/claim-contradicts', { stated, readings: readingsOf(verdict) });
      return { result: 'failed', words };
    }
    case 'unknown':
      return unheld(stated, claim, report);
  }
}

type Fits = Extract<Verdict, { readonly kind: 'fits' }>;

/** What only last year’s report can tell is held against that, by itself. */
const RESULTS: Readonly<Record<Fits['as'], LedgerResult>> = {
  figure: 'passed',
  part: 'passed',
  share: 'passed',
  all: 'passed',
  growth: 'passed',
  change: 'not-applicable',
};

function fitting(stated: string, verdict: Fits): Message {
  switch (verdict.as) {
    case 'figure':
      return message('ledger/claim-fits', { stated, reading: heldWords(verdict.reading) });
    case 'part':
      return message('ledger/claim-part', { stated, reading: heldWords(verdict.reading) });
    case 'share':
      return message('ledger/claim-fits', { stated, reading: shareWords(verdict.reading) });
    case 'all': {
      const { part, whole } = verdict.reading;
      const reading = listed([heldWords(part), heldWords(whole)]);
      return message('ledger/claim-fits', { stated, reading });
    }
    case 'change':
      return message('ledger/claim-change', { stated, reading: heldWords(verdict.reading) });
    case 'growth': {
      const args = { reading: heldWords(verdict.reading), prior: String(verdict.prior) };
      return message('ledger/claim-growth', { stated, ...args });
    }
  }
}

function readingsOf(verdict: Extract<Verdict, { readonly kind: 'contradicts' }>): Bilingual {
  if (verdict.as === 'share') {
    return listed(verdict.readings.map(shareWords).map((words) => ({ zh: words, en: words })));
  }
  if (verdict.as === 'all') {
    return listed(verdict.readings.flatMap(({ part, whole }) => [part, whole].map(heldWords)));
  }
  return listed(distinctReadings(verdict.readings).map(heldWords));
}

/** Why a claim was not held against the tables: it is about something else, or they do not say. */
function unheld(stated: string, claim: Claim, report: Report): Outcome {
  if (isOfAnotherYear(claim, report)) {
    const words = message('ledger/claim-year', { stated, year: claim.year ?? '' });
    return { result: 'not-applicable', words };
  }
  if (isPartBy(claim, report)) {
    return { result: 'not-applicable', words: message('ledger/claim-part-aside', { stated }) };
  }
  return { result: 'undecided', words: message('ledger/claim-unknown', { stated }) };
}

/** So many characters before a number are quoted with it. */
const BEFORE = 14;
const STOP = /[，。；：、！？]/gu;

/** The words of a claim, behind those of its clause that come before it. */
function contextOf({ words }: Passage, claim: Claim): string {
  const to = 'stated' in claim ? Math.max(claim.to, claim.stated.measureTo) : claim.to;
  const from = Math.max(0, claim.from - BEFORE);
  const before = words.slice(from, claim.from);
  const stop = [...before.matchAll(STOP)].at(-1);
  const clause = stop || from === 0 ? before.slice((stop?.index ?? -1) + 1) : `…${before}`;
  return clause + words.slice(claim.from, to);
}
