import type { LabelQuality } from '../../format/label-index';
import { type MessageKey, message } from '../../messages';
import type { Report } from '../../report/types';
import { type Place, placeIn } from '../../syntax/place';
import type { Remark } from '../types';
import { restoreLabel } from './label-remarks';

/** One remark for each section title that meets the national one in one of the given ways. */
export function* titleRemarks(
  { sections }: Report,
  qualities: readonly LabelQuality[],
  key: MessageKey,
): Generator<Remark<Place>> {
  for (const { quality, spec, heading, text } of sections) {
    if (!qualities.includes(quality)) continue;
    const args = { written: text.replace(/^[\s#*]+/u, ''), national: spec.title.text };
    const { from, to, text: restored } = restoreLabel({ ...heading, text }, spec.title);
    const edit = { ...placeIn(heading.anchor, { from, to }), text: restored };
    const title = message('fix/restore-title', { national: spec.title.text });
    const fixes = [{ title, edits: [edit], preferred: true, lossless: false }];
    yield { ...heading, message: message(key, args), fixes };
  }
}
