import { shareText } from '../../numbers/share';
import { LEAD, sentencesIn } from '../../prose/sentences';
import { withoutBlanks } from '../../text/blanks';
import type { ExportedParagraph, ExportedReport } from '../export/types';
import type { ComparedSection, ComparedSentence } from './types';

/** The prose of two reports, section by section in the order of the form. */
export function comparedSections(before: ExportedReport, after: ExportedReport): ComparedSection[] {
  // What is said anew of another year, in the same words, is still a repeated sentence.
  const isSameYear = before.year === after.year;
  const [one, other] = [proseOf(before), proseOf(after)];
  const ids = [...new Set([...one.keys(), ...other.keys()])].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return ids.map((id) => comparedSection(id, one.get(id), other.get(id), isSameYear));
}

const ORDER: readonly ComparedSection['id'][] = [
  'opening',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
];

interface Prose {
  readonly title: string;
  readonly sentences: readonly ComparedSentence[];
}

/** The sentences of a report by section; of a section that stands twice, those of both. */
function proseOf({ opening, sections }: ExportedReport): Map<ComparedSection['id'], Prose> {
  const found = new Map<ComparedSection['id'], Prose>();
  if (opening.length > 0) found.set('opening', { title: '', sentences: sentencesOf(opening) });
  for (const { id, title, paragraphs } of sections) {
    const sentences = [...(found.get(id)?.sentences ?? []), ...sentencesOf(paragraphs)];
    found.set(id, { title, sentences });
  }
  return found;
}

function sentencesOf(paragraphs: readonly ExportedParagraph[]): ComparedSentence[] {
  return paragraphs
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ text, place }) =>
      sentencesIn(text).map(({ from, to }) => ({
        text: text.slice(from, to).trim(),
        line: place.line,
      })),
    )
    .filter(({ text }) => text !== '');
}

function comparedSection(
  id: ComparedSection['id'],
  before: Prose | undefined,
  after: Prose | undefined,
  isSameYear: boolean,
): ComparedSection {
  const key = ({ text }: ComparedSentence) => keyOf(text, isSameYear);
  const one = before?.sentences ?? [];
  const other = after?.sentences ?? [];
  const added = without(other, one, key);
  const repeated = other.length - added.length;
  return {
    id,
    title: (after ?? before)?.title ?? '',
    isIn: before && after ? 'both' : before ? 'before' : 'after',
    sentences: { before: one.length, after: other.length },
    repeated,
    share: percentOf(repeated, other.length),
    added,
    dropped: without(one, other, key),
  };
}

/** Those that the others do not have as often, in order. */
function without(
  sentences: readonly ComparedSentence[],
  others: readonly ComparedSentence[],
  keyOfSentence: (sentence: ComparedSentence) => string,
): ComparedSentence[] {
  const spare = new Map<string, number>();
  for (const other of others) {
    const key = keyOfSentence(other);
    spare.set(key, (spare.get(key) ?? 0) + 1);
  }
  return sentences.filter((one) => {
    const key = keyOfSentence(one);
    const left = spare.get(key) ?? 0;
    if (left > 0) spare.set(key, left - 1);
    return left === 0;
  });
}

/** The same of two sentences that say the same, whatever their number and, of two years, the year. */
function keyOf(text: string, isSameYear: boolean): string {
  const words = withoutBlanks(text.normalize('NFKC')).replace(LEAD, '');
  return isSameYear ? words : words.replace(/\d{4}年度?/gu, '年');
}

function percentOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const decimal = (value: number) => ({ units: BigInt(value), scale: 0 });
  return shareText(decimal(part), decimal(whole), 0) ?? null;
}
