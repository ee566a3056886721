import { startOf } from '../draft/locate';
import { sectionedProse } from '../draft/prose';
import type { SectionSpec } from '../format/types';
import { message } from '../messages';
import { statedNumbers } from '../numbers/stated';
import { claimsIn } from '../prose/claims';
import { sentencesIn } from '../prose/sentences';
import type { Section } from '../report/types';
import type { Span } from '../text/span';
import { judged } from './told';
import type { Checked, LedgerEntry, Told } from './types';

const OF_HEADING = ['section.title', 'section.title-variant', 'section.numeral'];
const OF_PLACE = ['section.twice', 'section.order'];
const OF_WORDS = ['section.empty'];

/** Each section of the form: whether it is there, in its place, titled as the form has it, and filled. */
export function* sectionEntries(checked: Checked): Generator<LedgerEntry> {
  const { draft, told } = checked;
  const { sections, format } = draft.report;
  const words = wordsBySection(checked);
  for (const spec of format.sections) {
    const own = sections.filter((section) => section.spec.id === spec.id);
    const [first] = own;
    const title = spec.title.text;
    const base = { kind: 'section', id: `section/${spec.id}` } as const;
    if (!first) {
      const missing = message('ledger/section-missing', { title });
      const findings = judged(told.get('section.missing') ?? [], 'failed');
      yield { ...base, ...findings, message: missing };
      continue;
    }
    const places = own.map((section) => linesOf(checked, section));
    const on = (rules: readonly string[]) => toldOn(told, rules, places);
    const place = headingOf(checked, first);
    yield {
      ...base,
      ...judged(on(OF_PLACE), 'passed'),
      message: message('ledger/section', { title }),
      place,
    };
    yield {
      ...base,
      id: `${base.id}/title`,
      ...judged(on(OF_HEADING), 'passed'),
      message: message('ledger/section-title', { title, written: first.text }),
      place,
    };
    const { passages = 0, ...counts } = words.get(spec) ?? NO_WORDS;
    yield {
      ...base,
      id: `${base.id}/words`,
      ...judged(on(OF_WORDS), passages > 0 ? 'passed' : 'not-applicable'),
      message: message('ledger/section-words', { title, passages, ...counts }),
      place,
    };
  }
}

interface Words {
  readonly passages: number;
  readonly sentences: number;
  /** The numbers that are stated, and those that were understood as figures of the form. */
  readonly numbers: number;
  readonly held: number;
}

const NO_WORDS: Words = { passages: 0, sentences: 0, numbers: 0, held: 0 };

/** How much prose there is in each section. */
function wordsBySection({ draft }: Checked): ReadonlyMap<SectionSpec | undefined, Words> {
  const found = new Map<SectionSpec | undefined, Words>();
  for (const { passages } of sectionedProse(draft)) {
    for (const { passage, section } of passages) {
      const words = found.get(section) ?? NO_WORDS;
      found.set(section, {
        passages: words.passages + 1,
        sentences: words.sentences + sentencesIn(passage.words).length,
        numbers: words.numbers + statedNumbers(passage.words).length,
        held: words.held + claimsIn(passage).filter((claim) => 'stated' in claim).length,
      });
    }
  }
  return found;
}

/** All lines of the block in which a heading stands. */
function linesOf({ draft }: Checked, { heading }: Section): Span {
  const from = startOf(draft, heading.anchor);
  return { from, to: from + heading.anchor.text.length };
}

function headingOf({ draft }: Checked, { heading }: Section): Span {
  const start = startOf(draft, heading.anchor);
  return { from: start + heading.from, to: start + heading.to };
}

function toldOn(
  told: Checked['told'],
  rules: readonly string[],
  places: readonly Span[],
): readonly Told[] {
  return rules
    .flatMap((rule) => told.get(rule) ?? [])
    .filter(({ from }) => places.some((place) => place.from <= from && from < place.to));
}
