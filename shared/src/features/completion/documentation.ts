import { type About, partAbout } from '../../format/explained';
import type { Locale } from '../../messages';
import { explained } from '../hover/explain';
import { explainedColumn, explainedRow } from '../hover/labels';

/** What a hover would say of a part of the form, in Markdown. */
export function documentationOf(about: About, locale: Locale): string | undefined {
  const part = partAbout(about);
  if (!part) return undefined;
  if ('row' in part) return explainedRow(part.block, part.row, locale);
  if ('column' in part) return explainedColumn(part.block, part.column, locale);
  if (part.part) {
    const { label, explanation } = part.part;
    return explained({ name: label.text, kind: 'hover/part' }, explanation, locale);
  }
  const { title, explanation } = part.section;
  return explained({ name: title.text, kind: 'hover/section' }, explanation, locale);
}
