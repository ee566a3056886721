import { type Locale, message, say } from '../../../shared/src/messages';
import type { PassedOver, UnreadableFile } from './checked';
import { type Missed, type NotLookedAt, uriOf } from './inputs';

/** What was asked for in vain, as a record. */
export function unreadable({ path, reason }: Missed): UnreadableFile {
  return { kind: 'unreadable', path, uri: uriOf({ path }), reason };
}

/** Says how many documents lie in folders that cannot be read; nothing where there are none. */
export function documentsText(aside: readonly NotLookedAt[], locale: Locale): string {
  const count = aside.filter(({ why }) => why === 'document').length;
  return count > 0 ? `${say(message('cli/run-documents', { count }), locale)}\n` : '';
}

/** What of a folder is left out by its name, as a record. */
export function notLookedAt({ path, why }: NotLookedAt): PassedOver {
  return { kind: 'passed-over', path, uri: uriOf({ path }), why };
}
