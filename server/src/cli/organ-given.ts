import { message, say } from '../../../shared/src/messages';
import { type Given, UsageError } from './given';

/** The name of an organ that is given. Throws a `UsageError` for a blank one: a title would lack it. */
export function organGiven(organ: string | undefined, { locale }: Given): string {
  if (organ !== undefined && organ.trim() !== '') return organ.trim();
  throw new UsageError(say(message('cli/no-organ'), locale));
}
