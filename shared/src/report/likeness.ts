import type { LabelIndex } from '../format/label-index';
import type { LabelRole } from '../format/vocabulary';
import { numberingOf } from '../text/key';
import { type FormRow, type NamedRow, wordsOf } from './data-rows';

/** At least so alike by itself, or with the same neighbours, or with the number as well. */
const BY_ITSELF = 0.6;
const BY_PLACE = 0.5;
const BY_NUMBER = 0.35;

/** A table has 25 rows; where more unknown ones than this were looked at, no label is behind them. */
const MOST_TRIED = 200;

/**
 * Names rows whose label was changed in its words: much like one national label that nothing else
 * meets, or somewhat like it between the right neighbours, best with the same number. What is like
 * none stays unknown.
 */
export function nameByLikeness(
  rows: readonly NamedRow[],
  form: readonly FormRow[],
  index: LabelIndex<LabelRole>,
): NamedRow[] {
  const positions = new Map(form.map(({ row }, position) => [row, position]));
  const taken = new Set(rows.map(({ position }) => position));
  const following = followingPositions(rows, form.length);
  let before = -1;
  let tried = 0;
  return rows.map((row, at) => {
    const likely =
      row.unknown &&
      tried++ < MOST_TRIED &&
      likelyRow(row.unknown.cell.text, before, following[at] ?? form.length);
    before = row.position ?? before;
    if (!row.unknown || !likely) return row;
    taken.add(likely.position);
    const label = { quality: 'changed' as const, role: likely.role, ...wordsOf(row.unknown) };
    return { ...row, position: likely.position, unknown: undefined, label };
  });

  function likelyRow(text: string, previous: number, next: number) {
    for (const { item, alike } of index.findAlike(text, BY_NUMBER)) {
      const position = item.role === 'row' ? positions.get(item.row) : undefined;
      if (item.role !== 'row' || position === undefined || taken.has(position)) continue;
      const inPlace = previous < position && position < next;
      if (alike >= wantedLikeness(text, item.row.label?.text ?? '', inPlace)) {
        return { position, role: item };
      }
    }
    return undefined;
  }
}

function wantedLikeness(text: string, national: string, inPlace: boolean): number {
  if (!inPlace) return BY_ITSELF;
  const numbering = numberingOf(text);
  return numbering !== '' && numbering === numberingOf(national) ? BY_NUMBER : BY_PLACE;
}

/** For each row the position of the next known row behind it. */
function followingPositions(rows: readonly NamedRow[], end: number): number[] {
  const following: number[] = [];
  let next = end;
  for (let at = rows.length - 1; at >= 0; at--) {
    following[at] = next;
    next = rows[at]?.position ?? next;
  }
  return following;
}
