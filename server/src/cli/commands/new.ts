import { newReport } from '../../../../shared/src/features/template';
import { message, say } from '../../../../shared/src/messages';
import { NEW_REPORT_LAYOUTS } from '../../../../shared/src/names';
import { CLEAN } from '../exit-codes';
import { UsageError } from '../given';
import { organGiven } from '../organ-given';
import { putFile } from '../put-file';
import { yearGiven } from '../year-given';
import type { Handler } from '.';

/** `nianbao new`: the national form for an organ and a year, its figures blank. */
export const writeNew: Handler = async (given, io) => {
  const layout = NEW_REPORT_LAYOUTS.find((one) => one === given.text('layout')) ?? 'markdown';
  // Reports are written in January for the year that is over.
  const year = yearGiven(given) ?? new Date().getFullYear() - 1;
  const text = newReport({ organ: organGiven(given.arguments[0], given), year, layout });
  const file = given.text('output');
  if (file === undefined) {
    await io.out.write(text);
    return CLEAN;
  }
  const reason = await putFile(file, text, given.has('force'));
  if (reason) throw new UsageError(say(message('cli/unwritable', { file, reason }), given.locale));
  return CLEAN;
};
