import type { DraftFile } from '../../../../shared/src/draft/file';
import type { Message } from '../../../../shared/src/messages';
import type { Policy } from '../../../../shared/src/policy/types';
import type { Edit } from '../../../../shared/src/rules/types';
import type { Span } from '../../../../shared/src/text/span';

/** Why a part of a file stays as it is; without a place it is the whole file. */
export interface Refusal {
  readonly span?: Span;
  readonly message: Message;
}

/** What is to be written in a draft: edits in UTF-16 units of its text, none over another. */
interface Proposal {
  readonly edits: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** Looks at a draft and proposes what to write in it. */
export type Propose = (file: DraftFile, policy: Policy) => Proposal;

/** A file before and after, both with what byte order mark it has. */
export interface Rewritten {
  readonly before: string;
  readonly after: string;
  /** How many places were changed. */
  readonly places: number;
}
