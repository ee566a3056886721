import { explainName } from '../../../../shared/src/features/explain-name';
import { CLEAN, FAILED } from '../exit-codes';
import type { Handler } from '.';

/** `nianbao explain`: what a rule, a row, a column, a section or an article of the form is about. */
export const explain: Handler = async (given, io) => {
  const as = given.text('format') === 'markdown' ? 'markdown' : 'text';
  const { kind, text } = explainName(given.arguments.join(' '), given.locale, as);
  if (kind === 'nothing') {
    await io.err.write(`${text}\n`);
    return FAILED;
  }
  await io.out.write(`${text}\n`);
  return CLEAN;
};
