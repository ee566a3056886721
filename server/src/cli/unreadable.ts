import type { UnreadableFile } from './checked';
import { type Missed, uriOf } from './inputs';

/** What was asked for in vain, as a record. */
export function unreadable({ path, reason }: Missed): UnreadableFile {
  return { kind: 'unreadable', path, uri: uriOf({ path }), reason };
}
