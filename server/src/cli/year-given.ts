import { FORMATS } from '../../../shared/src/format';
import { message, say } from '../../../shared/src/messages';
import { type Given, UsageError } from './given';

/**
 * The year that is asked for; undefined where none is. Throws a `UsageError` for what is no year, and
 * for one before the first national form, in which nothing could be written.
 */
export function yearGiven(given: Given): number | undefined {
  const year = given.text('year');
  if (year === undefined) return undefined;
  if (!/^(?:19|20)\d{2}$/u.test(year)) {
    throw new UsageError(say(message('cli/no-year', { year }), given.locale));
  }
  const first = Math.min(...FORMATS.map(({ years }) => years.from));
  if (Number(year) >= first) return Number(year);
  throw new UsageError(say(message('cli/no-form', { year, first }), given.locale));
}
