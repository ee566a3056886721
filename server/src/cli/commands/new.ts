import { newReport } from '../../../../shared/src/features/template';
import { message, say } from '../../../../shared/src/messages';
import { NEW_REPORT_LAYOUTS } from '../../../../shared/src/names';
import { CLEAN } from '../exit-codes';
import { type Given, UsageError } from '../given';
import { putFile } from '../put-file';
import type { Handler } from '.';

/** `nianbao new`: the national form for an organ and a year, its figures blank. */
export const writeNew: Handler = async (given, io) => {
  const layout = NEW_REPORT_LAYOUTS.find((one) => one === given.text('layout')) ?? 'markdown';
  const text = newReport({ organ: given.arguments[0] ?? '', year: yearOf(given), layout });
  const file = given.text('output');
  if (file === undefined) {
    await io.out.write(text);
    return CLEAN;
  }
  const reason = await putFile(file, text, given.has('force'));
  if (reason) throw new UsageError(say(message('cli/unwritable', { file, reason }), given.locale));
  return CLEAN;
};

/** Reports are written in January for the year that is over. */
function yearOf(given: Given): number {
  const year = given.text('year');
  if (year === undefined) return new Date().getFullYear() - 1;
  if (/^(?:19|20)\d{2}$/u.test(year)) return Number(year);
  throw new UsageError(say(message('cli/no-year', { year }), given.locale));
}
