import { AREA, DOES, OTHERS, OWN_OFFICE, TIME, WHO } from '../format/writing/own-words';
import type { OrganNature } from '../report/organ';
import type { Span } from '../text/span';
import { LEAD, sentencesIn } from './sentences';

/** Words by which a sentence speaks of the writer, that another organ would use. */
export interface AlienWord extends Span {
  readonly text: string;
}

/**
 * Words in a passage by which the writer speaks of an area or office that is not the organ’s own: 全市 in
 * the report of a county, 我局 in that of a town. Only what a sentence tells of itself counts, at its
 * beginning or right behind the year; an area that the name of the organ holds is never told.
 */
export function alienWords(words: string, organ: string, nature: OrganNature): AlienWord[] {
  const found: AlienWord[] = [];
  for (const { from, to } of sentencesIn(words)) {
    const sentence = words.slice(from, to);
    const lead = (LEAD.exec(sentence)?.[0] ?? '').length;
    const at = lead + (TIME.exec(sentence.slice(lead))?.[0] ?? '').length;
    const text = alienAt(sentence.slice(at), organ, nature);
    if (text !== '') found.push({ from: from + at, to: from + at + text.length, text });
  }
  return found;
}

function alienAt(sentence: string, organ: string, { kind }: OrganNature): string {
  const office = OWN_OFFICE.exec(sentence);
  if (office && isAlienOffice(office[1] ?? '', organ, kind)) return office[0];
  const area = AREA.exec(sentence);
  if (!area || organ.includes(area[1] ?? '')) return '';
  const behind = sentence.slice(area[0].length);
  const rest = behind.slice(WHO.exec(behind)?.[0].length ?? 0).replace(/^[，,]/u, '');
  return DOES.test(rest) && !OTHERS.test(rest) ? area[0] : '';
}

/** A bureau does not speak for a town, nor a government as a bureau. */
function isAlienOffice(office: string, organ: string, kind: OrganNature['kind']): boolean {
  if (office === '局') return kind === 'government' && !organ.includes('局');
  return kind === 'department' && !organ.includes(office);
}
