import type { SectionId } from '../../format/types';
import { type MessageKey, message } from '../../messages';
import type { Report } from '../../report/types';
import { type Place, placeIn } from '../../syntax/place';
import { withoutNumber } from '../../text/key';
import type { Remark, SectionedPage } from '../types';
import { sectionWithWords, unspoken } from './spoken-of';

/** The parts of a section of which it does not speak, at its heading. */
export function* missingParts(
  pages: readonly SectionedPage[],
  report: Report,
  id: SectionId,
  key: MessageKey,
): Generator<Remark<Place>> {
  const section = sectionWithWords(report, id);
  if (!section) return;
  const missing = unspoken(pages, id, section.spec.parts);
  if (missing.length === 0) return;
  const names = missing.map(({ label }) => withoutNumber(label.text)).join('、');
  yield {
    ...placeIn(section.heading.anchor, section.heading),
    message: message(key, { names, title: section.spec.title.text }),
  };
}
