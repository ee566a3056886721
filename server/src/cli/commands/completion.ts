import { completionOf, isShell } from '../completion';
import { CLEAN, FAILED } from '../exit-codes';
import type { Handler } from '.';

/** `nianbao completion`: what a shell reads to complete commands, options and their values. */
export const completion: Handler = async (given, io) => {
  const shell = given.arguments[0];
  if (!isShell(shell)) return FAILED;
  await io.out.write(completionOf(shell, given.locale));
  return CLEAN;
};
