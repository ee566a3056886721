import type { LabelQuality } from '../../format/label-index';
import type { Label } from '../../format/types';
import type { LabelRole } from '../../format/vocabulary';
import { type MessageKey, message } from '../../messages';
import type { BoundLabel, BoundTable } from '../../report/types';
import { numberingOf } from '../../text/key';
import { memoised } from '../../text/memo';
import type { Span } from '../../text/span';
import type { Edit, Remark } from '../types';

const OWN_NUMBER = /^[(（]?\s*[一二三四五六七八九十\d]{1,3}\s*[)）、.．,，]+\s*/u;

/** One remark for each label of a table that meets the national one in one of the given ways. */
export function* labelRemarks(
  table: BoundTable,
  qualities: readonly LabelQuality[],
  key: MessageKey,
  fixable: boolean,
): Generator<Remark> {
  for (const label of unlikeLabels(table)) {
    if (qualities.includes(label.quality)) yield labelRemark(label, key, fixable);
  }
}

/** The labels of a table that are not those of the form. */
const unlikeLabels = memoised(({ heads, rows }: BoundTable): readonly BoundLabel[] =>
  [...heads, ...rows.flatMap(({ label }) => label ?? [])].filter(
    ({ quality }) => quality !== 'national',
  ),
);

function labelRemark(label: BoundLabel, key: MessageKey, fixable: boolean): Remark {
  const national = nationalOf(label.role).text;
  const { from, to } = label;
  const args = { written: label.text.replace(/\s+/gu, ''), national };
  if (!fixable || label.broken) return { from, to, message: message(key, args) };
  const edits = [restoreLabel(label, nationalOf(label.role))];
  const title = message('fix/restore-label', { national });
  return {
    from,
    to,
    message: message(key, args),
    fixes: [{ title, edits, preferred: true, lossless: false }],
  };
}

/**
 * Writes the national wording behind the author's own marks and number; where there is no number,
 * the form's own.
 */
export function restoreLabel(written: Span & { readonly text: string }, label: Label): Edit {
  const marks = /^[\s#*]*/u.exec(written.text)?.[0] ?? '';
  const number = OWN_NUMBER.exec(written.text.slice(marks.length))?.[0];
  const known = number !== undefined && numberingOf(written.text) !== '';
  const bare = known ? label.text.slice(numberingWidth(label.text)) : label.text;
  const close = /[*_]*$/u.exec(written.text)?.[0] ?? '';
  const text = marks + (known ? number : '') + bare + close;
  return { from: written.from, to: written.to, text };
}

/** How many characters of a national label are its number. */
function numberingWidth(text: string): number {
  return (
    /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)?/u.exec(text)?.[0].length ?? 0
  );
}

function nationalOf(role: LabelRole): Label {
  if (role.role === 'column') return role.column.label;
  if (role.role === 'row') return role.row.label ?? { text: '' };
  return (role.role === 'heading' ? role.block.heading : role.block.corner) ?? { text: '' };
}
