import type { Message, MessageKey } from '../../../shared/src/messages';

/** Sentences that name what an editor can do, and what is said where there is none. */
const INSTEAD: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'report.garbled': 'cli/garbled',
  'report.unrecognised': 'cli/unrecognised',
};

/** What is said of a finding on the command line, with the way out that there is there. */
export function onCommandLine({ key, args }: Message): Message {
  return { key: INSTEAD[key] ?? key, args };
}
