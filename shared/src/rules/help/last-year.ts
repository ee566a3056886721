import type { Range } from '../../facts/types';
import { figureValue } from '../../identities/identity';
import { type Message, message } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import type { BoundTable, Figure } from '../../report/types';
import { type Place, placeIn } from '../../syntax/place';
import type { Related } from '../types';
import { figureName } from './figure-fixes';

/** Where last year’s report says something: its file, and the place in it where that is known. */
export interface LastPlace {
  readonly uri: string;
  readonly range: Range | undefined;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A place in last year’s report beside a finding; `own` is where the finding itself stands. */
export function inLastYear(own: Place, { uri, range }: LastPlace, said: Message): Related<Place> {
  const { anchor, from, to } = own;
  return { anchor, from, to, message: said, elsewhere: { uri, range: range ?? START } };
}

/** What a figure of last year’s report is. */
export function lastFigureWords(figure: Figure): Message {
  return message('related/last-year', { name: figureName(figure), value: writtenValue(figure) });
}

/** The value of a figure as text; a box where it is unknown. */
export function writtenValue(figure: Figure): string {
  const value = figureValue(figure);
  return value ? formatDecimal(value) : '□';
}

/** Where a figure of the report itself stands; undefined where it has no cell. */
export function placeOfFigure({ block }: BoundTable, { cell }: Figure): Place | undefined {
  return cell && placeIn(block, cell);
}
